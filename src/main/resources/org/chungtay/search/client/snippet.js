// The passage of a text that shows best why it was found.

import { fold, tokens } from './analysis.js';

/** @typedef {{text: string, match: boolean}} SnippetPart */

const LENGTH = 30;

/**
 * @param {string} text
 * @param {string[][]} runs words of the query that stand beside each other, as tokens
 * @returns {{parts: SnippetPart[], begins: boolean, ends: boolean, matches: boolean}} the passage,
 *   whether it begins and ends with the text, and whether anything matches, which stands as it does in the text
 */
export function snippet(text, runs) {
  const nfc = text.normalize('NFC');
  const words = tokens(nfc);
  const keys = words.map((word) => fold(word.text));
  const exact = new Set(runs.flat());
  const written = words.some(({ text }, i) => exact.has(text) && text !== keys[i]);
  const wanted = new Set(runs.flat().map(fold));
  const pairs = new Set(runs.flatMap((run) => run.slice(1).map((word, i) => fold(run[i]) + ' ' + fold(word))));
  const hit = words.map((word, i) => (written ? exact.has(word.text) : wanted.has(keys[i])));
  const paired = words.map((_, i) => hit[i] && (pairs.has(`${keys[i]} ${keys[i + 1]}`) || pairs.has(`${keys[i - 1]} ${keys[i]}`)));

  const start = bestStart(keys, hit, paired);
  const end = Math.min(words.length, start + LENGTH);
  const withPairs = new Set(keys.filter((_, i) => i >= start && i < end && paired[i]));
  /** @type {SnippetPart[]} */
  const parts = [];
  let at = start > 0 ? words[start].start : 0;
  for (let i = start; i < end; i++) {
    // A common word is marked beside its neighbour alone, where the passage has the two.
    if (hit[i] && (paired[i] || !withPairs.has(keys[i]))) {
      add(parts, nfc.slice(at, words[i].start), false);
      add(parts, nfc.slice(words[i].start, words[i].end), true);
      at = words[i].end;
    }
  }
  const ends = end === words.length;
  add(parts, ends ? nfc.slice(at) : nfc.slice(at, words[end].start).trimEnd(), false);
  return { parts, begins: start === 0, ends, matches: hit.includes(true) };
}

/**
 * @param {string[]} keys
 * @param {boolean[]} hit
 * @param {boolean[]} paired
 */
function bestStart(keys, hit, paired) {
  let best = 0;
  let most = 0;
  for (let start = 0; start < keys.length; start++) {
    if (!hit[start]) {
      continue;
    }
    const seen = new Set();
    let worth = 0;
    for (let i = start; i < Math.min(keys.length, start + LENGTH - 4); i++) {
      if (hit[i] && !seen.has(keys[i] + paired[i])) {
        seen.add(keys[i] + paired[i]);
        worth += paired[i] ? 3 : 1;
      }
    }
    if (worth > most) {
      most = worth;
      // A few words before the first match.
      best = Math.max(0, start - 4);
    }
  }
  return best;
}

/**
 * Parts of one kind become one.
 * @param {SnippetPart[]} parts
 * @param {string} text
 * @param {boolean} match
 */
function add(parts, text, match) {
  const last = parts.at(-1);
  const beforeLast = parts.at(-2);
  if (match && last && beforeLast?.match && last.text.trim() === '') {
    parts.pop();
    beforeLast.text += last.text + text;
  } else if (text) {
    parts.push({ text, match });
  }
}
