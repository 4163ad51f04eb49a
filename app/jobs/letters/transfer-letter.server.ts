import { purchaseForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { transferForLetters } from '#app/domain/notifications/reads/transfer-for-letters.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import type { TransferHeld } from '#app/domain/payments/events.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { frameText } from '#app/i18n/letters/frame.ts'
import { transferLetterText } from '#app/i18n/letters/transfer-letters.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph, vendorName } from './letter-parts.server.ts'
import { purchaseUrl } from './purchase-url.server.ts'

/** To the buyer whose transfer was too little or too late: what the shop will decide, and what the buyer can do until then. */
export async function transferHeldLetter(services: LetterNeeds, { lineId, verdict }: Omit<TransferHeld, 'type'>): Promise<void> {
  const transfer = await transferForLetters(services, lineId)
  const purchase = transfer && (await purchaseForLetters(services, transfer.purchaseId))
  const order = purchase?.orders.find((one) => one.id === transfer?.vendorOrderId)
  if (!transfer || !purchase || !order) return
  const { language } = purchase
  const text = transferLetterText[language]
  const shop = vendorName(order, language)
  const [received, asked, missing] = [transfer.received, transfer.asked, transfer.missing].map((amount) => formatDong(amount, language)) as [string, string, string]
  const isInTime = transfer.expiresAt !== null && transfer.expiresAt > services.clock.now()
  const next = isInTime && transfer.expiresAt ? text.sendRest(missing, formatMoment(transfer.expiresAt, language)) : text.sendNothing
  const news =
    verdict === 'short'
      ? { subject: text.shortSubject(order.code, missing), said: [text.short(shop, received, asked), next, text.shopDecides] }
      : { subject: text.lateSubject(order.code), said: [text.late(shop, received), text.sendNothing, text.shopDecides] }
  const see = link(frameText[language].seePurchase, purchaseUrl(services, purchase.cartId))
  const body = letter({ language, name: purchase.buyerName, subject: news.subject, blocks: [...news.said.map(paragraph), see] })
  await sendLetters(services, [{ key: `transfer-${verdict}:${lineId}`, to: purchase.buyerEmail, body }])
}
