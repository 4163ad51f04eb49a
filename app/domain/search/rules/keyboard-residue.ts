/**
 * What Telex and VNI leave behind when the input method was off: `nuwowcs mawms`, `nu7o7c1 ma8m1`. Each function
 * returns the word as it would have been composed (tone on the vowel of the old style, `hòa`), or null when the
 * letters hold no sign of that keyboard.
 */

type Vowel = { letter: string; mark: '' | 'hat' | 'horn' | 'breve' }
type Syllable = { onset: string; nucleus: Vowel[]; coda: string; tone: Tone; touched: boolean }
type Tone = 0 | 1 | 2 | 3 | 4 | 5

const telexTones: Record<string, Tone> = { z: 0, s: 1, f: 2, r: 3, x: 4, j: 5 }
const vniTones: Record<string, Tone> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 }
const combining = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const marks = { '': '', hat: '\u0302', horn: '\u031b', breve: '\u0306' }

/** One word typed on Telex, in lower case. */
export function decodeTelex(word: string): string | null {
  return decode(word, (syllable, letter) => {
    const tone = telexTones[letter]
    if (tone !== undefined) return setTone(syllable, tone)
    if (letter === 'w') return bend(syllable)
    if (letter === 'd') return barOnset(syllable)
    return 'aeo'.includes(letter) && putHat(syllable, letter)
  })
}

/** One word typed on VNI, in lower case. */
export function decodeVni(word: string): string | null {
  if (!/[a-z]\d/.test(word)) return null
  return decode(word, (syllable, letter) => {
    const tone = vniTones[letter]
    if (tone !== undefined) return setTone(syllable, tone)
    if (letter === '6') return 'aeo'.split('').some((vowel) => putHat(syllable, vowel))
    if (letter === '7') return bend(syllable)
    if (letter === '8') return mark(syllable.nucleus.findLast((vowel) => vowel.letter === 'a' && vowel.mark === ''), 'breve')
    return letter === '9' && barOnset(syllable)
  })
}

/** Walks the letters; `modify` says whether a letter was a command to the keyboard rather than a letter of the word. */
function decode(word: string, modify: (syllable: Syllable, letter: string) => boolean): string | null {
  if (!/^[a-z0-9]+$/.test(word)) return null
  const syllable: Syllable = { onset: '', nucleus: [], coda: '', tone: 0, touched: false }
  for (const letter of word) {
    const begun = syllable.nucleus.length > 0 || letter === 'w' || syllable.onset === 'd' || /\d/.test(letter)
    if (begun && modify(syllable, letter)) syllable.touched = true
    else if (/\d/.test(letter)) return null
    else if ('aeiouy'.includes(letter) && syllable.coda === '') syllable.nucleus.push({ letter, mark: '' })
    else if (syllable.nucleus.length === 0) syllable.onset += letter
    else if ('aeiouy'.includes(letter)) return null
    else syllable.coda += letter
  }
  return syllable.touched ? compose(syllable) : null
}

function setTone(syllable: Syllable, tone: Tone): boolean {
  if (syllable.nucleus.length === 0) return false
  syllable.tone = tone
  return true
}

/** `aa`, `ee`, `oo`: the second letter is the hat of the first, also when typed at the end of the word. */
function putHat(syllable: Syllable, letter: string): boolean {
  return mark(syllable.nucleus.findLast((vowel) => vowel.letter === letter && vowel.mark === ''), 'hat')
}

/** `w`: horn on u and o (on both of `uo`), breve on a, or a lone ư. */
function bend(syllable: Syllable): boolean {
  const { nucleus } = syllable
  const bare = nucleus.filter((vowel) => vowel.mark === '')
  const [last, before] = [bare.at(-1), bare.at(-2)]
  if (last?.letter === 'o' && before?.letter === 'u') mark(before, 'horn')
  if (last?.letter === 'a' && before?.letter === 'u' && syllable.onset !== 'q') return mark(before, 'horn')
  if (last?.letter === 'a') return mark(last, 'breve')
  const horned = bare.findLast((vowel) => 'uo'.includes(vowel.letter))
  if (horned) return mark(horned, 'horn')
  if (nucleus.length > 0) return false
  nucleus.push({ letter: 'u', mark: 'horn' })
  return true
}

function barOnset(syllable: Syllable): boolean {
  if (syllable.onset !== 'd') return false
  syllable.onset = 'đ'
  return true
}

function mark(vowel: Vowel | undefined, how: Vowel['mark']): boolean {
  if (!vowel) return false
  vowel.mark = how
  return true
}

function compose({ onset, nucleus, coda, tone }: Syllable): string {
  const place = toneIndex(onset, nucleus, coda)
  const vowels = nucleus.map(({ letter, mark: how }, index) => letter + marks[how] + (index === place ? combining[tone] : ''))
  return (onset + vowels.join('') + coda).normalize('NFC')
}

/** Where the tone stands: on the last marked vowel; else before a final consonant on the last, else on the first of two. */
function toneIndex(onset: string, nucleus: readonly Vowel[], coda: string): number {
  const marked = nucleus.findLastIndex((vowel) => vowel.mark !== '')
  if (marked >= 0) return marked
  const glide = (onset === 'q' && nucleus[0]?.letter === 'u') || (onset === 'g' && nucleus[0]?.letter === 'i' && nucleus.length > 1)
  if (coda !== '') return nucleus.length - 1
  const length = nucleus.length - (glide ? 1 : 0)
  return (glide ? 1 : 0) + (length >= 3 ? 1 : 0)
}
