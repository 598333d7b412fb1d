// The search box of a page: `/` leads to it, and what it needs is loaded when the reader turns to
// it. Until then, and in a browser that cannot inflate, it is a plain form.

/** @type {HTMLFormElement | null} */
const form = document.querySelector("form.search");
/** @type {HTMLElement | null} */
const page = document.querySelector("[data-results]");

/**
 * Loads once; again when that failed, under another name, since browsers keep the failure.
 * @template T
 * @param {string} address
 * @param {(module: any) => T} use
 * @returns {() => Promise<T>}
 */
function once(address, use) {
  /** @type {Promise<T> | null} */
  let loading = null;
  let failures = 0;
  return () =>
    (loading ??= import(`${address}#${failures}`).then(use).catch((e) => {
      loading = null;
      failures++;
      throw e;
    }));
}

/** What was looked for last, which is kept on this device alone. */
const recent = {
  key: "chungtay.searches",
  most: 6,
  /** @returns {string[]} */
  all() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? "[]");
      return kept.filter((/** @type {unknown} */ query) => typeof query === "string").slice(0, this.most);
    } catch {
      return [];
    }
  },
  /** @param {string[]} queries */
  keep(queries) {
    try {
      localStorage.setItem(this.key, JSON.stringify(queries.slice(0, this.most)));
    } catch {
      // Then nothing is remembered.
    }
  },
  /** @param {string} query */
  add(query) {
    if (query) this.keep([query, ...this.all().filter((other) => other !== query)]);
  },
};

/** @param {EventTarget | null} target */
const isWriting = (target) => target instanceof Element && target.closest("input, select, textarea, [contenteditable]");

if (form && "DecompressionStream" in window) {
  const { client, box } = form.dataset;
  const input = form.querySelector("input");
  const connect = once(client, (module) => ({
    ...module,
    search: new module.Search(new URL(".", new URL(client, document.baseURI))),
  }));
  const attach = once(box, (module) => module.attach(form, connect, recent));
  const turn = () => attach().catch(() => {});

  form.addEventListener("submit", () => recent.add(input.value.trim().slice(0, 200)));
  input.addEventListener("focus", turn);
  if (document.activeElement === input) turn();
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key === "/" && plain && !isWriting(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  if (page) {
    import(page.dataset.results).then((module) => module.start(form, page, connect), () => {});
  }
} else if (page) {
  page.dataset.plain = "";
}
