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
    // For sums of clauses, one at a time: zero in between.
    this.sums = new Float64Array(columns.pages);
    this.counts = new Uint16Array(columns.pages);
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
      /** @type {Set<number>[]} */
      const found = [];
      ranks.forEach((rank, i) => (found[rank] = new Set(positions?.[i])));
      return found;
    });
    /** @type {number[]} */
    const ranks = [];
    /** @type {number[]} */
    const frequencies = [];
    places[0].forEach((starts, rank) => {
      const frequency = [...starts].filter((start) => places.every((term, i) => term[rank]?.has(start + i))).length;
      if (frequency > 0) {
        ranks.push(rank);
        frequencies.push(frequency);
      }
    });
    const postings = { ranks: new Int32Array(ranks), frequencies: new Int32Array(frequencies) };
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
    const all = clauses.map((clause) => this.matches(clause));
    const { sums, counts } = this;
    let found = 0;
    for (const { ranks, scores } of all) {
      for (let i = 0; i < ranks.length; i++) {
        sums[ranks[i]] = operation(sums[ranks[i]], scores[i]);
        if (++counts[ranks[i]] === atLeast) {
          found++;
        }
      }
    }
    const ranks = new Int32Array(found);
    const scores = new Float32Array(found);
    for (let rank = counts.length; rank-- > 0; ) {
      if (counts[rank] >= atLeast) {
        ranks[--found] = rank;
        scores[found] = sums[rank];
      }
    }
    sums.fill(0);
    counts.fill(0);
    return { ranks, scores };
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
    for (let i = 0; i < ranks.length; i++) {
      sums[ranks[i]] += frequencies[i];
      if (positions) {
        (places[ranks[i]] ??= []).push(...positions[i]);
      }
    }
  }
  const ranks = [];
  for (let rank = 0; rank < pages; rank++) {
    if (sums[rank] > 0) {
      ranks.push(rank);
    }
  }
  return {
    ranks: new Int32Array(ranks),
    frequencies: new Int32Array(ranks.map((rank) => sums[rank])),
    positions: places.length > 0 ? ranks.map((rank) => places[rank]) : undefined,
  };
}
