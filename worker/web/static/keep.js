// Without a network, or a server behind it, the page stands still, and says so.
for (const failed of ["htmx:sendError", "htmx:responseError"]) {
  document.addEventListener(failed, () => {
    document.querySelector("#fraicheur [role=status]").hidden = false;
  });
}
// What somebody has unfolded stays so when the page refreshes itself.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  for (const open of document.querySelectorAll("details[open][id]")) {
    const next = event.detail.fragment.querySelector(`#${CSS.escape(open.id)}`);
    if (next) next.open = true;
  }
});
