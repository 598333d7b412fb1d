// Sharing by what the reader's own device offers; nothing is asked of another site.
(() => {
  "use strict";

  /** @param {HTMLElement} row the line with the links */
  function attach(row) {
    const url = row.dataset.url ?? location.href;

    /**
     * @param {string} selector the button that offers it
     * @param {(button: HTMLButtonElement) => Promise<void>} action
     */
    function offer(selector, action) {
      const button = row.querySelector(selector);
      if (!(button instanceof HTMLButtonElement)) return;
      button.hidden = false;
      // A reader who closes the device's own list has not met with a fault.
      button.addEventListener("click", () => action(button).catch(() => {}));
    }

    if ("share" in navigator) {
      offer("[data-share]", () => navigator.share({ title: document.title, url }));
    }
    if ("clipboard" in navigator) {
      offer("[data-copy]", async (button) => {
        await navigator.clipboard.writeText(url);
        const said = row.querySelector("output");
        if (said) said.value = button.dataset.copied ?? "";
      });
    }
  }

  const row = document.querySelector(".share[data-url]");
  if (row instanceof HTMLElement) attach(row);
})();
