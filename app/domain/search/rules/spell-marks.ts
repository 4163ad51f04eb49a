import { fold } from './vietnamese-text.ts'

/** As the VNI keyboard numbers the marks: combining characters of Unicode form D, and đ; an apostrophe is a nought. */
const digits: Readonly<Record<string, string>> = {
  '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5', '\u0302': '6', '\u031b': '7', '\u0306': '8',
}

/**
 * A word with its marks spelled out behind each letter, for servers that throw marks away while they cut words:
 * `dứa` → `0du71a`, `dừa` → `0du72a`, `dua` → `dua`. What is an unfinished word stays one (`dừ` → `0du72`). The nought
 * in front keeps it two mistakes away from every word without marks, because one mistake may be forgiven.
 */
export function spellMarks(word: string): string {
  if (word === fold(word)) return word
  const spelled = word.normalize('NFD').replace(/đ/g, 'd9').replace(/\u02bc/g, '0').replace(/[\u0300-\u036f]/g, (mark) => digits[mark] ?? '')
  return `0${spelled}`
}
