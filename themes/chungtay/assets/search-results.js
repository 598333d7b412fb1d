// The page of search: what is looked for stands in the address, what was found below the box.

const STEP = 10;
const PAUSE = 80;
/** The parameter that says that a query means what it says. */
const EXACT = "nguyen-van";
/** @type {any} */
const NOTHING = { total: 0 };
/** @type {Record<string, string>} */
const ORDERS = { "moi-nhat": "newest", "cu-nhat": "oldest" };

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Partial<HTMLElementTagNameMap[N]>} properties
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[N]}
 */
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} page
 * @param {() => Promise<any>} connect
 */
export function start(form, page, connect) {
  const words = page.dataset;
  const title = document.title;
  const language = document.documentElement.lang;
  const input = form.querySelector("input");
  /** @type {<T extends HTMLElement = HTMLElement>(selector: string) => T} */
  const one = (selector) => page.querySelector(selector);
  const status = one(".status");
  const list = one(".hits");
  const more = one("[data-more]");
  const reset = one("[data-reset]");
  const problem = one(".problem");
  const proposal = one(".suggestion");
  const help = one(".help");
  const ways = one(".ways");
  /** @type {HTMLDetailsElement} */
  const filters = one(".filters");
  /** @type {HTMLSelectElement[]} */
  const selects = [...page.querySelectorAll("select")];
  const facets = selects.filter((select) => select.dataset.facet);
  /** The kinds by what search calls them. */
  const kinds = new Map(facets.flatMap(({ options }) => [...options]).map((option) => [option.dataset.id, option]));
  let running = new AbortController();
  let failed = "";
  /** The query that is searched for as it was typed, whatever it may mean. */
  let exact = "";
  /** Whether the newest entry of the history holds a query that is still being typed. */
  let draft = false;
  /** @type {any} once it is loaded */
  let client;
  /** @type {any} what was found, until something else is asked for */
  let latest = null;
  /** @type {ReturnType<typeof setTimeout>} what is to happen unless something else does before */
  let next;

  const query = () => input.value.trim();

  /** Something else is asked for: what is still to come for the last query is wanted no more. */
  function drop() {
    clearTimeout(next);
    running.abort();
    running = new AbortController();
    latest = null;
  }

  /**
   * Uses an answer, or tells that it failed, unless the query is another one by then.
   * @template T
   * @param {Promise<T>} answer
   * @param {(value: T) => void} use
   */
  async function answered(answer, use) {
    const { signal } = running;
    try {
      const value = await answer;
      if (!signal.aborted) use(value);
    } catch (e) {
      if (!signal.aborted) fail(e);
    }
  }

  /** @param {string} text */
  function say(text) {
    clearTimeout(next);
    status.textContent = text;
  }

  /** @param {boolean} typing */
  function write(typing) {
    const state = new URLSearchParams();
    for (const { name, value } of [input, ...selects]) if (value.trim()) state.append(name, value.trim());
    if (exact && exact === query()) state.append(EXACT, "1");
    const address = location.pathname + (String(state) && `?${state}`);
    if (address !== location.pathname + location.search) {
      history[draft ? "replaceState" : "pushState"](null, "", address);
      draft = typing;
    } else if (!typing) {
      draft = false;
    }
  }

  function read() {
    const state = new URLSearchParams(location.search);
    input.value = state.get("q") ?? "";
    for (const select of selects) choose(select, state.get(select.name) ?? "");
    exact = state.has(EXACT) ? query() : "";
    draft = false;
    run(false);
  }

  /** @param {HTMLSelectElement} select @param {string} value an option even before it has been counted */
  function choose(select, value) {
    select.value = value;
    if (select.value === value) return;
    if (select.dataset.facet) select.append(new Option(value, value, true, true));
    else select.value = "";
  }

  /** @param {boolean} typing @param {number} [offset] of the hits to add */
  function run(typing, offset = 0) {
    drop();
    const text = query();
    const narrow = facets.some((select) => select.value);
    document.title = text ? `${shortened(text)} – ${title}` : title;
    reset.hidden = !narrow;
    problem.hidden = true;
    failed = "";
    if (!text && !narrow) {
      clear();
      return;
    }
    next = setTimeout(say, 400, words.loading);
    const request = {
      text,
      typing,
      correct: text !== exact,
      offset,
      limit: STEP,
      signal: running.signal,
      order: ORDERS[selects.at(-1).value],
      filters: Object.fromEntries(facets.map(({ dataset, value, selectedOptions }) => [dataset.facet, value ? [selectedOptions[0].dataset.id ?? value] : []])),
    };
    const found = connect().then((loaded) => {
      client = loaded;
      // Signs alone ask for nothing, rather than for everything.
      return text && client.tokens(text).length === 0 ? null : client.search.search(request);
    });
    answered(found, (results) => {
      latest = results;
      show(offset);
      if (!results) return;
      if (filters.open) count();
      suggest(typing);
    });
  }

  function clear() {
    say("");
    list.replaceChildren();
    for (const part of [more, filters, proposal, help]) part.hidden = true;
    ways.hidden = false;
  }

  /** @param {number} offset */
  function show(offset) {
    const { total, corrected } = latest ?? NOTHING;
    const hits = (latest?.hits ?? []).map(item);
    if (offset) list.append(...hits);
    else list.replaceChildren(...hits);
    if (offset) hits[0]?.querySelector("a").focus();
    say(told());
    help.hidden = ways.hidden = total > 0;
    more.hidden = list.children.length >= total;
    filters.hidden = false;
    proposal.hidden = true;
    if (corrected) propose(corrected.telex ? words.telex : words.instead, corrected.text);
  }

  /** How much was found. */
  function told() {
    const { total, corrected } = latest ?? NOTHING;
    return (total === 0 ? words.none : query() ? words.count : words.all)
      .replace("{n}", total.toLocaleString(language))
      .replace("{q}", () => shortened(corrected?.text ?? query()));
  }

  /** @param {boolean} typing */
  function suggest(typing) {
    const { corrected, total, suggestion } = latest;
    if (corrected || (typing && total > 0)) return;
    // What was found needs none.
    const meant = suggestion().catch((/** @type {unknown} */ e) => {
      if (total === 0) throw e;
    });
    answered(meant, (/** @type {any} */ meant) => meant && propose(words.meant, meant.text));
  }

  /** @param {string} text with {x} for what was meant, {q} for what was typed @param {string} meant */
  function propose(text, meant) {
    const parts = text.split(/{([xq])}/).map((part, i) => {
      if (i % 2 === 0) return part;
      const state = new URLSearchParams(location.search);
      const wanted = part === "q" ? query() : meant;
      state.set("q", wanted);
      if (part === "q") state.set(EXACT, "1");
      else state.delete(EXACT);
      return element("a", { href: `?${state}` }, shortened(wanted));
    });
    proposal.replaceChildren(...parts);
    proposal.hidden = false;
  }

  /** @param {any} e */
  function fail(e) {
    failed = e.reason in words ? e.reason : "offline";
    // What was found stays.
    const found = latest?.total ? `${told()}. ` : "";
    if (!found) clear();
    say(found + words[failed]);
    problem.hidden = false;
  }

  /** @param {any} hit */
  function item(hit) {
    const { search, snippet } = client;
    const runs = latest.words;
    const name = snippet(hit.title, runs);
    const own = snippet(hit.summary, runs);
    const summary = element("p", { className: "summary" }, hit.summary);
    if (own.matches) {
      summary.replaceChildren(...passage(own));
    } else if (hit.text && runs.length > 0) {
      search
        .snippet(hit, runs)
        .then((/** @type {any} */ found) => found.matches && summary.replaceChildren(...passage(found)))
        .catch(() => {});
    }
    const kind = form.dataset[hit.type];
    const meta = element("p", { className: "meta" });
    if (kind) meta.append(element("span", { className: "kind" }, kind), " ");
    if (hit.date) {
      // A year or a month stands as it is known.
      const date = hit.date.split("-").reverse().map(Number).join("/");
      meta.append(element("time", { dateTime: hit.date }, date));
    }
    const link = element("a", { href: hit.url }, ...(name.begins && name.ends ? passage(name) : [hit.title]));
    const why = hit.reasons.map((/** @type {string} */ reason) => words[reason]).filter(Boolean).join(" · ");
    const parts = [meta, element("h3", {}, link), summary, element("p", { className: "why meta" }, why)];
    return element("li", { className: kind ? "hit entry" : "hit" }, ...parts.filter((part) => part.textContent));
  }

  function count() {
    answered(latest.facets(), (/** @type {any} */ counts) => {
      for (const select of facets) {
        const chosen = select.value;
        const options = counts[select.dataset.facet].map(option);
        select.replaceChildren(select.options[0], ...options);
        choose(select, chosen);
      }
    });
  }

  /** @param {{id: string, label: string, count: number}} facet */
  function option({ id, label, count }) {
    const kind = kinds.get(id);
    const name = kind?.label ?? (label || (id === "unknown" ? words.unknown : id));
    const made = new Option(`${name} (${count.toLocaleString(language)})`, kind?.value ?? id);
    made.dataset.id = id;
    return made;
  }

  /** @param {boolean} typing */
  function ask(typing) {
    write(typing);
    run(typing);
  }

  input.addEventListener("input", () => {
    drop();
    next = setTimeout(ask, PAUSE, true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(false);
  });
  for (const select of selects) select.addEventListener("change", () => ask(false));
  filters.addEventListener("toggle", () => {
    if (filters.open && latest) count();
  });
  reset.addEventListener("click", () => {
    for (const select of facets) select.value = "";
    ask(false);
    filters.querySelector("summary").focus();
  });
  more.addEventListener("click", () => latest && run(false, list.children.length));
  one("[data-retry]").addEventListener("click", () => (failed === "offline" ? run(false) : location.reload()));
  addEventListener("online", () => failed === "offline" && run(false));
  addEventListener("popstate", read);

  one(".needs").hidden = true;
  filters.open = matchMedia("(min-width: 64rem)").matches || facets.some(({ name }) => location.search.includes(name));
  if (document.activeElement === input && input.value) {
    // The reader was faster than this script.
    ask(true);
  } else {
    read();
  }
}

/** @param {{parts: {text: string, match: boolean}[], begins: boolean, ends: boolean}} snippet */
function passage({ parts, begins, ends }) {
  const marked = parts.map(({ text, match }) => (match ? element("mark", {}, text) : text));
  return [begins ? "" : "… ", ...marked, ends ? "" : " …"];
}

/** @param {string} text */
const shortened = (text) => text.replace(/^(.{80}).+/su, "$1…");
