// Decodes what StaticExport.java writes, see docs/search-format.md.

import { Reader, SearchError } from './bytes.js';
import { foldTerm } from './analysis.js';

/** The version of the format that this client reads. */
const FORMAT = 2;

/** @typedef {'name' | 'text'} Part */
/** @typedef {'type' | 'unit' | 'year' | 'kind' | 'topic'} Facet */

/** @type {Part[]} */
export const PARTS = ['name', 'text'];
/** @type {Facet[]} */
export const FACETS = ['type', 'unit', 'year', 'kind', 'topic'];

/**
 * @typedef {{
 *   format: number,
 *   pages: number,
 *   parts: Record<Part, {pages: number, tokens: number}>,
 *   boosts: Record<string, number>,
 *   derived: number,
 *   everyWord: number,
 *   abbreviations: Map<string, string>,
 *   ambiguous: string[],
 *   columns: string,
 *   facets: string,
 *   directory: string,
 *   lexicon: string,
 * }} Manifest
 */

/**
 * Ranks count from the oldest page; `values` holds the numbers of the values of page r from
 * `starts[r]` up to `starts[r + 1]`.
 * @typedef {{ids: string[], labels: string[], starts: Int32Array, values: Int32Array}} FacetColumn
 * @typedef {{pages: number, norms: Record<Part, Uint8Array>, types: FacetColumn}} Columns
 * @typedef {{dates: Int32Array, of: Record<Facet, FacetColumn>}} Facets
 */

/**
 * Each shard holds what is not before its beginning, and before the next.
 * @typedef {{beginnings: string[], names: string[]}} TermDirectory
 * @typedef {{
 *   words: TermDirectory,
 *   pairs: TermDirectory,
 *   starts: number[],
 *   pages: string[],
 * }} Directory
 */

/**
 * The pages that hold a term, with frequencies, and positions once they are loaded.
 * @typedef {{ranks: Int32Array, frequencies: Int32Array, positions?: (Int32Array | number[])[]}} Postings
 * @typedef {{text: string, key: string, postings: Record<Part, Postings>}} Term
 */

/** @typedef {{address: string, title: string, date: string, summary: string, text: string}} Page */

/**
 * `rank`: of the page that has this name; -1 where several have it.
 * @typedef {{type: string, title: string, rank: number}} Name
 * @typedef {{
 *   counts: Map<string, number>,
 *   words: string[],
 *   names: Name[],
 * }} Lexicon
 */

/**
 * @param {any} json
 * @returns {Manifest}
 */
export function decodeManifest(json) {
  if (json?.format !== FORMAT) {
    throw new SearchError('version', `format ${json?.format}`);
  }
  return { ...json, abbreviations: new Map(Object.entries(json.abbreviations)) };
}

/**
 * @param {Uint8Array} bytes
 * @returns {Columns}
 */
export function decodeColumns(bytes) {
  const reader = new Reader(bytes);
  const pages = reader.count(PARTS.length + 1);
  const norms = { name: reader.take(pages), text: reader.take(pages) };
  const types = facetColumn(reader, pages);
  reader.end();
  return { pages, norms, types };
}

/**
 * @param {Uint8Array} bytes
 * @param {Columns} columns
 * @returns {Facets}
 */
export function decodeFacets(bytes, { pages, types }) {
  const reader = new Reader(bytes);
  let date = 0;
  const dates = Int32Array.from({ length: pages }, () => (date += reader.signed()));
  const of = /** @type {Record<Facet, FacetColumn>} */ ({ type: types });
  for (const facet of FACETS.slice(1)) {
    of[facet] = facetColumn(reader, pages);
  }
  reader.end();
  return { dates, of };
}

/**
 * @param {Reader} reader
 * @param {number} pages
 * @returns {FacetColumn}
 */
