// Narrows the list of places while a reader types: with marks or without, with “phường” or without,
// by the place or by the unit that it was in. Without it the whole list stands there.

const form = document.querySelector(".narrow");
const input = form.querySelector("input");
const status = form.querySelector("[role=status]");
const places = [...document.querySelectorAll(".letters dd")].map((item) => ({ item, words: words(item.textContent) }));

/**
 * The words of a text without case, marks and the choice between i and y.
 * @param {string} text
 */
function words(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/đ/g, "d").replace(/y/g, "i").match(/[a-z0-9]+/g) ?? [];
}

/**
 * Whether the words stand beside each other, the last of them as a beginning.
 * @param {string[]} all
 * @param {string[]} some
 */
function holds(all, some) {
  return all.some((_, at) =>
    some.every((word, i) => (i < some.length - 1 ? all[at + i] === word : all[at + i]?.startsWith(word))),
  );
}

function narrow() {
  const wanted = words(input.value);
  let shown = 0;
  for (const { item, words } of places) {
    item.hidden = wanted.length > 0 && !holds(words, wanted);
    if (!item.hidden) shown++;
  }
  for (const letter of document.querySelectorAll(".letters > div")) {
    /** @type {HTMLElement} */ (letter).hidden = !letter.querySelector("dd:not([hidden])");
  }
  const { count, none } = form.dataset;
  status.textContent =
    wanted.length === 0 ? "" : shown > 0 ? count.replace("{n}", String(shown)) : none.replace("{q}", () => input.value.trim());
}

input.addEventListener("input", narrow);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
// A browser that goes back fills in what was typed.
narrow();
