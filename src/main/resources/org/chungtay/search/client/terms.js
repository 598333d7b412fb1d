// The terms that a query needs: loads their shards, then answers for their postings.

import { foldTerm } from './analysis.js';
import { decodePositions, decodeTerms } from './shards.js';
import { within } from './query.js';
import { merged } from './scoring.js';

/** @typedef {import('./query.js').Clause} Clause */
/** @typedef {import('./shards.js').Part} Part */
/** @typedef {import('./shards.js').Postings} Postings */
/** @typedef {import('./shards.js').Term} Term */
/** @typedef {'words' | 'pairs'} Family */

/** @type {Postings} */
const NONE = { ranks: new Int32Array(0), frequencies: new Int32Array(0) };

/** Loads and looks up terms. */
export class Terms {
  /**
   * @param {import('./store.js').Store} store
   * @param {import('./shards.js').Directory} directory
   * @param {number} pages
   */
  constructor(store, directory, pages) {
    this.store = store;
    this.directory = directory;
    this.pages = pages;
    /** @type {Map<string, Term[]>} */
    this.loaded = new Map();
  }

  /**
   * Loads what these clauses need.
   * @param {Clause[]} clauses
   * @param {AbortSignal} [signal]
   */
  async load(clauses, signal) {
    await Promise.all(leaves(clauses).map(({ key, placed }) => this.loadKey(key, placed, signal)));
  }

  /**
   * Loads a folded word or pair.
   * @param {string} key
   * @param {boolean} placed with positions
   * @param {AbortSignal} [signal]
   */
  async loadKey(key, placed, signal) {
    const family = familyOf(key);
    const { beginnings, names } = this.directory[family];
    const i = beginnings.findIndex((_, shard) => !(beginnings[shard + 1] <= key));
    if (i < 0) {
      return;
    }
    const [terms, places] = await Promise.all([
      this.store.shard(family, names[i], (bytes) => decodeTerms(bytes, this.pages), signal),
      placed ? this.store.shard('positions', names[i], (bytes) => bytes, signal) : null,
    ]);
    if (places && !terms[0].postings.text.positions) {
      decodePositions(places, terms);
    }
    this.loaded.set(key, terms.filter((term) => term.key === key));
  }

  /**
   * The terms that are this key when folded.
   * @param {string} key
   */
  of(key) {
    return this.loaded.get(key) ?? [];
  }

  /**
   * @param {Part} part
   * @param {string} form
   * @param {string} text
   * @returns {Postings}
   */
  postings(part, form, text) {
    const alike = this.of(foldTerm(text));
    const meant = form.startsWith('folded') ? alike : alike.filter((term) => term.text === text);
    const found = meant.map((term) => term.postings[part]).filter(({ ranks }) => ranks.length > 0);
    return found.length > 0 ? merged(found, this.pages) : NONE;
  }
}

/**
 * @param {string} key
 * @returns {Family}
 */
function familyOf(key) {
  return key.includes(' ') ? 'pairs' : 'words';
}

/**
 * @param {Clause[]} clauses
 * @returns {{key: string, placed: boolean}[]}
 */
function leaves(clauses) {
  return clauses.flatMap((clause) => {
    if ('term' in clause) {
      return [{ key: foldTerm(clause.term), placed: false }];
    }
    return 'pairs' in clause ? clause.pairs.map((pair) => ({ key: foldTerm(pair), placed: true })) : leaves(within(clause));
  });
}
