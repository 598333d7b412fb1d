// Runs before the scripts of /tim-kiem/, and does there what a reader does.
window.focused = () => document.querySelector("form.search input").focus();
window.typed = (text) =>
  measured(
    () =>
      new Promise((drawn) => {
        const input = document.querySelector("form.search input");
        new MutationObserver(drawn).observe(document.querySelector("ol.hits"), { childList: true });
        setTimeout(drawn, 30_000);
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }),
  );
