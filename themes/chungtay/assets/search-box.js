// Suggestions below the search box: a combobox with a list, chosen from by hand. An empty box offers
// what was looked for before.

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
   */
  function option(text, note, i) {
    const item = document.createElement("li");
    item.id = `_suggestion${i}`;
    item.setAttribute("role", "option");
    const name = document.createElement("span");
    name.textContent = text;
    const kind = document.createElement("span");
    kind.className = "meta";
    kind.textContent = note;
    item.append(name, " ", kind);
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
    const options = recent.all().map((query, i) => option(query, "", i));
    if (options.length > 0) {
      const forget = option(words.forget, "", options.length);
      forget.dataset.forget = "";
      options.push(forget);
    }
    show(options);
  }

  async function update() {
    const text = input.value;
    if (!text.trim()) {
      remembered();
      return;
    }
    try {
      const { search } = await connect();
      /** @type {{title: string, type: string}[]} */
      const found = await search.suggest(text, MOST);
      if (text === input.value && document.activeElement === input) {
        show(found.map(({ title, type }, i) => option(title, words[type] ?? "", i)));
      }
    } catch {
      // The page of search says what went wrong; a query can be sent without suggestions.
      show([]);
    }
  }

  /** @param {HTMLElement} chosen */
  function accept(chosen) {
    if ("forget" in chosen.dataset) {
      recent.keep([]);
      show([]);
    } else {
      input.value = chosen.firstElementChild.textContent;
      form.requestSubmit();
    }
  }

  input.addEventListener("input", update);
  input.addEventListener("click", () => list.hidden && update());
  input.addEventListener("blur", () => show([]));
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
      accept(/** @type {HTMLElement} */ (list.children[active]));
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (!list.hidden) {
        show([]);
      } else if (input.value) {
        input.value = "";
        input.dispatchEvent(new Event("input", { bubbles: true }));
        show([]);
      }
    }
  });
  // The box keeps the focus.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const chosen = /** @type {Element} */ (event.target).closest("li");
    if (chosen) accept(chosen);
  });
  form.addEventListener("submit", () => show([]));

  show([]);
  connect().then(({ search }) => search.prepare()).catch(() => {});
  if (document.activeElement === input) update();
}
