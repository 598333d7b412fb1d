// The live preview in the browser: reloads a page when the site has changed, lays what is wrong over it, marks drafts.
// The server puts this script into every page; nothing of it is in the site.

(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const folder = script.src.replace(/[^/]*$/, "");
  const marks = "data-chungtay-draft";

  /** @typedef {{file: string, line: number, column: number, severity: string, code: string, message: string, hint: string}} Problem */
  /** @typedef {{edition: string, title: string, fault: string | null, problems: Problem[], drafts: string[], draft: string}} State */

  const host = document.createElement("chungtay-live");
  const root = host.attachShadow({ mode: "open" });

  /** @param {string} tag @param {string} text @param {string} [name] */
  function element(tag, text, name) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  }

  function sheet() {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = folder + "live.css";
    return link;
  }

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
    const section = document.createElement("section");
    section.setAttribute("role", grave ? "alert" : "status");
    section.append(details);
    return section;
  }

  /** @param {State} state */
  function show(state) {
    const parts = [];
    const drafts = state.drafts.map(encodeURI);
    if (drafts.includes(location.pathname)) parts.push(element("p", state.draft, "draft"));
    if (state.fault !== null || state.problems.length > 0) parts.push(panel(state));
    root.replaceChildren(...(parts.length > 0 ? [sheet(), ...parts] : []));
    for (const link of document.links) {
      if (link.host === location.host && drafts.includes(link.pathname)) link.setAttribute(marks, state.draft);
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

  document.head.append(sheet());
  document.documentElement.append(host);
  document.addEventListener("visibilitychange", listen);
  listen();
})();
