// Which pages match a tree, in what order, and how many for each value of each facet.

import { FACETS } from './shards.js';

/** @typedef {import('./shards.js').Facet} Facet */
/** @typedef {import('./shards.js').Facets} Facets */
/** @typedef {Partial<Record<Facet, string[]>>} Filters */
/** @typedef {'relevance' | 'newest' | 'oldest'} Order */
/** @typedef {{id: string, label: string, count: number}} FacetCount */

/**
 * What a tree asks for, before filters.
 * @param {import('./query.js').Tree} tree
 * @param {import('./scoring.js').Scorer} scorer
 * @param {number} pages
 * @returns {{ranks: Int32Array, scores: Float32Array}} the pages; the scores of all, by rank
 */
export function matching(tree, scorer, pages) {
  const scores = new Float32Array(pages);
  const found = tree.scored && scorer.matches(tree.scored);
  const ranks = found ? found.ranks : Int32Array.from(scores.keys());
  found?.ranks.forEach((rank, i) => (scores[rank] = found.scores[i]));
  const required = tree.required.map((clause) => new Set(scorer.matches(clause).ranks));
  const excluded = tree.excluded.map((clause) => new Set(scorer.matches(clause).ranks));
  const wanted = (/** @type {number} */ rank) =>
    required.every((set) => set.has(rank)) && !excluded.some((set) => set.has(rank));
  return { ranks: ranks.filter(wanted), scores };
}

/**
 * @param {Facets} facets
 * @param {Filters} filters values of which a hit has at least one, for each facet
 * @param {Int32Array} ranks
 * @returns {{passing: Int32Array, counts: Record<Facet, FacetCount[]>}} the pages that pass every
 *   filter; and for each facet how many pass all but its own, so that other values can be chosen
 */
export function narrowed(facets, filters, ranks) {
  const chosen = FACETS.filter((facet) => filters[facet]?.length);
  const passes = chosen.map((facet) => test(facets, facet, filters[facet] ?? []));
  const failed = Uint8Array.from(ranks, (rank) => passes.filter((pass) => !pass(rank)).length);
  const counts = /** @type {Record<Facet, FacetCount[]>} */ ({});
  for (const facet of FACETS) {
    const own = passes[chosen.indexOf(facet)];
    const counted = ranks.filter((rank, i) => failed[i] === (own && !own(rank) ? 1 : 0));
    counts[facet] = countsOf(facets, facet, counted);
  }
  return { passing: ranks.filter((_, i) => failed[i] === 0), counts };
}

/**
 * @param {Facets} facets
 * @param {Facet} facet
 * @param {string[]} ids
 */
function test(facets, facet, ids) {
  const { starts, values, ids: all } = facets.of[facet];
  const wanted = new Set(ids.map((id) => all.indexOf(id)));
  return (/** @type {number} */ rank) => values.subarray(starts[rank], starts[rank + 1]).some((value) => wanted.has(value));
}

/**
 * @param {Facets} facets
 * @param {Facet} facet
 * @param {Int32Array} ranks
 */
function countsOf(facets, facet, ranks) {
  const { ids, labels, starts, values } = facets.of[facet];
  const counted = new Int32Array(ids.length);
  for (const rank of ranks) {
    for (let i = starts[rank]; i < starts[rank + 1]; i++) {
      counted[values[i]]++;
    }
  }
  return ids.map((id, i) => ({ id, label: labels[i], count: counted[i] })).filter(({ count }) => count > 0);
}

/**
 * @param {Order} order
 * @param {Int32Array} ranks
 * @param {Float32Array} scores by rank
 * @param {Int32Array} [dates] of all pages, unless ordered by relevance
 * @returns {Int32Array} the best first; of two that are equal, the newer
 */
export function ordered(order, ranks, scores, dates = new Int32Array(0)) {
  /** @type {Record<Order, (a: number, b: number) => number>} */
  const compare = {
    relevance: (a, b) => scores[b] - scores[a],
    newest: (a, b) => dates[b] - dates[a],
    // What has no date comes last either way.
    oldest: (a, b) => (dates[a] || Infinity) - (dates[b] || Infinity) || 0,
  };
  return ranks.slice().sort((a, b) => compare[order](a, b) || b - a);
}
