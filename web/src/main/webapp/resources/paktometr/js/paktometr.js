/* What is wrong is read out and reached first; from there each field is one step away, also a group of choices. */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const problems = document.getElementById("problems");
  problems?.focus();
  problems?.addEventListener("click", (event) => {
    const field = document.querySelector(event.target.closest("a")?.hash || null);
    field?.querySelector("input")?.focus();
  });
});
