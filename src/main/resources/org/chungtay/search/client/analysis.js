// Cuts text into tokens as Tokens.java and Syllable.java do; one file of vectors holds the two together.

/**
 * A token of a text: its exact form, and where it stands in the NFC text.
 * @typedef {{text: string, start: number, end: number}} Token
 */

const LETTER =
  /[0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0300-\u036F\u037B-\u037D\u0388-\u03FF\u0400-\u0481\u048A-\u052F\u1E00-\u1FBC\u2C65\u2C66\u3041-\u3096\u30A1-\u30FA\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3]/;
const MARK = /[\u0300-\u036F]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const NUMBER = /^[0-9]+$/;
const LONGEST_JOINT = 3;
const LONGEST_WORD = 64;

const TONE_ON_THE_SECOND_VOWEL = /(o(?=[ae])|(?<!q)u(?=y))(.)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;
const OPEN_Y = /^([bcdghklmnprstvx]+|qu)y$/;

/**
 * As Tones.java does.
 * @param {string} word
 * @returns {string} one spelling for the two placements of a tone: `hòa` for `hoà`
 */
function canonical(word) {
  return word.normalize('NFD').replace(TONE_ON_THE_SECOND_VOWEL, '$1$3$2').normalize('NFC');
}

/** @param {string} word */
function withoutMarks(word) {
  return word.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đð]/g, 'd').toLowerCase();
}

/**
 * @param {string} word a token's text
 * @returns {string} the word without its marks, and with `i` for the `y` of an open syllable
 */
export function fold(word) {
  const plain = withoutMarks(word);
  return OPEN_Y.test(plain) ? plain.slice(0, -1) + 'i' : plain;
}

/**
 * @param {string} term a word, or a pair of words
 * @returns {string} each of them folded
 */
export function foldTerm(term) {
  return term.split(' ').map(fold).join(' ');
}

/**
 * @param {string} word a token's text
 * @returns {boolean} whether it has a mark that folding takes off
 */
export function isMarked(word) {
  return withoutMarks(word) !== word;
}

/** @param {string} run */
function normalise(run) {
  const visible = run.split(INVISIBLE).join('');
  const word = visible.toLowerCase().replace(/[ðɖ]/g, 'đ').replace(/ς/g, 'σ').normalize('NFC');
  return canonical(word.slice(0, LONGEST_WORD));
}

/**
 * @param {string} text in NFC
 * @param {Token} last
 * @param {string} word
 * @param {number} start
 * @param {number} end
 */
function areThousands(text, last, word, start, end) {
  return (
    end - start === 3 &&
    NUMBER.test(word) &&
    NUMBER.test(last.text) &&
    last.text !== '0' &&
    (last.end - last.start <= 3 || text[last.end - 4] === '.') &&
    start === last.end + 1 &&
    text[last.end] === '.'
  );
}

/**
 * @param {Token} last
 * @param {string} word
 * @param {number} start
 */
function isEducationAndTraining(last, word, start) {
  return (word === 'đt' || word === 'dt') && last.text.endsWith('gd') && start - last.end <= LONGEST_JOINT;
}

/**
 * @param {string} text
 * @returns {Token[]} its tokens; positions count in the NFC form
 */
export function tokens(text) {
  const nfc = text.normalize('NFC');
  /** @type {Token[]} */
  const found = [];
  let start = -1;
  let end = -1;
  const add = () => {
    const word = normalise(nfc.slice(start, end));
    const last = found.at(-1);
    if (last && (areThousands(nfc, last, word, start, end) || isEducationAndTraining(last, word, start))) {
      found[found.length - 1] = { text: last.text + word, start: last.start, end };
    } else {
      found.push({ text: NUMBER.test(word) ? word.replace(/^0+(?=.)/, '') : word, start, end });
    }
    start = -1;
  };
  for (let i = 0; i < nfc.length; i++) {
    const c = nfc[i];
    if (LETTER.test(c) && (start >= 0 || !MARK.test(c))) {
      start = start < 0 ? i : start;
      end = i + 1;
    } else if (start >= 0 && !INVISIBLE.test(c)) {
      add();
    }
  }
  if (start >= 0) {
    add();
  }
  return found;
}
