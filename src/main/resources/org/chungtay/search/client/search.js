// Search over the static files of one site.

import { fold, isMarked, tokens } from './analysis.js';
import { Reader, SearchError } from './bytes.js';
import { decodeColumns, decodeDirectory, decodeFacets, decodeLexicon, decodeManifest, decodePages } from './shards.js';
import { Store } from './store.js';
import { buildTree, MOST_WORDS, parseQuery, within } from './query.js';
import { Scorer } from './scoring.js';
import { Terms } from './terms.js';
import { matching, narrowed, ordered } from './ranking.js';
import { snippet } from './snippet.js';

export { tokens } from './analysis.js';
export { snippet } from './snippet.js';

/** @typedef {import('./shards.js').Facet} Facet */
/** @typedef {import('./query.js').ParsedQuery} ParsedQuery */
/** @typedef {import('./query.js').Tree} Tree */

/**
 * @typedef {{
 *   text: string,
 *   typing?: boolean,
 *   correct?: boolean,
 *   filters?: import('./ranking.js').Filters,
 *   order?: import('./ranking.js').Order,
 *   offset?: number,
 *   limit?: number,
 *   signal?: AbortSignal,
 * }} Request `typing`: the last word may go on; `correct`: where a word is unknown, search for what
 *   was meant by it, if that finds something
 */

/**
 * @typedef {'title' | 'text' | 'folded' | 'abbreviation'} Reason
 * @typedef {import('./shards.js').Page & {
 *   rank: number,
 *   url: string,
 *   type: string,
 *   score: number,
 *   reasons: Reason[],
 * }} Hit
 */

/**
 * @typedef {{
 *   total: number,
 *   hits: Hit[],
 *   facets: () => Promise<Record<Facet, import('./ranking.js').FacetCount[]>>,
 *   suggestion: () => Promise<import('./suggest.js').Suggestion | null>,
 *   corrected?: import('./suggest.js').Suggestion,
 *   words: string[][],
 * }} Results `facets`: loads and counts them, so that hits need not wait; `suggestion`: likewise,
 *   what may have been meant; `corrected`: what was searched for instead; `words`: what snippets
 *   highlight
 */

const MOST_COMPLETIONS = 12;

/** A site's search. Whatever fails throws a SearchError; a signal that was aborted throws its reason. */
export class Search {
  /** @param {URL} base the folder of the search files, `/tim-kiem/` below the site's own address */
  constructor(base) {
    this.base = base;
    /** @type {Promise<Edition> | null} */
    this.edition = null;
  }

  /** Loads what every query needs, for when the reader is about to type. */
  async prepare() {
    await this.inEdition((edition) => edition.lexicon());
  }

  /**
   * @param {Request} request
   * @returns {Promise<Results>}
   */
  search(request) {
    return this.inEdition((edition) => edition.search(request));
  }

  /**
   * The passage of a hit that shows best why it was found.
   * @param {Hit} hit
   * @param {string[][]} words of the results
   */
  async snippet(hit, words) {
    return snippet(await this.inEdition((edition) => edition.text(hit)), words);
  }

  /**
   * The pages other than articles that are named like this, the best match first.
   * @param {string} text
   * @param {number} [limit]
   * @returns {Promise<{title: string, type: string, address: () => Promise<string | null>}[]>}
   *   `address`: looks up where the page is; null where several have that name
   */
  suggest(text, limit = 8) {
    return this.inEdition((edition) => edition.suggest(text, limit));
  }

  /**
   * Runs with the site as it was published when the page first asked, and once more with what is
   * published now when something is gone.
   * @template T
   * @param {(edition: Edition) => Promise<T>} work
   * @param {boolean} [again] whether it does so once more
   * @returns {Promise<T>}
   */
  async inEdition(work, again = true) {
    // What could not be opened is opened anew the next time.
    const edition = (this.edition ??= Edition.open(this.base).catch((e) => {
      this.edition = null;
      throw e;
    }));
    try {
      return await work(await edition);
    } catch (e) {
      if (!again || /** @type {SearchError} */ (e).reason !== 'stale') {
        throw e;
      }
      if (this.edition === edition) {
        this.edition = null;
      }
      return this.inEdition(work, false);
    }
  }
}

