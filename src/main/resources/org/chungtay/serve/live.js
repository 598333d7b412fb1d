// The live preview in the browser: reloads a page when the site has changed, lays what is wrong over it, marks what is not public yet.
// The server puts this script into every page; nothing of it is in the site.

(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const folder = script.src.replace(/[^/]*$/, "");
  const marks = "data-chungtay-draft";

  /** @typedef {{file: string, line: number, column: number, severity: string, code: string, message: string, hint: string}} Problem */
  /** @typedef {{edition: string, title: string, fault: string | null, problems: Problem[], more: string | null, drafts: string[], draft: string, planned: Record<string, string>}} State */

  const host = document.createElement("chungtay-live");
  const root = host.attachShadow({ mode: "open" });

  /** @param {string} tag @param {string} text @param {string} [name] */
  function element(tag, text, name) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  }

  /** @param {string} name */
  function sheet(name) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = folder + name;
    return link;
  }

  // Until its style is there, which takes the attribute back, the overlay would stand in the flow of the page.
  host.hidden = true;
  const style = sheet("live.css");
  const overlay = document.createElement("div");
  root.append(overlay);

  /** @param {Problem} problem */
  function item(problem) {
    const made = element("li", "", problem.severity);
    made.append(
      element("code", `${problem.file}:${problem.line}:${problem.column}`),
      element("p", `${problem.message} [${problem.code}]`),
      element("p", problem.hint, "hint"),
    );
    return made;
  }

  /** @param {State} state */
  function panel(state) {
    const grave = state.fault !== null || state.problems.some((problem) => problem.severity === "error");
    const details = document.createElement("details");
    details.open = grave;
    details.className = grave ? "grave" : "";
    details.append(element("summary", state.title));
    if (state.fault !== null) details.append(element("pre", state.fault));
    const list = document.createElement("ol");
    list.append(...state.problems.map(item));
    details.append(list);
    if (state.more !== null) details.append(element("p", state.more));
    const section = document.createElement("section");
    section.setAttribute("role", grave ? "alert" : "status");
    section.append(details);
    return section;
  }

  /** @param {State} state */
  function show(state) {
    const parts = [];
    /** @type {Map<string, string>} */
    const hidden = new Map();
    for (const path of state.drafts) hidden.set(encodeURI(path), state.draft);
    for (const [path, day] of Object.entries(state.planned)) hidden.set(encodeURI(path), day);
    const mark = hidden.get(location.pathname);
    if (mark) parts.push(element("p", mark, "draft"));
    if (state.fault !== null || state.problems.length > 0) parts.push(panel(state));
    overlay.replaceChildren(...parts);
    if (parts.length > 0 && !style.isConnected) root.append(style);
    for (const link of document.links) {
      const text = link.host === location.host && hidden.get(link.pathname);
      if (text) link.setAttribute(marks, text);
    }
  }

  /** @type {EventSource | undefined} */
  let events;

  // A browser keeps few connections to a host, so that only pages that someone sees hold one.
  function listen() {
    events?.close();
    events = undefined;
    if (document.hidden) return;
    events = new EventSource(folder + "events");
    events.onmessage = (event) => {
      const state = JSON.parse(event.data);
      if (state.edition === script.dataset.edition) show(state);
      else location.reload();
    };
  }

  document.head.append(sheet("marks.css"));
  document.documentElement.append(host);
  document.addEventListener("visibilitychange", listen);
  listen();
})();
