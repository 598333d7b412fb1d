// Fetches shards: each once, again when that fails, and never half of one.

import { SearchError } from './bytes.js';

/** After each attempt. */
const PAUSES = [300, 1000, 0];
const PATIENCE = 20_000;

/** Fetches and keeps what has been decoded. */
export class Store {
  /** @param {URL} base the folder of the search files */
  constructor(base) {
    this.base = base;
    /** @type {Map<string, unknown>} */
    this.decoded = new Map();
    /** @type {Map<string, {done: Promise<void>, signal?: AbortSignal}>} */
    this.loading = new Map();
  }

  /**
   * The manifest as it is now.
   * @param {AbortSignal} [signal]
   * @returns {Promise<unknown>}
   */
  manifest(signal) {
    return this.load('manifest.json', ['no-cache'], (response) => response.json(), signal);
  }

  /**
   * A shard, decoded.
   * @template T
   * @param {string} family
   * @param {string} name
   * @param {(bytes: Uint8Array) => T} decode
   * @param {AbortSignal} [signal]
   * @returns {Promise<T>}
   */
  async shard(family, name, decode, signal) {
    const path = `${family}/${name}.bin`;
    while (!this.decoded.has(path)) {
      const load = this.loading.get(path) ?? this.begin(path, decode, signal);
      try {
        await load.done;
      } catch (e) {
        signal?.throwIfAborted();
        // Else another query began to load it, and was given up: begin again.
        if (!load.signal?.aborted) {
          throw e;
        }
      }
      signal?.throwIfAborted();
    }
    return /** @type {T} */ (this.decoded.get(path));
  }

  /**
   * @param {string} path
   * @param {(bytes: Uint8Array) => unknown} decode
   * @param {AbortSignal} [signal]
   */
  begin(path, decode, signal) {
    // It may be the cache that is damaged.
    const done = this.load(path, ['default', 'reload'], async (response) => decode(await inflated(response)), signal)
      .then((shard) => void this.decoded.set(path, shard))
      .finally(() => this.loading.delete(path));
    const load = { done, signal };
    this.loading.set(path, load);
    return load;
  }

  /**
   * @template T
   * @param {string} path
   * @param {RequestCache[]} caches how the cache is used, until what comes can be read
   * @param {(response: Response) => Promise<T>} read
   * @param {AbortSignal} [signal]
   */
  async load(path, caches, read, signal) {
    let failure;
    for (const cache of caches) {
      const response = await this.response(path, cache, signal);
      try {
        return await read(response);
      } catch (e) {
        signal?.throwIfAborted();
        failure = e;
      }
    }
    throw new SearchError('damaged', `${path}: ${failure}`);
  }

  /**
   * @param {string} path
   * @param {RequestCache} cache
   * @param {AbortSignal} [signal]
   * @returns {Promise<Response>} with its whole body
   */
  async response(path, cache, signal) {
    let failure;
    for (const pause of PAUSES) {
      try {
        const response = await this.attempt(path, cache, signal);
        if (response.ok) {
          return response;
        }
        failure = response.status;
      } catch (e) {
        signal?.throwIfAborted();
        failure = e;
      }
      if (failure === 404) {
        // The site has been published anew since the manifest was read.
        throw new SearchError('stale', path);
      }
      await new Promise((done) => setTimeout(done, pause));
    }
    throw new SearchError('offline', `${path}: ${failure}`);
  }

  /**
   * @param {string} path
   * @param {RequestCache} cache
   * @param {AbortSignal} [signal]
   */
  async attempt(path, cache, signal) {
    signal?.throwIfAborted();
    const abort = new AbortController();
    const giveUp = () => abort.abort();
    setTimeout(giveUp, PATIENCE);
    signal?.addEventListener('abort', giveUp);
    const response = await fetch(new URL(path, this.base), { cache, signal: abort.signal });
    // A connection that breaks off in the body is a failed attempt as well.
    return new Response(await response.arrayBuffer(), { status: response.status });
  }
}

/** @param {Response} response */
async function inflated(response) {
  const body = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