/** The site as it was published at one time. */
class Edition {
  /**
   * @param {Store} store
   * @param {import('./shards.js').Manifest} manifest
   * @param {import('./shards.js').Columns} columns
   * @param {import('./shards.js').Directory} directory
   */
  constructor(store, manifest, columns, directory) {
    this.store = store;
    this.manifest = manifest;
    this.columns = columns;
    this.directory = directory;
    this.terms = new Terms(store, directory, columns.pages);
  }

  /** @param {URL} base */
  static async open(base) {
    const store = new Store(base);
    const manifest = decodeManifest(await store.manifest());
    const [columns, directory] = await Promise.all([
      store.shard('columns', manifest.columns, decodeColumns),
      store.shard('directory', manifest.directory, decodeDirectory),
    ]);
    return new Edition(store, manifest, columns, directory);
  }

  /** @param {AbortSignal} [signal] */
  facets(signal) {
    return this.store.shard('facets', this.manifest.facets, (bytes) => decodeFacets(bytes, this.columns), signal);
  }

  /** @param {AbortSignal} [signal] */
  lexicon(signal) {
    return this.store.shard('lexicon', this.manifest.lexicon, decodeLexicon, signal);
  }

  /**
   * @param {Request} request
   * @returns {Promise<Results>}
   */
  async search(request) {
    const { text, typing, correct, filters = {}, order = 'relevance', offset = 0, limit = 10, signal } = request;
    const query = parseQuery(text);
    const lexicon = typing && query.open ? await this.lexicon(signal) : null;
    const tree = this.tree(query, lexicon);
    const narrow = order !== 'relevance' || Object.values(filters).flat().length > 0;
    const [facets] = await Promise.all([
      narrow ? this.facets(signal) : null,
      this.terms.load([tree.scored ?? [], tree.required, tree.excluded].flat(), signal),
    ]);

    const words = query.runs.flatMap((run) => run.tokens.map((token) => token.text));
    const unknown = words.filter(
      (word, i) => !this.isKnown(word) && !(words.length === i + 1 && completions(lexicon, fold(word))[0]),
    );
    const suggestion = () => this.suggestion(query, words, unknown, signal);
    if (correct && unknown.length > 0) {
      const corrected = await suggestion().catch(() => null);
      const results = corrected && (await this.search({ ...request, text: corrected.text, correct: false }));
      if (results?.total) {
        return { ...results, corrected };
      }
    }

    const scorer = new Scorer(this.manifest, this.columns, (part, form, term) => this.terms.postings(part, form, term));
    const { ranks, scores } = matching(tree, scorer, this.columns.pages);
    const passing = facets ? narrowed(facets, filters, ranks).passing : ranks;
    const best = ordered(order, passing, scores, facets?.dates).slice(offset, offset + limit);
    return {
      total: passing.length,
      hits: await Promise.all(Array.from(best, (rank) => this.hit(rank, scores[rank], tree, scorer, signal))),
      facets: async () => narrowed(await this.facets(signal), filters, ranks).counts,
      suggestion,
      words: this.highlights(query),
    };
  }

  /**
   * @param {ParsedQuery} query
   * @param {import('./shards.js').Lexicon | null} lexicon where the last word may go on
   */
  tree(query, lexicon) {
    return buildTree(query, this.manifest, (beginning) => completions(lexicon, beginning));
  }

  /**
   * @param {number} rank
   * @param {AbortSignal} [signal]
   */
  async page(rank, signal) {
    const { starts, pages } = this.directory;
    const shard = starts.findIndex((start) => start > rank) - 1;
    const found = await this.store.shard(
      'pages',
      pages[shard],
      (bytes) => decodePages(bytes, starts[shard + 1] - starts[shard]),
      signal,
    );
    const page = found[rank - starts[shard]];
    return { ...page, url: new URL('..' + page.address, this.store.base).href };
  }

  /**
   * @param {number} rank
   * @param {number} score
   * @param {Tree} tree
   * @param {Scorer} scorer
   * @param {AbortSignal} [signal]
   * @returns {Promise<Hit>}
   */
  async hit(rank, score, tree, scorer, signal) {
    const page = await this.page(rank, signal);
    const { ids, values, starts } = this.columns.types;
    return { ...page, rank, type: ids[values[starts[rank]]], score, reasons: tree.scored ? reasons(tree.scored, scorer, rank) : [] };
  }

  /** @param {Hit} hit */
  async text(hit) {
    return hit.text ? this.store.shard('texts', hit.text, (bytes) => new Reader(bytes).decoded(bytes)) : '';
  }

