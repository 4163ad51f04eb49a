import type { TypedWord } from './marks-typed.ts'
import { beginsWith } from './synonyms.ts'
import { words } from './vietnamese-text.ts'

/**
 * Words said around the thing that is looked for. Single ones only as they stand here, because without marks they mean
 * too much else: `mua` may be mùa.
 */
const idleWords = [
  'đặc sản', 'chính gốc', 'chính hãng', 'giá rẻ', 'giá bao nhiêu', 'mua ở đâu', 'loại ngon', 'tại', 'của', 'ở', 'quả', 'trái', 'the', 'of', 'from', 'buy', 'and', 'with',
  // What for, and for whom.
  'nấu ăn', 'hằng ngày', 'hàng ngày', 'sức khỏe', 'mùa hè', 'nhà cửa', 'dành cho', 'người thân', 'gia đình', 'ba mẹ', 'bố mẹ', 'cha mẹ', 'thầy cô',
  'người yêu', 'bạn gái', 'bạn trai', 'bạn bè', 'đồng nghiệp', 'đối tác', 'khách hàng', 'sếp', 'mẹ', 'bố', 'vợ', 'chồng',
]
/** Idle only where they stand first or last: `mua nho`, `gạo ngon`; but nho ngón tay is a grape. */
const idleFirst = ['mua', 'cần mua', 'tìm mua', 'muốn mua']
const idleLast = ['ngon', 'rẻ', 'loại 1']

const phrases = byLength(idleWords)
const first = byLength(idleFirst)
const last = byLength(idleLast)

/** How many of the next words are idle; 0 when the next word says something. `trái cây` is fruit, `trái bơ` is just bơ. */
export function idleWordsAt(typed: readonly TypedWord[], isFirst = false): number {
  const stands = (phrase: readonly string[]) => beginsWith(typed, phrase) && (phrase.length > 1 || typed[0]?.word === phrase[0])
  const found = phrases.find(stands) ?? (isFirst ? first.find(stands) : last.find((phrase) => phrase.length === typed.length && stands(phrase)))
  if (found?.length === 1 && typed[1]?.folded === 'cay') return 0
  return found?.length ?? 0
}

function byLength(texts: readonly string[]): string[][] {
  return texts.map(words).sort((a, b) => b.length - a.length)
}
