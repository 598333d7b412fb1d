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
   * @returns {Promise<unknown>}
   */
  manifest() {
    return this.load('manifest.json', 'no-cache', (response) => response.json());
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
      await load.done.catch((e) => {
        // Where another query began to load it, and was given up, this one begins again.
        if (!load.signal?.aborted && !signal?.aborted) {
          throw e;
        }
      });
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
    const done = this.load(path, 'default', async (response) => decode(await inflated(response)), signal)
      .then((shard) => void this.decoded.set(path, shard))
      .finally(() => this.loading.delete(path));
    const load = { done, signal };
    this.loading.set(path, load);
    return load;
  }

  /**
   * @template T
   * @param {string} path
   * @param {RequestCache} cache how the cache is used at first; afterwards it may be what is damaged
   * @param {(response: Response) => Promise<T>} read
   * @param {AbortSignal} [signal]
   */
  async load(path, cache, read, signal) {
    /** @type {SearchError['reason']} */
    let reason = 'offline';
    for (const pause of PAUSES) {
      const response = await limited(PATIENCE, signal, async (over) => {
        const answer = await fetch(new URL(path, this.base), { cache, signal: over });
        // A connection that breaks off in the body is a failed attempt as well.
        return new Response(await answer.arrayBuffer(), answer);
      }).catch(() => Response.error());
      // What is not there was there when the manifest was read.
      reason = response.ok ? 'damaged' : response.status === 404 ? 'stale' : 'offline';
      if (response.ok) {
        try {
          return await read(response);
        } catch {
          cache = 'reload';
        }
      }
      if (reason === 'stale') {
        break;
      }
      await limited(reason === 'offline' ? pause : 0, signal, (over) => new Promise((done) => (over.onabort = done)));
    }
    throw new SearchError(reason, path);
  }
}

/**
 * Does something until time is up or it is given up; what watches for the two ends with it.
 * @template T
 * @param {number} millis
 * @param {AbortSignal | undefined} signal
 * @param {(over: AbortSignal) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function limited(millis, signal, work) {
  signal?.throwIfAborted();
  const abort = new AbortController();
  const over = () => abort.abort();
  const timer = setTimeout(over, millis);
  signal?.addEventListener('abort', over, { signal: abort.signal });
  try {
    return await work(abort.signal);
  } finally {
    clearTimeout(timer);
    over();
  }
}

/** @param {Response} response */
async function inflated(response) {
  const body = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
