/* Jobs that are being made: asks how far they are, and shows the table anew when one has ended. Without it the page is read again by hand. */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const news = document.getElementById("jobs-news");
  const bars = () => [...document.querySelectorAll("progress[data-job]")];
  let pause = 500;

  const show = (bar, job) => {
    if (job.total > 0) {
      bar.max = job.total;
      bar.value = job.done;
    }
    return job.state === "WAITING" || job.state === "RUNNING";
  };

  const ask = async () => {
    const going = await Promise.all(bars().map(async (bar) => {
      const answer = await fetch("/api/v1/jobs/" + bar.dataset.job);
      return answer.ok && show(bar, await answer.json());
    }));
    if (going.includes(false)) {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      document.getElementById("jobs").tBodies[0].replaceWith(page.getElementById("jobs").tBodies[0]);
      news.textContent = news.dataset.ready;
    }
  };

  const round = async () => {
    try {
      await ask();
      pause = Math.min(pause * 1.5, 5000);
    } catch {
      pause = 10000;
    }
    if (bars().length > 0) setTimeout(round, pause);
  };

  if (bars().length > 0) setTimeout(round, pause);
});
