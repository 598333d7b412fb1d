// Suggestions below the search box: a combobox with a list, chosen from by hand. An empty box offers
// what was looked for before.

/** @typedef {{title: string, type: string, address: () => Promise<string | null>}} Name */

const MOST = 6;

/**
 * @param {HTMLFormElement} form
 * @param {() => Promise<any>} connect
 * @param {{all: () => string[], keep: (queries: string[]) => void}} recent
 */
export function attach(form, connect, recent) {
  const words = form.dataset;
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const list = document.createElement("ul");
  list.id = "_suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.suggestions);
  form.append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id })) {
    input.setAttribute(name, value);
  }
  let active = -1;
  let running = new AbortController();

  /** What is still to come for the list is wanted no more. */
  function drop() {
    running.abort();
    running = new AbortController();
    return running.signal;
  }

  /** @param {number} index -1 for none */
  function mark(index) {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    list.children[index]?.scrollIntoView({ block: "nearest" });
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[index].id);
  }

  /**
   * @param {string} text
   * @param {string} note
   * @param {number} i
   * @param {() => void} choose
   */
  function option(text, note, i, choose) {
    const item = document.createElement("li");
    item.id = `_suggestion${i}`;
    item.setAttribute("role", "option");
    const name = document.createElement("span");
    name.textContent = text;
    const kind = document.createElement("span");
    kind.className = "meta";
    kind.textContent = note;
    item.append(name, " ", kind);
    item.addEventListener("click", choose);
    return item;
  }

  /** @param {HTMLLIElement[]} options */
  function show(options) {
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = options.length ? words.suggested.replace("{n}", String(options.length)) : "";
    mark(-1);
  }

  function remembered() {
    const options = recent.all().map((query, i) => option(query, "", i, () => ask(query)));
    if (options.length > 0) {
      const forget = () => {
        recent.keep([]);
        close();
      };
      options.push(option(words.forget, "", options.length, forget));
      options.at(-1).dataset.forget = "";
    }
    show(options);
  }

  function close() {
    drop();
    show([]);
  }

  async function update() {
    const signal = drop();
    if (!input.value.trim()) {
      remembered();
      return;
    }
    // The page of search says what went wrong; a query can be sent without suggestions.
    /** @type {Name[]} */
    const found = await connect()
      .then(({ search }) => search.suggest(input.value, MOST))
      .catch(() => /** @type {Name[]} */ ([]));
    if (!signal.aborted) show(found.map((name, i) => option(name.title, words[name.type] ?? "", i, () => open(name))));
  }

  /** @param {string} query */
  function ask(query) {
    input.value = query;
    form.requestSubmit();
  }

  /**
   * Leads to the page of that name, else to what is found by it.
   * @param {Name} name
   */
  async function open(name) {
    const signal = drop();
    show([]);
    input.value = name.title;
    const address = await name.address().catch(() => "");
    if (signal.aborted) return;
    if (address) location.assign(address);
    else form.requestSubmit();
  }

  input.addEventListener("input", update);
  input.addEventListener("click", () => list.hidden && update());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    // While a word is being composed, the keys belong to the keyboard.
    if (event.isComposing) return;
    const count = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) update();
      else mark(((active + 1 + (event.key === "ArrowDown" ? 1 : count)) % (count + 1)) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      /** @type {HTMLElement} */ (list.children[active]).click();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) {
        input.value = "";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
      close();
    }
  });
  // The box keeps the focus.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("submit", close);

  show([]);
  connect().then(({ search }) => search.prepare()).catch(() => {});
  if (document.activeElement === input) update();
}
