// The primitives of the shard format, see docs/search-format.md.

/** What went wrong, in a word: the page has a sentence for each. */
export class SearchError extends Error {
  /**
   * @param {'offline' | 'damaged' | 'stale' | 'version'} reason no connection; a file that is not
   *   what was written; the site has been published anew meanwhile; a format this client does not
   *   know
   * @param {string} detail for developers
   */
  constructor(reason, detail) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LARGEST = 0x7fffffff;

/** Reads the primitives of a shard, and throws where there are none. */
export class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.previous = new Uint8Array(0);
  }

  /** @returns {SearchError} */
  damaged() {
    return new SearchError('damaged', `at byte ${this.at}`);
  }

  /** @param {number} count */
  take(count) {
    if (count > this.bytes.length - this.at) {
      throw this.damaged();
    }
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  number() {
    let value = 0;
    let place = 1;
    let byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 0x7f) * place;
      place *= 128;
      // Past the end a byte is undefined, and so no number less than 128.
      if (byte === undefined || value > LARGEST) {
        throw this.damaged();
      }
    } while (byte >= 128);
    return value;
  }

  signed() {
    const value = this.number();
    return (value >> 1) ^ -(value & 1);
  }

  /** The length of a list of which each item takes at least so many bytes. */
  count(bytes = 1) {
    const count = this.number();
    if (count * bytes > this.bytes.length - this.at) {
      throw this.damaged();
    }
    return count;
  }

  text() {
    return this.decoded(this.take(this.number()));
  }

  /** A text that begins as the one before it. */
  nextText() {
    const shared = this.number();
    const rest = this.take(this.number());
    if (shared > this.previous.length) {
      throw this.damaged();
    }
    const bytes = new Uint8Array(shared + rest.length);
    bytes.set(this.previous.subarray(0, shared));
    bytes.set(rest, shared);
    this.previous = bytes;
    return this.decoded(bytes);
  }

  /** A list of texts in order: how many, then each as it follows from the one before. */
  texts() {
    this.previous = new Uint8Array(0);
    return this.list(this.count(2), () => this.nextText());
  }

  /** @param {Uint8Array} bytes */
  decoded(bytes) {
    try {
      return UTF8.decode(bytes);
    } catch {
      throw this.damaged();
    }
  }

  /** The name of a shard; empty for none. */
  name() {
    const hex = Array.from(this.take(5), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return /^0+$/.test(hex) ? '' : hex;
  }

  /**
   * @template T
   * @param {number} count
   * @param {() => T} item
   * @returns {T[]}
   */
  list(count, item) {
    return Array.from({ length: count }, item);
  }

  /** Everything has been read. */
  end() {
    if (this.at !== this.bytes.length) {
      throw this.damaged();
    }
  }
}
