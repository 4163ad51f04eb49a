import { inForce, type Dated } from '#app/domain/shared/in-force.ts'
import { withoutMarks } from '#app/domain/shared/slug.ts'
import { textFields, type Listing } from './listing.ts'

/**
 * Words that promise a cure. Food must not be presented as medicine (Decree 15/2018/NĐ-CP Art. 27 on advertising food;
 * Law on Advertising Art. 7). Compared word by word, with marks or typed wholly without.
 */
const claims: readonly (Dated & { phrases: readonly string[] })[] = [
  {
    effectiveFrom: '2018-02-02',
    effectiveTo: null,
    phrases: [
      'chữa khỏi',
      'chữa bệnh',
      'chữa dứt điểm',
      'trị bệnh',
      'trị dứt điểm',
      'điều trị',
      'đặc trị',
      'khỏi bệnh',
      'khỏi hẳn',
      'thần dược',
      'tiên dược',
      'chống ung thư',
      'ngừa ung thư',
      'thay thế thuốc',
      'cam kết khỏi',
      'cures cancer',
      'cure for',
      'cures diabetes',
    ],
  },
]

export type ForbiddenClaim = { field: (typeof textFields)[number]; phrase: string }

/** Every healing claim in the texts of a listing that is forbidden on this Vietnamese day, with the field it stands in. */
export function forbiddenClaims(listing: Pick<Listing, (typeof textFields)[number]>, day: string): ForbiddenClaim[] {
  const phrases = inForce(claims, day)?.phrases ?? []
  return textFields.flatMap((field) => {
    const words = wordsOf(listing[field])
    // A warning may have to name the word: the law prescribes "không có tác dụng thay thế thuốc chữa bệnh".
    if (field === 'warnings') return []
    return phrases.filter((phrase) => holds(words, wordsOf(phrase))).map((phrase) => ({ field, phrase }))
  })
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function holds(words: string[], phrase: string[]): boolean {
  return words.some((_, start) =>
    phrase.every((word, index) => words[start + index] === word) ||
    phrase.every((word, index) => words[start + index] === withoutMarks(word)),
  )
}
