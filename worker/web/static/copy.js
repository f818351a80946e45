// Copies the sentence; where that is refused it is selected, to be copied by hand.
"use strict";
const button = document.getElementById("copy");
if (button && navigator.clipboard) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const phrase = document.getElementById("phrase");
    try {
      await navigator.clipboard.writeText(phrase.value);
      button.textContent = button.dataset.done;
    } catch {
      phrase.select();
    }
  });
}
