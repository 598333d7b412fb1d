// The page of search: what is looked for stands in the address, what was found below the box.

const STEP = 10;
const PAUSE = 80;
/** The parameter that says that a query means what it says. */
const EXACT = "nguyen-van";
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
  const kinds = new Map(
    facets.flatMap(({ options }) => [...options]).map(({ dataset, value, label }) => [dataset.id, { value, label }]),
  );
  let running = new AbortController();
  let failed = "";
  /** The query that is searched for as it was typed, whatever it may mean. */
  let exact = "";
  /** Whether the newest entry of the history holds a query that is still being typed. */
  let draft = false;
  /** @type {any} */
  let latest = null;
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;

  const query = () => input.value.trim();

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
    if (![...select.options].some((option) => option.value === value)) {
      if (select.dataset.facet) select.append(new Option(value, value));
      else value = "";
    }
    select.value = value;
  }

  /** @param {boolean} typing @param {number} [offset] of the hits to add */
  async function run(typing, offset = 0) {
    clearTimeout(timer);
    running.abort();
    running = new AbortController();
    const { signal } = running;
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
    const late = setTimeout(() => signal.aborted || (status.textContent = words.loading), 400);
    try {
      const { search, snippet, tokens } = await connect();
      const request = {
        text,
        typing,
        correct: text !== exact,
        offset,
        limit: STEP,
        signal,
        order: ORDERS[selects.at(-1).value],
        filters: Object.fromEntries(facets.map(({ dataset, value, selectedOptions }) => [dataset.facet, value ? [selectedOptions[0].dataset.id ?? value] : []])),
      };
      // Signs alone ask for nothing, rather than for everything.
      const results = text && tokens(text).length === 0 ? null : await search.search(request);
      if (signal.aborted) return;
      latest = results;
      show(results, offset, (hit) => item(hit, results.words, search, snippet, signal));
      if (results) await Promise.all([filters.open && count(results, signal), suggest(results, typing, signal)]);
    } catch (e) {
      if (!signal.aborted) fail(e);
    } finally {
      clearTimeout(late);
    }
  }

  function clear() {
    latest = null;
    status.textContent = "";
    list.replaceChildren();
    for (const part of [more, filters, proposal, help]) part.hidden = true;
    ways.hidden = false;
  }

  /**
   * @param {any} results
   * @param {number} offset
   * @param {(hit: any) => HTMLElement} draw
   */
  function show(results, offset, draw) {
    const total = results?.total ?? 0;
    const corrected = results?.corrected;
    const hits = results ? results.hits.map(draw) : [];
    if (offset) list.append(...hits);
    else list.replaceChildren(...hits);
    if (offset) hits[0]?.querySelector("a").focus();
    status.textContent = (total === 0 ? words.none : query() ? words.count : words.all)
      .replace("{n}", total.toLocaleString(language))
      .replace("{q}", () => shortened(corrected?.text ?? query()));
    help.hidden = ways.hidden = total > 0;
    more.hidden = list.children.length >= total;
    filters.hidden = false;
    proposal.hidden = true;
    if (corrected) propose(corrected.telex ? words.telex : words.instead, corrected.text);
  }

  /** @param {any} results @param {boolean} typing @param {AbortSignal} signal */
  async function suggest(results, typing, signal) {
    if (results.corrected || (typing && results.total > 0)) return;
    const meant = await results.suggestion().catch((/** @type {unknown} */ e) => {
      // What was found stays.
      if (results.total === 0) throw e;
    });
    if (meant && !signal.aborted) propose(words.meant, meant.text);
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
    failed = ["stale", "version"].includes(e.reason) ? "stale" : "offline";
    clear();
    status.textContent = words[failed];
    problem.hidden = false;
  }

  /**
   * @param {any} hit
   * @param {string[][]} runs
   * @param {any} search
   * @param {(text: string, runs: string[][]) => any} snippet
   * @param {AbortSignal} signal
   */
  function item(hit, runs, search, snippet, signal) {
    const name = snippet(hit.title, runs);
    const own = snippet(hit.summary, runs);
    const summary = element("p", { className: "summary" }, hit.summary);
    if (own.parts.some((/** @type {any} */ part) => part.match)) {
      summary.replaceChildren(...passage(own));
    } else if (hit.text && runs.length > 0) {
      search
        .snippet(hit, runs, signal)
        .then((/** @type {any} */ found) => found && summary.replaceChildren(...passage(found)))
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

  /** @param {any} results @param {AbortSignal} [signal] */
  async function count(results, signal) {
    const counts = await results.facets();
    if (signal?.aborted || results !== latest) return;
    for (const select of facets) {
      const chosen = select.value;
      const options = counts[select.dataset.facet].map(option);
      select.replaceChildren(select.options[0], ...options);
      choose(select, chosen);
    }
  }

  /** @param {{id: string, label: string, count: number}} facet */
  function option({ id, label, count }) {
    const kind = kinds.get(id);
    const name = kind?.label ?? (label || (id === "unknown" ? words.unknown : id));
    const made = new Option(`${name} (${count.toLocaleString(language)})`, kind?.value ?? id);
    made.dataset.id = id;
    return made;
  }

  const again = () => run(false);

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      write(true);
      run(true);
    }, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    write(false);
    again();
  });
  for (const select of selects) {
    select.addEventListener("change", () => {
      write(false);
      again();
    });
  }
  filters.addEventListener("toggle", () => {
    if (filters.open && latest) count(latest).catch(fail);
  });
  reset.addEventListener("click", () => {
    for (const select of facets) select.value = "";
    write(false);
    again();
    filters.querySelector("summary").focus();
  });
  more.addEventListener("click", () => run(false, list.children.length));
  one("[data-retry]").addEventListener("click", () => (failed === "stale" ? location.reload() : again()));
  addEventListener("online", () => failed === "offline" && again());
  addEventListener("popstate", read);

  one(".needs").hidden = true;
  filters.open = matchMedia("(min-width: 64rem)").matches || facets.some(({ name }) => location.search.includes(name));
  if (document.activeElement === input && input.value) {
    // The reader was faster than this script.
    write(true);
    run(true);
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
function shortened(text) {
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 80).join("")}…` : text;
}
