// Scores as Lucene does, bit for bit: every operation on floats is rounded to one, in Lucene's order.

/** @typedef {import('./query.js').Clause} Clause */
/** @typedef {import('./shards.js').Part} Part */
/** @typedef {import('./shards.js').Postings} Postings */

/**
 * The pages that match a clause, in order of rank, and their scores.
 * @typedef {{ranks: Int32Array, scores: Float32Array}} Matches
 */

const f = Math.fround;
const K1 = f(1.2);
const B = 0.75;
const FREE_LENGTHS = 24;
/** The idf from which a pair of words is rare. */
const RARE = 4;

/**
 * SmallFloat.byte4ToInt: lengths up to 24 as they are, longer ones with four significant bits.
 * @param {number} norm
 */
export function lengthOf(norm) {
  const long = norm - FREE_LENGTHS;
  return long < 8 ? norm : FREE_LENGTHS + (((long & 7) | 8) << ((long >> 3) - 1));
}

/**
 * BM25Similarity.idf.
 * @param {number} pagesWithTerm
 * @param {number} pages that have the field
 */
export function idf(pagesWithTerm, pages) {
  return f(Math.log(1 + (pages - pagesWithTerm + 0.5) / (pagesWithTerm + 0.5)));
}

/**
 * The same of a pair of words: a rare one tells more.
 * @param {number} pagesWithTerm
 * @param {number} pages that have the field
 */
export function pairIdf(pagesWithTerm, pages) {
  const value = idf(pagesWithTerm, pages);
  const times = value / RARE;
  return times <= 1 ? value : f(f(value * times) * times);
}

/**
 * The part of BM25Similarity that depends on the length of a page, for each norm.
 * @param {number} tokens of all pages
 * @param {number} pages that have the field
 */
export function inverseNorms(tokens, pages) {
  const average = f(tokens / pages);
  return Float32Array.from({ length: 256 }, (_, norm) =>
    f(1 / f(K1 * f(f(1 - B) + f(f(B * f(lengthOf(norm))) / average)))),
  );
}

/**
 * BM25Scorer.score.
 * @param {number} weight
 * @param {number} frequency
 * @param {number} inverseNorm
 */
export function score(weight, frequency, inverseNorm) {
  return f(weight - f(weight / f(1 + f(frequency * inverseNorm))));
}

/** Runs trees over what has been loaded. */
export class Scorer {
  /**
   * @param {import('./shards.js').Manifest} manifest
   * @param {import('./shards.js').Columns} columns
   * @param {(part: Part, form: string, term: string) => Postings} postings
   */
  constructor(manifest, columns, postings) {
    this.manifest = manifest;
    this.columns = columns;
    this.postings = postings;
    /** @type {Map<Clause, Matches>} */
    this.known = new Map();
  }

  /**
   * @param {Clause} clause
   * @returns {Matches}
   */
  matches(clause) {
    const known = this.known.get(clause) ?? this.found(clause);
    this.known.set(clause, known);
    return known;
  }

  /**
   * @param {Clause} clause
   * @returns {Matches}
   */
  found(clause) {
    if ('term' in clause) {
      const [part, form] = fieldOf(clause.field);
      const postings = this.postings(part, form, clause.term);
      const rarity = form.endsWith('pair') ? pairIdf : idf;
      return this.bm25(part, postings, clause.boost, rarity(postings.ranks.length, this.pages(part)));
    }
    if ('pairs' in clause) {
      return this.phrase(clause);
    }
    if ('any' in clause) {
      return this.combined(clause.any, 1, (sum, next) => sum + next);
    }
    if ('all' in clause) {
      return this.combined(clause.all, clause.all.length, (sum, next) => sum + next);
    }
    return this.combined(clause.best, 1, Math.max);
  }

  /** @param {Part} part */
  pages(part) {
    return this.manifest.parts[part].pages;
  }

