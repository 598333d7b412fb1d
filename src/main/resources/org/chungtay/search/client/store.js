// Fetches shards: each once, again when that fails, and never half of one.

import { SearchError } from './bytes.js';

const PAUSES = [300, 1000];
const PATIENCE = 20_000;

/** A shard that is not there: the site has been published anew since the manifest was read. */
export class GoneError extends Error {}

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
  async manifest(signal) {
    const response = await this.response('manifest.json', 'no-cache', signal);
    try {
      return await response.json();
    } catch (e) {
      signal?.throwIfAborted();
      throw new SearchError('damaged', `manifest.json: ${e}`);
    }
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
    const done = this.load(path, decode, signal)
      .then((shard) => void this.decoded.set(path, shard))
      .finally(() => this.loading.delete(path));
    const load = { done, signal };
    this.loading.set(path, load);
    return load;
  }

  /**
   * @template T
   * @param {string} path
   * @param {(bytes: Uint8Array) => T} decode
   * @param {AbortSignal} [signal]
   */
  async load(path, decode, signal) {
    try {
      return decode(await inflated(await this.response(path, 'default', signal)));
    } catch (e) {
      signal?.throwIfAborted();
      if (e instanceof GoneError || (e instanceof SearchError && e.reason !== 'damaged')) {
        throw e;
      }
    }
    // It may be the cache that is damaged.
    const response = await this.response(path, 'reload', signal);
    try {
      return decode(await inflated(response));
    } catch (e) {
      signal?.throwIfAborted();
      throw new SearchError('damaged', `${path}: ${e}`);
    }
  }

  /**
   * @param {string} path
   * @param {RequestCache} cache
   * @param {AbortSignal} [signal]
   * @returns {Promise<Response>} with its whole body
   */
  async response(path, cache, signal) {
    for (let attempt = 0; ; attempt++) {
      let failure;
      try {
        const response = await this.attempt(path, cache, signal);
        if (response.ok) {
          return response;
        }
        if (response.status === 404 || response.status === 410) {
          throw new GoneError(path);
        }
        failure = response.status;
      } catch (e) {
        signal?.throwIfAborted();
        if (e instanceof GoneError) {
          throw e;
        }
        failure = e;
      }
      if (attempt === PAUSES.length) {
        throw new SearchError('offline', `${path}: ${failure}`);
      }
      await pause(PAUSES[attempt], signal);
    }
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
    const timer = setTimeout(giveUp, PATIENCE);
    signal?.addEventListener('abort', giveUp);
    try {
      const response = await fetch(new URL(path, this.base), { cache, signal: abort.signal });
      // A connection that breaks off in the body is a failed attempt as well.
      return new Response(await response.arrayBuffer(), { status: response.status });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
  }
}

/** @param {Response} response */
async function inflated(response) {
  const body = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
