// Copies the sentence; without it the text can be selected by hand.
"use strict";
const button = document.getElementById("copy");
if (button && navigator.clipboard) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById("phrase").value);
    button.textContent = button.dataset.done;
  });
}
