/* What is wrong is read out and reached first. */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("problems")?.focus();
});
