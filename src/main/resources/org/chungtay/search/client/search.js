// Search over the static files of one site.

import { fold, isMarked, tokens } from './analysis.js';
import { Reader, SearchError } from './bytes.js';
import { decodeColumns, decodeDirectory, decodeFacets, decodeLexicon, decodeManifest, decodePages } from './shards.js';
import { GoneError, Store } from './store.js';
import { parseQuery, TreeBuilder } from './query.js';
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
 *   filters?: import('./ranking.js').Filters,
 *   order?: import('./ranking.js').Order,
 *   offset?: number,
 *   limit?: number,
 *   signal?: AbortSignal,
 * }} Request `typing`: the last word may go on
 */

/**
 * @typedef {'title' | 'text' | 'folded' | 'abbreviation'} Reason
 * @typedef {import('./shards.js').Page & {
 *   rank: number,
 *   url: string,
 *   type: string,
 *   score: number,
 *   reasons: Reason[],
 *   explanation: import('./scoring.js').Explanation | null,
 * }} Hit
 */

/**
 * @typedef {{
 *   total: number,
 *   hits: Hit[],
 *   facets: () => Promise<Record<Facet, import('./ranking.js').FacetCount[]>>,
 *   suggestion: () => Promise<string | null>,
 *   words: string[][],
 * }} Results `facets`: loads and counts them, so that hits need not wait; `suggestion`: likewise,
 *   what may have been meant; `words`: what snippets highlight
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
    return this.inEdition((edition) => edition.search(request), request.signal);
  }

  /**
   * The passage of a hit that shows best why it was found; null when nothing in its text matches.
   * @param {Hit} hit
   * @param {string[][]} words of the results
   * @param {AbortSignal} [signal]
   */
  async snippet(hit, words, signal) {
    const text = await this.inEdition((edition) => edition.text(hit), signal);
    const found = snippet(text, words);
    return found.parts.some((part) => part.match) ? found : null;
  }

  /**
   * The pages other than articles that are named like this, the best match first.
   * @param {string} text
   * @param {number} [limit]
   * @returns {Promise<{title: string, type: string}[]>}
   */
  suggest(text, limit = 8) {
    return this.inEdition((edition) => edition.suggest(text, limit));
  }

  /**
   * Runs with the site as it was published when the page first asked, and once more with what is
   * published now when something is gone.
   * @template T
   * @param {(edition: Edition) => Promise<T>} work
   * @param {AbortSignal} [signal]
   * @returns {Promise<T>}
   */
  async inEdition(work, signal) {
    for (let again = true; ; again = false) {
      this.edition ??= Edition.open(this.base);
      const edition = this.edition;
      try {
        return await work(await edition);
      } catch (e) {
        signal?.throwIfAborted();
        // What could not be opened is opened anew the next time.
        if (this.edition === edition && (e instanceof GoneError || (await failed(edition)))) {
          this.edition = null;
        }
        if (!(e instanceof GoneError)) {
          throw e;
        }
        if (!again) {
          throw new SearchError('stale', e.message);
        }
      }
    }
  }
}

