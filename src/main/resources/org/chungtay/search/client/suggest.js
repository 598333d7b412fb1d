// What may have been meant: words one edit away, typing without the keyboard on, other marks. Few
// queries need it, so it is a file of its own.

import { fold, isMarked, tokens } from './analysis.js';
import { retyped } from './keyboard.js';

/** @typedef {import('./shards.js').Term} Term */
/** @typedef {import('./analysis.js').Token} Token */

/**
 * `telex`: whether a word was typed as it is with a keyboard that was off.
 * @typedef {{text: string, telex: boolean}} Suggestion
 */

/** For all words of a query together. */
const MOST_NEAR = 8;
/** One edit of fewer letters makes anything of anything; of digits, another number. */
const WORD = /^[^0-9]{3,}$/;

/**
 * What a reader may have meant; null where that is what was typed.
 * @param {import('./query.js').ParsedQuery} query
 * @param {string[]} words its words
 * @param {string[]} unknown those that the archive does not have
 * @param {import('./shards.js').Lexicon} lexicon
 * @param {import('./terms.js').Terms} terms
 * @param {AbortSignal} [signal]
 * @returns {Promise<Suggestion | null>}
 */
export async function meant({ phrases, excluded }, words, unknown, { counts, names }, terms, signal) {
  const termsOf = (/** @type {string} */ key) => terms.of(key);
  const read = words.map((word) => (unknown.includes(word) ? typedAs(word, counts) : null));
  const rest = [...phrases.map(quoted), ...excluded.map((phrase) => '-' + quoted(phrase))];
  const telex = read.some(Boolean);
  const name = nameMeant(words.map(fold).join(' '), names);
  if (name) {
    return { text: [name, ...rest].join(' '), telex };
  }
  const most = Math.ceil(MOST_NEAR / unknown.length);
  const options = words.map((word, i) => {
    const near = unknown.includes(word) && !read[i] ? nearest(fold(word), counts).slice(0, most) : [];
    return near.length > 0 ? near : [read[i] ?? word];
  });
  const keys = [...options.flat().map(fold), ...pairKeys(options)];
  await Promise.all(keys.map((key) => terms.loadKey(key, false, signal)));
  const found = restored(chosen(options, termsOf), termsOf);
  if (found.join(' ') === words.join(' ')) {
    return null;
  }
  return { text: [asNamed(found, names.map(({ title }) => title)), ...rest].join(' '), telex };
}

/**
 * The one name that is an edit away from the words; null where several are, and where the words are
 * a name as they stand.
 * @param {string} text the words folded
 * @param {import('./shards.js').Lexicon['names']} names
 */
function nameMeant(text, names) {
  /** @type {Set<string>} */
  const near = new Set();
  for (const { title } of WORD.test(text) ? names : []) {
    const all = tokens(title);
    // People leave out what kind of thing it is.
    for (const some of [all, all.slice(1)]) {
      const name = some.map((token) => fold(token.text)).join(' ');
      if (name === text) return null;
      if (isOneEdit(text, name)) near.add(title.normalize('NFC').slice(some[0].start));
    }
  }
  return near.size === 1 ? [...near][0] : null;
}

/** @param {Token[]} phrase */
const quoted = (phrase) => `"${phrase.map(({ text }) => text).join(' ')}"`;

/**
 * @param {string} word
 * @param {Map<string, number>} counts of folded words
 * @returns {string | null} with its marks, if it was typed with the keyboard off
 */
function typedAs(word, counts) {
  const meant = retyped(word);
  return meant && counts.has(fold(meant)) ? meant : null;
}

/**
 * @param {string} word
 * @param {Map<string, number>} counts of folded words
 * @returns {string[]} the words one edit away, the most common first
 */
function nearest(word, counts) {
  return [...counts]
    .filter(([other]) => WORD.test(word) && isOneEdit(word, other))
    .sort(([, a], [, b]) => b - a)
    .map(([other]) => other);
}

/**
 * The folded pairs that decide between alternatives.
 * @param {string[][]} options
 */
function pairKeys(options) {
  return options
    .slice(1)
    .flatMap((seconds, i) => seconds.flatMap((second) => options[i].map((first) => `${fold(first)} ${fold(second)}`)));
}

/**
 * Of each word's alternatives the first that stands beside what was meant around it.
 * @param {string[][]} options
 * @param {(key: string) => Term[]} termsOf the pairs that are this when folded
 */
function chosen(options, termsOf) {
  const stand = (/** @type {string} */ first, /** @type {string} */ second) =>
    termsOf(`${fold(first)} ${fold(second)}`).length > 0;
  /** @type {string[]} */
  const words = [];
  options.forEach((some, i) => {
    const beside = some.find(
      (word) => (i > 0 && stand(words[i - 1], word)) || (i + 1 < options.length && options[i + 1].some((next) => stand(word, next))),
    );
    words.push(beside ?? some[0]);
  });
  return words;
}

/**
 * Whether one insertion, deletion, replacement or swap of neighbours makes one word the other.
 * @param {string} a
 * @param {string} b
 */
function isOneEdit(a, b) {
  if (a.length > b.length) {
    return isOneEdit(b, a);
  }
  let i = 0;
  while (i < a.length && a[i] === b[i]) {
    i++;
  }
  if (b.length === a.length + 1) {
    return a.slice(i) === b.slice(i + 1);
  }
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return a.length === b.length && i < a.length && (swapped || a.slice(i + 1) === b.slice(i + 1));
}

/**
 * Gives words the marks with which they stand beside each other most often. A word that was typed
 * with marks keeps them where they occur beside its neighbours.
 * @param {string[]} words
 * @param {(key: string) => Term[]} termsOf the words or pairs that are this when folded
 */
function restored(words, termsOf) {
  /** @type {string[]} */
  const found = [];
  words.forEach((word, i) => {
    const key = fold(word);
    const next = words[i + 1];
    const left = i > 0 ? commonFirst(termsOf(`${fold(found[i - 1])} ${key}`)) : [];
    const right = next ? commonFirst(termsOf(`${key} ${fold(next)}`)) : [];
    const after = left.filter(([first]) => first === found[i - 1]).map(([, second]) => second);
    const before = right.map(([first]) => first);
    const between = after.filter((one) => before.includes(one));
    const beside = between.length > 0 ? between : [...after, ...before];
    const options = beside.length > 0 ? beside : commonFirst(termsOf(key)).map(([only]) => only);
    found.push(isMarked(word) && options.includes(word) ? word : (options[0] ?? word));
  });
  return found;
}

/** @param {Term[]} terms */
function commonFirst(terms) {
  const count = (/** @type {Term} */ { postings }) => postings.name.ranks.length + postings.text.ranks.length;
  return [...terms].sort((a, b) => count(b) - count(a)).map(({ text }) => text.split(' '));
}

/**
 * Words as some name has them, with its capitals; else small.
 * @param {string[]} words
 * @param {string[]} names
 */
function asNamed(words, names) {
  for (const name of names) {
    const found = tokens(name);
    const at = found.findIndex((_, i) => words.every((word, j) => found[i + j]?.text === word));
    if (at >= 0) {
      return name.normalize('NFC').slice(found[at].start, found[at + words.length - 1].end);
    }
  }
  return words.join(' ');
}
