// Sharing by what the reader's own device offers; nothing is asked of another site.
(() => {
  "use strict";

  const row = document.querySelector(".share[data-url]");
  if (!(row instanceof HTMLElement)) return;
  const url = row.dataset.url;

  /** @param {string} kind @param {() => Promise<void>} action */
  function offer(kind, action) {
    const button = row.querySelector(`button[data-${kind}]`);
    if (!(button instanceof HTMLButtonElement)) return;
    button.hidden = false;
    // A reader who closes the device's own list has not met with a fault.
    button.addEventListener("click", () => action().catch(() => {}));
  }

  if (navigator.share) offer("share", () => navigator.share({ title: document.title, url }));
  if (navigator.clipboard) {
    offer("copy", async () => {
      await navigator.clipboard.writeText(url);
      row.querySelector("output").value = row.querySelector("[data-copy]").dataset.copied;
    });
  }
})();