/** @param {Promise<unknown>} promise */
function failed(promise) {
  return promise.then(
    () => false,
    () => true,
  );
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
  async search({ text, typing = false, filters = {}, order = 'relevance', offset = 0, limit = 10, signal }) {
    const query = parseQuery(text);
    const tree = await this.tree(query, typing, signal);
    const narrow = order !== 'relevance' || Object.values(filters).some((ids) => ids.length > 0);
    const [facets] = await Promise.all([
      narrow ? this.facets(signal) : null,
      this.terms.load([...(tree.scored ? [tree.scored] : []), ...tree.required, ...tree.excluded], signal),
    ]);

    const scorer = new Scorer(this.manifest, this.columns, (part, form, term) => this.terms.postings(part, form, term));
    const { ranks, scores } = matching(tree, scorer, this.columns.pages);
    const scoreOf = new Map(Array.from(ranks, (rank, i) => [rank, scores[i]]));
    const passing = facets ? narrowed(facets, filters, ranks).passing : ranks;
    const dates = facets ? facets.dates : new Int32Array(0);
    const best = ordered(dates, order, passing, (rank) => scoreOf.get(rank) ?? 0).slice(offset, offset + limit);
    return {
      total: passing.length,
      hits: await Promise.all(best.map((rank) => this.hit(rank, scoreOf.get(rank) ?? 0, tree, scorer, signal))),
      facets: async () => narrowed(await this.facets(signal), filters, ranks).counts,
      suggestion: () => this.suggestion(query, ranks.length === 0, signal),
      words: this.highlights(query),
    };
  }

  /**
   * @param {ParsedQuery} query
   * @param {boolean} typing
   * @param {AbortSignal} [signal]
   */
  async tree(query, typing, signal) {
    const lexicon = typing && query.open ? await this.lexicon(signal) : null;
    return new TreeBuilder(this.manifest, (beginning) => (lexicon ? completions(lexicon, beginning) : [])).tree(query);
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
    const { starts, pages } = this.directory;
    const shard = starts.findIndex((_, i) => starts[i + 1] > rank);
    const found = await this.store.shard(
      'pages',
      pages[shard],
      (bytes) => decodePages(bytes, starts[shard + 1] - starts[shard]),
      signal,
    );
    const page = found[rank - starts[shard]];
    const explanation = tree.scored && scorer.explanation(tree.scored, rank);
    const url = new URL(page.address.slice(1), new URL('../', this.store.base)).href;
    return { ...page, rank, url, type: this.type(rank), score, reasons: reasons(explanation), explanation };
  }

  /** @param {number} rank */
  type(rank) {
    const { ids, starts, values } = this.columns.types;
    return ids[values[starts[rank]]];
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
    const texts = (/** @type {import('./analysis.js').Token[]} */ list) => list.map(({ text }) => text);
    const meanings = query.runs.flatMap((run) =>
      run.tokens.map(({ text }) => texts(tokens(this.manifest.abbreviations[fold(text)] ?? ''))),
    );
    return [...query.runs.map((run) => texts(run.tokens)), ...query.phrases.map(texts), ...meanings].filter(
      (run) => run.length > 0,
    );
  }

  /**
   * What the reader may have meant, where something in the query is not there as it was typed.
   * @param {ParsedQuery} query
   * @param {boolean} nothing whether nothing was found
   * @param {AbortSignal} [signal]
   */
  async suggestion(query, nothing, signal) {
    const words = query.runs.flatMap((run) => run.tokens.map(({ text }) => text));
    const unknown = words.filter((word) => this.terms.of(fold(word)).length === 0);
    const marksDiffer = words.slice(1).some((word, i) => this.isKnownOtherwise(words[i], word));
    if (words.length === 0 || (!nothing && unknown.length === 0 && !marksDiffer)) {
      return null;
    }
    const [{ meant }, lexicon] = await Promise.all([suggestions(), this.lexicon(signal)]);
    return meant(words, nothing, lexicon, this.terms, signal);
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
    const wanted = tokens(text).map((token) => fold(token.text));
    return names
      .map(({ title, type }) => ({ title, type, at: positionOf(wanted, tokens(title).map((token) => fold(token.text))) }))
      .filter(({ at }) => wanted.length > 0 && at >= 0)
      .sort((a, b) => a.at - b.at || a.title.length - b.title.length)
      .slice(0, limit)
      .map(({ title, type }) => ({ title, type }));
  }
}

let failures = 0;

/** Loads them; under another address when that has failed, since browsers keep the failure. */
function suggestions() {
  const address = failures ? `./suggest.js?${failures}` : './suggest.js';
  return import(/** @type {'./suggest.js'} */ (address)).catch((e) => {
    failures++;
    throw new SearchError('offline', String(e));
  });
}

/**
 * The longer words that these letters begin, the most common first.
 * @param {import('./shards.js').Lexicon} lexicon
 * @param {string} beginning
 */
function completions({ words, counts }, beginning) {
  const count = (/** @type {string} */ word) => counts.get(word) ?? 0;
  return words
    .filter((word) => word !== beginning && word.startsWith(beginning))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
    .slice(0, MOST_COMPLETIONS);
}

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
 * @param {import('./scoring.js').Explanation | null} explanation
 * @returns {Reason[]}
 */
function reasons(explanation) {
  /** @type {Set<Reason>} */
  const found = new Set();
  const visit = (/** @type {import('./scoring.js').Explanation} */ { clause, score, of }) => {
    if ('field' in clause) {
      found.add(clause.field.startsWith('name') ? 'title' : 'text');
    }
    if ('best' in clause && of.every((part) => part.clause !== clause.best[0] || part.score < score)) {
      found.add('abbreviation');
    }
    of.forEach(visit);
  };
  if (explanation) {
    visit(explanation);
    if (!isExact(explanation)) {
      found.add('folded');
    }
  }
  return [...found];
}

/**
 * Whether anything matched as it was written.
 * @param {import('./scoring.js').Explanation} explanation
 * @returns {boolean}
 */
function isExact({ clause, of }) {
  return ('field' in clause && clause.field.includes('.exact')) || of.some(isExact);
}
