import type { LetterBlock, LetterBody } from '#app/domain/notifications/rules/letter-body.ts'
import type { OrderForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { formatDong } from '#app/i18n/format.ts'
import { frameText } from '#app/i18n/letters/frame.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { reasonText } from '#app/i18n/vendor/orders-words.ts'

type News = { language: Locale; name: string; subject: string; blocks: readonly LetterBlock[] }

/** Puts greeting and closing around the news. */
export function letter({ language, name, subject, blocks }: News): LetterBody {
  const text = frameText[language]
  return { language, subject, greeting: text.greeting(name), blocks, closing: text.closing }
}

export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })
export const link = (label: string, url: string): LetterBlock => ({ kind: 'link', label, url })

export function vendorName(order: OrderForLetters, language: Locale): string {
  return pick(language, order.vendorNameVi, order.vendorNameEn)
}

/** One shop's part as facts: its goods with names and prices as they were at sale. */
export function orderFacts(order: OrderForLetters, language: Locale): LetterBlock {
  const text = frameText[language]
  const money = (amount: bigint) => formatDong(amount, language)
  const goods = order.lines.map((line) =>
    text.line(line.quantity, pick(language, line.nameVi, line.nameEn), pick(language, line.packVi, line.packEn), money(line.total)),
  )
  return {
    kind: 'facts',
    facts: [
      { term: text.orderCode, value: order.code },
      { term: text.vendor, value: vendorName(order, language) },
      { term: text.goods, value: goods.join('\n') },
      { term: text.shipping, value: `${pick(language, order.shippingNameVi, order.shippingNameEn)}: ${money(order.shipping)}` },
      { term: text.total, value: money(order.total) },
    ],
  }
}

/** Why an order ended: a known reason by its name, otherwise the words that were given. */
export function reasonFacts(order: OrderForLetters, language: Locale): LetterBlock[] {
  if (!order.reason) return []
  return [{ kind: 'facts', facts: [{ term: frameText[language].reason, value: reasonText(language, order.reason) }] }]
}
