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
const MOST_WORDS = 32;

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
    before = item[item.length - 1];
  }
  const nonEmpty = (/** @type {Token[]} */ list) => list.length > 0;
  return {
    runs: runs.map((run) => ({ text: run, tokens: tokens(run) })).filter((run) => nonEmpty(run.tokens)),
    phrases: phrases.map(tokens).filter(nonEmpty),
    excluded: excluded.map(tokens).filter(nonEmpty),
    open: goesOn && !plain.endsWith(' '),
  };
}

/**
 * What is looked for, and how much each match counts.
 * @typedef {Pick<import('./shards.js').Manifest, 'boosts' | 'derived' | 'everyWord' | 'abbreviations' | 'ambiguous'>} Rules
 */

/** Builds the tree of a query. */
export class TreeBuilder {
  /**
   * @param {Rules} rules
   * @param {(beginning: string) => string[]} completions the folded words that some folded letters
   *   begin, the most common first
   */
  constructor(rules, completions) {
    this.rules = rules;
    this.completions = completions;
  }

  /**
   * @param {ParsedQuery} query
   * @returns {Tree}
   */
  tree(query) {
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
        const meaning = this.meaning(run.text.slice(token.start, token.end), token, last);
        const completions = open && last ? this.completions(fold(token.text)) : [];
        scored.push(...this.word(this.everywhere(exact, [token]), meaning, completions));
        everyWord.push(this.eitherWay(exact, [token], meaning));
        if (!last) {
          const pair = heard.slice(i, i + 2);
          scored.push(...this.everywhere(exact, pair));
          everyPair.push(this.eitherWay(exact, pair, []));
        }
      });
    });
    const required = query.phrases.map((phrase) => this.consecutive(phrase));
    // All are better than some: what has every one of them counts them again.
    for (const all of [distinct(everyWord), distinct(everyPair)]) {
      if (all.length > 1) {
        scored.push({ all });
      }
    }
    // Lucene would make one sum of nested ones, and round once.
    const any = distinct([...scored, ...required.flatMap((phrase) => phrase.any)]);
    return {
      scored: any.length > 0 ? { any } : null,
      required,
      excluded: query.excluded.map((phrase) => this.consecutive(phrase)),
    };
  }

  /**
   * A word or a pair of words in either part, or what the word stands for.
   * @param {boolean} exact
   * @param {Token[]} words
   * @param {Token[]} meaning
   * @returns {Clause}
   */
  eitherWay(exact, words, meaning) {
    const [form] = forms(exact, words);
    const literal = this.inEitherPart(form, queryTerms(form, words)[0], this.rules.everyWord);
    return { any: [...literal.any, ...this.inFull(meaning)] };
  }

  /**
   * A word as it was typed or, where that scores better, what it may stand for.
   * @param {Clause[]} literal
   * @param {Token[]} meaning
   * @param {string[]} completions
   * @returns {Clause[]}
   */
  word(literal, meaning, completions) {
    if (meaning.length === 0 && completions.length === 0) {
      return literal;
    }
    /** @type {Clause[]} */
    const best = [{ any: literal }, ...this.inFull(meaning)];
    for (const word of completions) {
      best.push(this.inEitherPart('folded', word, this.rules.derived));
    }
    return [{ best }];
  }

  /**
   * @param {string} written
   * @param {Token} token
   * @param {boolean} last
   */
  meaning(written, token, last) {
    const key = fold(token.text);
    const clear = !last || written !== written.toLowerCase();
    const known = Object.hasOwn(this.rules.abbreviations, key) && (clear || !this.rules.ambiguous.includes(key));
    return known ? tokens(this.rules.abbreviations[key]) : [];
  }

  /**
   * A word or a pair of words in both parts.
   * @param {boolean} exact
   * @param {Token[]} words
   */
  everywhere(exact, words) {
    return forms(exact, words).flatMap((form) => [this.inPart('name', form, words), this.inPart('text', form, words)]);
  }

  /**
   * Words that stand beside each other, in either part; as written when one of them has a mark.
   * @param {Token[]} phrase
   * @returns {AnyClause}
   */
  consecutive(phrase) {
    const heard = phrase.slice(0, MOST_WORDS);
    const [form] = forms(areMarked(heard), heard);
    return { any: [this.inPart('name', form, heard), this.inPart('text', form, heard)] };
  }

  /**
   * @param {string} part
   * @param {string} form
   * @param {Token[]} words
   * @returns {Clause}
   */
  inPart(part, form, words) {
    const field = `${part}.${form}`;
    const terms = queryTerms(form, words);
    return terms.length === 1 ? this.term(field, terms[0], 1) : { field, pairs: terms, boost: this.rules.boosts[field] };
  }

  /**
   * What an abbreviation stands for in each part; nothing for what is none.
   * @param {Token[]} meaning
   */
  inFull(meaning) {
    return meaning.length > 0 ? PARTS.map((part) => this.inFullIn(part, meaning)) : [];
  }

  /**
   * What an abbreviation stands for: all of it, as it is written in full.
   * @param {string} part
   * @param {Token[]} words
   * @returns {Clause}
   */
  inFullIn(part, words) {
    const [form] = forms(true, words);
    const all = queryTerms(form, words).map((term) => this.term(`${part}.${form}`, term, this.rules.derived));
    return all.length === 1 ? all[0] : { all };
  }

  /**
   * @param {string} form
   * @param {string} word
   * @param {number} factor
   * @returns {AnyClause}
   */
  inEitherPart(form, word, factor) {
    return { any: [this.term(`name.${form}`, word, factor), this.term(`text.${form}`, word, factor)] };
  }

  /**
   * @param {string} field
   * @param {string} term
   * @param {number} factor
   * @returns {TermClause}
   */
  term(field, term, factor) {
    return { field, term, boost: this.rules.boosts[field] * factor };
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
