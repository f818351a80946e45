// Leaves at once: the page goes blank, its tab is named as the next one while that is on its way,
// and "back" does not return to it.
"use strict";
document.getElementById("quit").addEventListener("click", (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  document.title = event.currentTarget.hostname;
  window.location.replace(event.currentTarget.href);
});
