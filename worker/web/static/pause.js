// Whoever reads slowly, or with the ears, stops the page from changing under them.
"use strict";
const pause = document.getElementById("pause");
const stopped = () => pause.getAttribute("aria-pressed") === "true";
pause.hidden = false;
pause.addEventListener("click", () => pause.setAttribute("aria-pressed", String(!stopped())));
document.addEventListener("htmx:beforeRequest", (event) => {
  if (stopped()) event.preventDefault();
});
