// Reads what a reader typed, as ParsedQuery.java does, and builds the tree that QueryTree.java builds.

import { isMarked, fold, tokens } from './analysis.js';
import { PARTS } from './shards.js';

/** @typedef {import('./analysis.js').Token} Token */

/**
 * A part of a query.
 * @typedef {{field: string, term: string, boost: number}} TermClause
 * @typedef {{field: string, pairs: string[], boost: number}} PhraseClause
 * @typedef {{any: Clause[]}} AnyClause
 * @typedef {{all: Clause[]}} AllClause
 * @typedef {{best: Clause[]}} BestClause
 * @typedef {TermClause | PhraseClause | AnyClause | AllClause | BestClause} Clause
 */

/**
 * The clauses that a clause combines.
 * @param {Clause} clause
 * @returns {Clause[]}
 */
export function within(clause) {
  return 'any' in clause ? clause.any : 'all' in clause ? clause.all : 'best' in clause ? clause.best : [];
}

/** @typedef {{scored: Clause | null, required: AnyClause[], excluded: AnyClause[]}} Tree */

/**
 * @typedef {{text: string, tokens: Token[]}} Run
 * @typedef {{runs: Run[], phrases: Token[][], excluded: Token[][], open: boolean}} ParsedQuery
 */

/** But not U+FEFF, which is invisible within a word. */
const SPACES = /[^\S\uFEFF]/g;
const QUOTES = /[“”„«»″]/g;
const ITEM = /(-?)"([^"]*)"?|[^ "]+/g;
const EXCLUDED_WORD = /^-[^-]/;
/** Further words, phrases and exclusions are not heard. */
export const MOST_WORDS = 32;

/**
 * @param {string} text as it was typed
 * @returns {ParsedQuery} words, `"phrases"` and `-exclusions`
 */
export function parseQuery(text) {
  const plain = text.normalize('NFC').replace(SPACES, ' ').replace(QUOTES, '"');
  /** @type {string[]} */
  const runs = [];
  /** @type {string[]} */
  const phrases = [];
  /** @type {string[]} */
  const excluded = [];
  let goesOn = false;
  let before = ' ';
  for (const [item, minus, phrase] of plain.matchAll(ITEM)) {
    const years = /[0-9]/.test(before) && /^-[0-9]/.test(item);
    const isWord = phrase === undefined && (!EXCLUDED_WORD.test(item) || years);
    if (phrase !== undefined) {
      (minus ? excluded : phrases).push(phrase);
    } else if (!isWord) {
      excluded.push(item);
    } else if (goesOn) {
      runs[runs.length - 1] += ' ' + item;
    } else {
      runs.push(item);
    }
    goesOn = isWord;
    before = item.at(-1) ?? '';
  }
  const nonEmpty = (/** @type {Token[]} */ list) => list.length > 0;
  const heard = (/** @type {string[]} */ texts) => texts.map(tokens).filter(nonEmpty).slice(0, MOST_WORDS);
  return {
    runs: runs.map((run) => ({ text: run, tokens: tokens(run) })).filter((run) => nonEmpty(run.tokens)),
    phrases: heard(phrases),
    excluded: heard(excluded),
    open: goesOn && !plain.endsWith(' '),
  };
}

/**
 * What is looked for, and how much each match counts.
 * @typedef {Pick<import('./shards.js').Manifest, 'boosts' | 'derived' | 'everyWord' | 'abbreviations' | 'ambiguous'>} Rules
 */

/**
 * @param {ParsedQuery} query
 * @param {Rules} rules
 * @param {(beginning: string) => string[]} completions the folded words that some folded letters
 *   begin, the most common first
 * @returns {Tree}
 */