  /**
   * The words of a query that snippets highlight: what was typed, and what it stands for.
   * @param {ParsedQuery} query
   */
  highlights(query) {
    const typed = query.runs.map((run) => run.tokens);
    const meanings = typed.flat().map(({ text }) => tokens(this.manifest.abbreviations.get(fold(text)) ?? ''));
    return [...typed, ...query.phrases, ...meanings]
      .filter((run) => run.length > 0)
      .map((run) => run.map(({ text }) => text));
  }

  /**
   * What the reader may have meant, where something in the query is not there as it was typed.
   * @param {ParsedQuery} query
   * @param {string[]} words its words
   * @param {string[]} unknown those that are unknown
   * @param {AbortSignal} [signal]
   */
  async suggestion(query, words, unknown, signal) {
    const marksDiffer = words.slice(1).some((word, i) => this.isKnownOtherwise(words[i], word));
    if ((unknown.length === 0 && !marksDiffer) || words.length > MOST_WORDS) {
      return null;
    }
    const [{ meant }, lexicon] = await Promise.all([suggestions(), this.lexicon(signal)]);
    return meant(query, words, unknown, lexicon, this.terms, signal);
  }

  /**
   * Whether the archive has a word in some writing, or it stands for something.
   * @param {string} word
   */
  isKnown(word) {
    const key = fold(word);
    return this.terms.of(key).length > 0 || this.manifest.abbreviations.has(key);
  }

  /**
   * Whether two words with marks never stand beside each other, but would with other marks.
   * @param {string} first
   * @param {string} second
   */
  isKnownOtherwise(first, second) {
    const alike = this.terms.of(`${fold(first)} ${fold(second)}`);
    const marked = isMarked(first) || isMarked(second);
    return marked && alike.length > 0 && !alike.some(({ text }) => text === `${first} ${second}`);
  }

  /**
   * @param {string} text
   * @param {number} limit
   */
  async suggest(text, limit) {
    const { names } = await this.lexicon();
    const wanted = folded(text);
    return names
      .map(({ title, type, rank }) => ({
        title,
        type,
        at: positionOf(wanted, folded(title)),
        address: async () => (rank < 0 ? null : (await this.page(rank)).url),
      }))
      .filter(({ at }) => wanted.length > 0 && at >= 0)
      .sort((a, b) => a.at - b.at || a.title.length - b.title.length)
      .slice(0, limit);
  }
}

let failures = 0;

/** Loads them; under another name when that has failed, since browsers keep the failure. */
function suggestions() {
  const address = `./suggest.js#${failures}`;
  return import(/** @type {'./suggest.js'} */ (address)).catch((e) => {
    failures++;
    throw new SearchError('offline', String(e));
  });
}

/**
 * The longer words that these letters begin, the most common first.
 * @param {import('./shards.js').Lexicon | null} lexicon
 * @param {string} beginning
 */
function completions(lexicon, beginning) {
  const count = (/** @type {string} */ word) => lexicon?.counts.get(word) ?? 0;
  return (lexicon?.words ?? [])
    .filter((word) => word !== beginning && word.startsWith(beginning))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
    .slice(0, MOST_COMPLETIONS);
}

/** @param {string} text */
const folded = (text) => tokens(text).map((token) => fold(token.text));

/**
 * Where words stand in a name beside each other, the last of them as a beginning; -1 when nowhere.
 * @param {string[]} words
 * @param {string[]} name
 */
function positionOf(words, name) {
  const last = words.length - 1;
  return name.findIndex((_, at) =>
    words.every((word, i) => (i < last ? name[at + i] === word : name[at + i]?.startsWith(word))),
  );
}

/**
 * Why a page matches.
 * @param {import('./query.js').Clause} all
 * @param {Scorer} scorer
 * @param {number} rank
 * @returns {Reason[]}
 */
function reasons(all, scorer, rank) {
  /** @type {Set<Reason>} */
  const found = new Set();
  let exact = false;
  const visit = (/** @type {import('./query.js').Clause} */ clause) => {
    const score = scorer.scoreOf(clause, rank);
    if (score > 0) {
      if ('field' in clause) {
        found.add(clause.field.startsWith('name') ? 'title' : 'text');
        exact ||= clause.field.includes('.exact');
      }
      if ('best' in clause && scorer.scoreOf(clause.best[0], rank) < score) {
        found.add('abbreviation');
      }
      within(clause).forEach(visit);
    }
  };
  visit(all);
  if (!exact) {
    found.add('folded');
  }
  return [...found];
}