function facetColumn(reader, pages) {
  const labelled = reader.list(reader.count(2), () => [reader.text(), reader.text()]);
  const starts = new Int32Array(pages + 1);
  for (let rank = 0; rank < pages; rank++) {
    starts[rank + 1] = starts[rank] + reader.count();
  }
  if (starts[pages] > reader.bytes.length - reader.at) {
    throw reader.damaged();
  }
  const values = Int32Array.from({ length: starts[pages] }, () => reader.number());
  if (values.some((value) => value >= labelled.length)) {
    throw reader.damaged();
  }
  return {
    ids: labelled.map(([id]) => id),
    labels: labelled.map(([, label]) => label),
    starts,
    values,
  };
}

/**
 * @param {Uint8Array} bytes
 * @returns {Directory}
 */
export function decodeDirectory(bytes) {
  const reader = new Reader(bytes);
  const words = termDirectory(reader);
  const pairs = termDirectory(reader);
  const starts = [0];
  const count = reader.count();
  for (let i = 0; i < count; i++) {
    starts.push(starts[i] + reader.number());
  }
  const pages = reader.list(count, () => reader.name());
  reader.end();
  return { words, pairs, starts, pages };
}

/**
 * @param {Reader} reader
 * @returns {TermDirectory}
 */
function termDirectory(reader) {
  const beginnings = reader.texts();
  return { beginnings, names: reader.list(beginnings.length, () => reader.name()) };
}

/**
 * @param {Uint8Array} bytes
 * @param {number} pages how many pages there are
 * @returns {Term[]} in order of their keys
 */
export function decodeTerms(bytes, pages) {
  const reader = new Reader(bytes);
  /** @type {Term[]} */
  const terms = [];
  while (reader.at < bytes.length) {
    const text = reader.nextText();
    const counts = reader.number();
    const inName = counts & 1 ? reader.number() : 0;
    const postings = { name: decodePostings(reader, inName, pages), text: decodePostings(reader, counts >> 1, pages) };
    terms.push({ text, key: foldTerm(text), postings });
  }
  return terms;
}

/**
 * @param {Reader} reader
 * @param {number} count
 * @param {number} pages
 * @returns {Postings}
 */
function decodePostings(reader, count, pages) {
  if (count > pages) {
    throw reader.damaged();
  }
  const ranks = new Int32Array(count);
  const frequencies = new Int32Array(count).fill(1);
  let rank = -1;
  for (let i = 0; i < count; i++) {
    const code = reader.number();
    rank += (code >> 1) + 1;
    if (rank >= pages) {
      throw reader.damaged();
    }
    ranks[i] = rank;
    if (code & 1) {
      frequencies[i] = reader.number() + 2;
    }
  }
  return { ranks, frequencies };
}

/**
 * Adds the positions to the postings of a shard.
 * @param {Uint8Array} bytes
 * @param {Term[]} terms
 */
export function decodePositions(bytes, terms) {
  const reader = new Reader(bytes);
  for (const { postings } of terms) {
    for (const part of PARTS) {
      postings[part].positions = Array.from(postings[part].frequencies, (frequency) => {
        if (frequency > bytes.length - reader.at) {
          throw reader.damaged();
        }
        let position = -1;
        return Int32Array.from({ length: frequency }, () => (position += reader.number() + 1));
      });
    }
  }
  reader.end();
  return terms;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} count
 * @returns {Page[]}
 */
export function decodePages(bytes, count) {
  const reader = new Reader(bytes);
  const pages = reader.list(count, () => ({
    address: reader.text(),
    title: reader.text(),
    date: reader.text(),
    summary: reader.text(),
    text: reader.name(),
  }));
  reader.end();
  return pages;
}

/**
 * @param {Uint8Array} bytes
 * @returns {Lexicon}
 */
export function decodeLexicon(bytes) {
  const reader = new Reader(bytes);
  const words = reader.texts();
  const counts = new Map(words.map((word) => [word, reader.number()]));
  const names = [];
  while (reader.at < bytes.length) {
    const type = reader.text();
    names.push(...reader.texts().map((title) => ({ type, title, rank: reader.number() - 1 })));
  }
  return { counts, words, names };
}
