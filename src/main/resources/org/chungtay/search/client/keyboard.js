// What raw Telex or VNI typing would have become, had the keyboard been on.

const TONES = /** @type {Record<string, string>} */ ({ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' });
const VNI = /** @type {Record<string, string>} */ ({ 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j', 6: '^', 7: 'w', 8: 'w' });
const TONE_KEY = /[sfrxj]/g;
const SYLLABLE = /^(qu|gi(?=[aeouwy])|[bcdđghklmnpqrstvx]*)(.+)$/;
const RIME = /^([aeiouyw^]+)(ch|ng|nh|[cmnpt])?([aeow^]*)$/;
const VOWELS = /^[aăâeêioôơuưy]{1,3}$/;

/**
 * @param {string} word typed without a Vietnamese keyboard: `ddoongs`, `d9o6ng1`
 * @returns {string | null} the word that was meant; null when it is no such typing
 */
export function retyped(word) {
  const keys = word.replace(/^d[d9]/, 'đ').replace(/[1-8]/g, (digit) => VNI[digit]);
  const [, initial, rest] = SYLLABLE.exec(keys) ?? ['', '', ''];
  const tones = rest.match(TONE_KEY) ?? [];
  const [, rime, coda = '', after] = RIME.exec(rest.replace(TONE_KEY, '')) ?? ['', '', '', ''];
  const vowels = shaped(rime + after);
  if (tones.length > 1 || !VOWELS.test(vowels)) {
    return null;
  }
  const at = placeOfTone(vowels, coda) + 1;
  const meant = initial + vowels.slice(0, at) + (tones[0] ? TONES[tones[0]] : '') + vowels.slice(at) + coda;
  return meant === word ? null : meant.normalize('NFC');
}

/** @param {string} keys vowels and the keys that shape them: `uow` is `ươ`, `oo` and `o^` are `ô` */
function shaped(keys) {
  const hats = /** @type {Record<string, string>} */ ({ a: 'â', e: 'ê', o: 'ô' });
  const horns = /** @type {Record<string, string>} */ ({ a: 'ă', o: 'ơ', u: 'ư' });
  return keys
    .replace(/([aeo])(.*)(?:\1|\^)/, (_, vowel, between) => hats[vowel] + between)
    .replace(/uo(.*)w|uwow?/, 'ươ$1')
    .replace(/([aou])(.*)w/, (_, vowel, between) => horns[vowel] + between);
}

/**
 * @param {string} vowels
 * @param {string} coda
 */
function placeOfTone(vowels, coda) {
  const marked = Math.max(...Array.from('ăâêôơ', (vowel) => vowels.lastIndexOf(vowel)));
  if (marked >= 0) {
    return marked;
  }
  return coda ? vowels.length - 1 : Math.max(0, vowels.length - 2);
}
