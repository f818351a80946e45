// A thumb that presses twice means once; two seconds later it means it.
const sent = new WeakMap();
document.addEventListener("submit", (event) => {
  const before = sent.get(event.target);
  if (before !== undefined && event.timeStamp - before < 2000) event.preventDefault();
  else sent.set(event.target, event.timeStamp);
});
// What was refused begins at the first field that is wrong.
document.querySelector("main [aria-invalid=true]")?.focus();
