// Runs before the scripts of a measured page.

/** Draws hits as plain a list as can be. */
window.draw = (hits) => {
  const items = hits.map(({ url, title, text }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = url;
    link.textContent = title;
    item.append(link, " ", text);
    return item;
  });
  document.querySelector("ol").replaceChildren(...items);
};

/**
 * How long `work` takes, up to the next frame, in milliseconds; and how many requests waited for one another:
 * the longest chain in which each began when the one before had ended.
 */
window.measured = async (work) => {
  const start = performance.now();
  await work();
  await new Promise(requestAnimationFrame);
  const millis = performance.now() - start;
  const requests = performance.getEntriesByType("resource").filter(({ startTime }) => startTime >= start);
  const depth = new Map();
  for (const request of requests.sort((a, b) => a.startTime - b.startTime)) {
    const before = requests.filter((other) => other.responseEnd <= request.startTime);
    depth.set(request, 1 + Math.max(0, ...before.map((other) => depth.get(other))));
  }
  return { millis, trips: Math.max(0, ...depth.values()) };
};
