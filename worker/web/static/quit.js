// Leaves at once: the page goes blank and "back" does not return to it.
"use strict";
document.getElementById("quit").addEventListener("click", (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  window.location.replace(event.currentTarget.href);
});