export function buildTree(query, rules, completions) {
  const exact = query.runs.some((run) => areMarked(run.tokens));
  /** @type {Clause[]} */
  const scored = [];
  /** @type {Clause[]} */
  const everyWord = [];
  /** @type {Clause[]} */
  const everyPair = [];
  let room = MOST_WORDS;
  query.runs.forEach((run, r) => {
    const open = query.open && r === query.runs.length - 1;
    const heard = run.tokens.slice(0, room);
    room -= heard.length;
    heard.forEach((token, i) => {
      const last = i === heard.length - 1;
      const meaning = meaningOf(run.text.slice(token.start, token.end), token, last);
      const completed = open && last ? completions(fold(token.text)) : [];
      scored.push(...word(everywhere([token]), meaning, completed));
      everyWord.push(eitherWay([token], meaning));
      if (!last) {
        const pair = heard.slice(i, i + 2);
        scored.push(...everywhere(pair));
        everyPair.push(eitherWay(pair, []));
      }
    });
  });
  // All are better than some: what has every one of them counts them again.
  for (const all of [distinct(everyWord), distinct(everyPair)]) {
    if (all.length > 1) {
      scored.push({ all });
    }
  }
  const required = query.phrases.map(consecutive);
  // Lucene would make one sum of nested ones, and round once.
  const any = distinct([...scored, ...required.flatMap((phrase) => phrase.any)]);
  return { scored: any.length > 0 ? { any } : null, required, excluded: query.excluded.map(consecutive) };

  /**
   * A word or a pair of words in either part, or what the word stands for.
   * @param {Token[]} words
   * @param {Token[]} meaning
   * @returns {Clause}
   */
  function eitherWay(words, meaning) {
    const [form] = forms(exact, words);
    return { any: [...inEitherPart(form, queryTerms(form, words)[0], rules.everyWord), ...inFull(meaning)] };
  }

  /**
   * A word as it was typed or, where that scores better, what it may stand for.
   * @param {Clause[]} literal
   * @param {Token[]} meaning
   * @param {string[]} completed
   * @returns {Clause[]}
   */
  function word(literal, meaning, completed) {
    const others = [
      ...inFull(meaning),
      ...completed.map((word) => ({ any: inEitherPart('folded', word, rules.derived) })),
    ];
    return others.length > 0 ? [{ best: [{ any: literal }, ...others] }] : literal;
  }

  /**
   * @param {string} written
   * @param {Token} token
   * @param {boolean} last
   */
  function meaningOf(written, token, last) {
    const key = fold(token.text);
    const clear = !last || written !== written.toLowerCase();
    return clear || !rules.ambiguous.includes(key) ? tokens(rules.abbreviations.get(key) ?? '') : [];
  }

  /**
   * A word or a pair of words in both parts.
   * @param {Token[]} words
   */
  function everywhere(words) {
    return forms(exact, words).flatMap((form) => PARTS.map((part) => inPart(part, form, words)));
  }

  /**
   * Words that stand beside each other, in either part; as written when one of them has a mark.
   * @param {Token[]} phrase
   * @returns {AnyClause}
   */
  function consecutive(phrase) {
    const heard = phrase.slice(0, MOST_WORDS);
    const [form] = forms(areMarked(heard), heard);
    return { any: PARTS.map((part) => inPart(part, form, heard)) };
  }

  /**
   * @param {string} part
   * @param {string} form
   * @param {Token[]} words
   * @returns {Clause}
   */
  function inPart(part, form, words) {
    const terms = queryTerms(form, words);
    const field = `${part}.${form}`;
    return terms.length === 1 ? term(part, form, terms[0], 1) : { field, pairs: terms, boost: rules.boosts[field] };
  }

  /**
   * What an abbreviation stands for in each part, all of it, as it is written in full; nothing for
   * what is none.
   * @param {Token[]} meaning
   * @returns {Clause[]}
   */
  function inFull(meaning) {
    const [form] = forms(true, meaning);
    const terms = queryTerms(form, meaning);
    return PARTS.map((part) => terms.map((text) => term(part, form, text, rules.derived)))
      .filter((all) => all.length > 0)
      .map((all) => (all.length === 1 ? all[0] : { all }));
  }

  /**
   * @param {string} form
   * @param {string} text
   * @param {number} factor
   */
  function inEitherPart(form, text, factor) {
    return PARTS.map((part) => term(part, form, text, factor));
  }

  /**
   * @param {string} part
   * @param {string} form
   * @param {string} text
   * @param {number} factor
   * @returns {TermClause}
   */
  function term(part, form, text, factor) {
    const field = `${part}.${form}`;
    return { field, term: text, boost: rules.boosts[field] * factor };
  }
}

/** @param {Token[]} words */
function areMarked(words) {
  return words.some((word) => isMarked(word.text));
}

/**
 * @param {boolean} exact
 * @param {Token[]} words one for words, more for pairs
 */
function forms(exact, words) {
  const both = words.length > 1 ? ['exact-pair', 'folded-pair'] : ['exact', 'folded'];
  return exact ? both : both.slice(1);
}

/**
 * @param {string} form
 * @param {Token[]} tokens
 */
function queryTerms(form, tokens) {
  const words = tokens.map((token) => (form.startsWith('folded') ? fold(token.text) : token.text));
  return form.endsWith('pair') ? words.slice(1).map((word, i) => words[i] + ' ' + word) : words;
}

/** @param {Clause[]} clauses */
function distinct(clauses) {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}