  /**
   * @param {Part} part
   * @param {Postings} postings
   * @param {number} boost
   * @param {number} inverseFrequency
   * @returns {Matches}
   */
  bm25(part, { ranks, frequencies }, boost, inverseFrequency) {
    const weight = f(boost * inverseFrequency);
    const norms = this.columns.norms[part];
    const { tokens, pages } = this.manifest.parts[part];
    const inverse = inverseNorms(tokens, pages);
    const scores = new Float32Array(ranks.length);
    for (let i = 0; i < ranks.length; i++) {
      scores[i] = score(weight, frequencies[i], inverse[norms[ranks[i]]]);
    }
    return { ranks, scores };
  }

  /**
   * PhraseWeight: BM25 with the sum of the terms' idf, and the number of places as frequency.
   * @param {import('./query.js').PhraseClause} clause
   */
  phrase({ field, pairs, boost }) {
    const [part, form] = fieldOf(field);
    const terms = pairs.map((pair) => this.postings(part, form, pair));
    const inverseFrequency = f(
      terms.reduce((sum, { ranks }) => sum + (ranks.length && pairIdf(ranks.length, this.pages(part))), 0),
    );
    const places = terms.map(({ ranks, positions }) => {
      /** @type {Map<number, Set<number>>} */
      const found = new Map();
      ranks.forEach((rank, i) => found.set(rank, new Set(positions?.[i])));
      return found;
    });
    const ranks = [];
    const frequencies = [];
    for (const [rank, starts] of places[0]) {
      const frequency = [...starts].filter((start) => places.every((term, i) => term.get(rank)?.has(start + i))).length;
      if (frequency > 0) {
        ranks.push(rank);
        frequencies.push(frequency);
      }
    }
    const postings = { ranks: Int32Array.from(ranks), frequencies: Int32Array.from(frequencies) };
    return this.bm25(part, postings, boost, inverseFrequency);
  }

  /**
   * The score of a page for a clause; 0 when it does not match.
   * @param {Clause} clause
   * @param {number} rank
   */
  scoreOf(clause, rank) {
    const { ranks, scores } = this.matches(clause);
    return scores[ranks.indexOf(rank)] ?? 0;
  }

  /**
   * Lucene combines scores as doubles and rounds once for each clause that holds others.
   * @param {Clause[]} clauses
   * @param {number} atLeast how many must match
   * @param {(soFar: number, next: number) => number} operation
   * @returns {Matches}
   */
  combined(clauses, atLeast, operation) {
    const sums = new Float64Array(this.columns.pages);
    const counts = new Uint16Array(this.columns.pages);
    for (const clause of clauses) {
      const { ranks, scores } = this.matches(clause);
      for (let i = 0; i < ranks.length; i++) {
        sums[ranks[i]] = operation(sums[ranks[i]], scores[i]);
        counts[ranks[i]]++;
      }
    }
    const ranks = ranksWhere(counts, (count) => count >= atLeast);
    return { ranks, scores: Float32Array.from(ranks, (rank) => sums[rank]) };
  }
}

/**
 * @param {string} field
 * @returns {[Part, string]}
 */
function fieldOf(field) {
  const [part, form] = field.split('.');
  return [/** @type {Part} */ (part), form];
}

/**
 * @param {Int32Array | Uint16Array} column
 * @param {(value: number) => boolean} test
 */
export function ranksWhere(column, test) {
  const ranks = [];
  for (let rank = 0; rank < column.length; rank++) {
    if (test(column[rank])) {
      ranks.push(rank);
    }
  }
  return Int32Array.from(ranks);
}

/**
 * The postings of several terms as those of one, such as all that are alike without marks.
 * @param {Postings[]} all
 * @param {number} pages how many pages there are
 * @returns {Postings}
 */
export function merged(all, pages) {
  if (all.length === 1) {
    return all[0];
  }
  const sums = new Int32Array(pages);
  /** @type {number[][]} */
  const places = [];
  for (const { ranks, frequencies, positions } of all) {
    ranks.forEach((rank, i) => {
      sums[rank] += frequencies[i];
      if (positions) {
        (places[rank] ??= []).push(...positions[i]);
      }
    });
  }
  const ranks = ranksWhere(sums, (sum) => sum > 0);
  return { ranks, frequencies: ranks.map((rank) => sums[rank]), positions: Array.from(ranks, (rank) => places[rank]) };
}
