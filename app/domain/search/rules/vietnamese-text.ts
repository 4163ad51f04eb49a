/** Two ways of placing the tone live side by side (hoà, hòa; thuỷ, thủy), even in official lists of communes. */
const newStyle = /oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ/
const newStyleAtEnd = new RegExp(`(?<!q(?=u))(?:${newStyle.source})(?!\\p{L})`, 'gu')

const oldStyle: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}

/**
 * Text as it is compared: Unicode form C (Apple devices send form D), lower case, tones placed in the old style. The
 * two styles differ only in syllables that end in oa, oe or uy; after q the u belongs to the consonant (quý).
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(newStyleAtEnd, (syllable) => oldStyle[syllable] ?? syllable)
}

/** Normalised text without any marks, as people type in a hurry: `Nước mắm Đà Lạt` → `nuoc mam da lat`. */
export function fold(text: string): string {
  return withJoiners(normalise(text)).replaceAll(JOINER, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').normalize('NFC')
}

/**
 * The words of a text, normalised, with their marks. An apostrophe inside a name joins it (B’Lao, K'Ho) and is one of
 * its marks, so that K'Ho is no khô; everything else that is no letter and no digit separates.
 */
export function words(text: string): string[] {
  return withJoiners(normalise(text)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** However it was typed, between two letters it is this one, which Unicode counts among the letters. */
const JOINER = '\u02bc'

function withJoiners(text: string): string {
  return text.replace(/[’ʼ`]/g, "'").replace(/(?<=\p{L})'(?=\p{L})/gu, JOINER)
}

/** The words of a text without marks. */
export function foldedWords(text: string): string[] {
  return words(fold(text))
}
