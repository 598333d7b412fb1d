// The page of search: what is looked for stands in the address, what was found below the box.

const STEP = 10;
const PAUSE = 80;
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
  /** Whether the newest entry of the history holds a query that is still being typed. */
  let draft = false;
  /** @type {any} */
  let latest = null;
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;

  const query = () => input.value.trim();

  /** @param {string} text @param {number} total */
  const say = (text, total) =>
    text.replace("{n}", total.toLocaleString(language)).replace("{q}", () => shortened(query()));

  /** @param {boolean} typing */
  function write(typing) {
    const state = new URLSearchParams();
    for (const { name, value } of [input, ...selects]) if (value.trim()) state.append(name, value.trim());
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

  /** @param {HTMLSelectElement} select */
  function wanted(select) {
    const kind = [...kinds].find(([, { value }]) => value === select.value);
    return select.dataset.facet === "kind" && kind ? kind[0] : select.value;
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
    const late = setTimeout(() => (status.textContent = words.loading), 400);
    try {
      const { search, snippet, tokens } = await connect();
      const request = {
        text,
        typing,
        offset,
        limit: STEP,
        signal,
        order: ORDERS[selects[selects.length - 1].value] ?? "relevance",
        filters: Object.fromEntries(facets.map((select) => [select.dataset.facet, select.value ? [wanted(select)] : []])),
      };
      // Signs alone ask for nothing, rather than for everything.
      const results = text && tokens(text).length === 0 ? null : await search.search(request);
      if (signal.aborted) return;
      latest = results;
      show(results, typing, offset, (hit) => item(hit, results.words, search, snippet, signal));
      await Promise.all([results && filters.open && count(results, signal), results && propose(results, typing, signal)]);
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
    for (const part of [more, filters, one(".suggestion"), one(".help")]) part.hidden = true;
    one(".ways").hidden = false;
  }

  /**
   * @param {any} results
   * @param {boolean} typing
   * @param {number} offset
   * @param {(hit: any) => HTMLElement} draw
   */
  function show(results, typing, offset, draw) {
    const total = results?.total ?? 0;
    const hits = results ? results.hits.map(draw) : [];
    if (offset) list.append(...hits);
    else list.replaceChildren(...hits);
    if (offset) hits[0]?.querySelector("a").focus();
    status.textContent = say(total === 0 ? words.none : query() ? words.count : words.all, total);
    one(".help").hidden = one(".ways").hidden = total > 0;
    more.hidden = list.children.length >= total;
    filters.hidden = false;
    one(".suggestion").hidden = true;
  }

  /** @param {any} results @param {boolean} typing @param {AbortSignal} signal */
  async function propose(results, typing, signal) {
    if (typing && results.total > 0) return;
    /** @type {string | null} */
    let meant = null;
    try {
      meant = await results.suggestion();
    } catch (e) {
      // What was found stays.
      if (results.total === 0) throw e;
    }
    if (signal.aborted || !meant) return;
    /** @type {HTMLAnchorElement} */
    const link = one(".suggestion a");
    link.textContent = meant;
    link.search = `?${new URLSearchParams({ q: meant })}`;
    one(".suggestion").hidden = false;
  }

  /** @param {any} e */
  function fail(e) {
    failed = e.reason === "stale" || e.reason === "version" ? "stale" : "offline";
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
    if (own.parts.some(isMatch)) {
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
    return new Option(`${name} (${count.toLocaleString(language)})`, kind?.value ?? id);
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

/** @param {{match: boolean}} part */
const isMatch = (part) => part.match;

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
