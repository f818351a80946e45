// A thumb that presses twice means once; two seconds later it means it.
const sent = new WeakMap();
document.addEventListener("submit", (event) => {
  const before = sent.get(event.target);
  if (before !== undefined && event.timeStamp - before < 2000) event.preventDefault();
  else sent.set(event.target, event.timeStamp);
});
// What was refused begins at the first field that is wrong; a new page with what came of a button,
// since a screen reader does not tell what stands in a page from the start. Where the page opens
// further down, what the button was in is unfolded: what takes it back stands there.
const wrong = document.querySelector("main [aria-invalid=true]");
const here = document.getElementById(location.hash.slice(1));
const acted = here?.querySelector(":scope.announcement > details");
if (wrong) wrong.focus();
else if (!location.hash) document.querySelector(".told, p.notes")?.focus({ preventScroll: true });
else {
  if (acted) acted.open = true;
  // The place on the page is kept; what comes into it a little later is told.
  const told = document.querySelector(".told");
  if (told) setTimeout(() => told.append(told.firstElementChild), 300);
}
