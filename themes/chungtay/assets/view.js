// The reader's own look: text size, light or dark, contrast. Kept on this device alone. Loaded in the
// head, so that a page never shows in another look first.
(() => {
  "use strict";

  const KEY = "chungtay.view";
  const SIZES = [100, 115, 130, 150, 175, 200];
  const root = document.documentElement;

  /** @type {{size: number, scheme: string, contrast: string}} */
  const view = { size: 100, scheme: "", contrast: "" };

  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (SIZES.includes(kept.size)) view.size = kept.size;
    if (["light", "dark"].includes(kept.scheme)) view.scheme = kept.scheme;
    if (["more", "less"].includes(kept.contrast)) view.contrast = kept.contrast;
  } catch {
    // Storage is switched off or holds something else: begin as the device says.
  }

  /** @param {string} name @param {string} value */
  function mark(name, value) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }

  function show() {
    root.style.setProperty("--text-size", String(view.size / 100));
    mark("scheme", view.scheme);
    mark("contrast", view.contrast);
  }

  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(view));
    } catch {
      // Then it lasts as long as the page.
    }
  }

  const highContrast = matchMedia("(prefers-contrast: more)");

  /** Whether the page has more contrast now, chosen or as the device says. */
  function isHigh() {
    return view.contrast ? view.contrast === "more" : highContrast.matches;
  }

  /** @param {HTMLDetailsElement} panel */
  function attach(panel) {
    /** @param {string} name @returns {NodeListOf<HTMLButtonElement>} */
    const buttons = (name) => panel.querySelectorAll(`button[data-${name}]`);
    const output = panel.querySelector("output");

    const at = () => SIZES.indexOf(view.size);

    function refresh() {
      show();
      for (const button of buttons("text")) {
        const step = Number(button.dataset.text);
        // Not `disabled`, which would take the focus from under the reader's finger.
        button.setAttribute("aria-disabled", String(step !== 0 && !SIZES[at() + step]));
      }
      for (const button of buttons("scheme")) {
        button.setAttribute("aria-pressed", String(button.dataset.scheme === view.scheme));
      }
      for (const button of buttons("contrast")) {
        button.setAttribute("aria-pressed", String(isHigh()));
      }
      if (output) output.value = `${view.size}%`;
    }

    panel.addEventListener("click", (event) => {
      const button = event.target instanceof Element && event.target.closest("button");
      if (!button) return;
      const { text, scheme, contrast } = button.dataset;
      if (text !== undefined) {
        const step = Number(text);
        view.size = (step ? SIZES[at() + step] : SIZES[0]) ?? view.size;
      }
      if (scheme !== undefined) view.scheme = scheme;
      if (contrast !== undefined) view.contrast = isHigh() ? "less" : "more";
      keep();
      refresh();
    });
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && panel.open) {
        panel.open = false;
        panel.querySelector("summary")?.focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
    });
    highContrast.addEventListener("change", refresh);
    refresh();
    panel.hidden = false;
  }

  show();
  document.addEventListener("DOMContentLoaded", () => {
    const panel = document.querySelector("details.view");
    if (panel instanceof HTMLDetailsElement) attach(panel);
  });
})();
