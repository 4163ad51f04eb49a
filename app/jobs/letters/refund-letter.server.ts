import { purchaseForLetters, type OrderForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { refundForLetters, type RefundForLetters } from '#app/domain/notifications/reads/refund-for-letters.server.ts'
import { sendLetters, type LetterToWrite } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import type { RefundStepped } from '#app/domain/payments/events.ts'
import { formatDate, formatDong } from '#app/i18n/format.ts'
import { claimLetterText } from '#app/i18n/letters/claim-letters.ts'
import { frameText } from '#app/i18n/letters/frame.ts'
import { purchaseLetterText } from '#app/i18n/letters/purchase-letters.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'
import { purchaseUrl } from './purchase-url.server.ts'

/** The money has gone back. */
export async function refundSettledLetter(services: LetterNeeds, event: { refundId: string }): Promise<void> {
  const refund = await refundForLetters(services, event.refundId)
  const purchase = refund && (await purchaseForLetters(services, refund.purchaseId))
  if (!refund || !purchase) return
  const { language } = purchase
  const text = purchaseLetterText[language]
  const body = letter({
    language,
    name: purchase.buyerName,
    subject: text.refundedSubject(purchase.code),
    blocks: [
      paragraph((refund.isByTransfer ? text.refundedByTransfer : text.refunded)(formatDong(refund.amount, language))),
      link(frameText[language].seePurchase, purchaseUrl(services, purchase.cartId)),
    ],
  })
  await sendLetters(services, [{ key: `refund-settled:${event.refundId}`, to: purchase.buyerEmail, body }])
}

type Step = Omit<RefundStepped, 'type'>

/** A refund that a person carries out has gone a step further: whoever has the next one is told. */
export async function refundSteppedLetters(services: LetterNeeds, event: Step): Promise<void> {
  const refund = await refundForLetters(services, event.refundId)
  const purchase = refund && (await purchaseForLetters(services, refund.purchaseId))
  const order = purchase?.orders.find((one) => one.id === refund?.vendorOrderId)
  if (!refund || !purchase || !order) return
  if (event.step === 'giveAccount' || event.step === 'dispute') return sendLetters(services, toPayer(services, { event, refund, order }))
  const { language, buyerName: name, buyerEmail: to } = purchase
  const text = claimLetterText[language]
  const amount = formatDong(refund.amount, language)
  const news =
    event.step === 'hold'
      ? { subject: text.holdSubject(order.code), said: text.hold(amount, formatDate(refund.dueOn, language)) }
      : { subject: text.transferSubject(order.code), said: text.transfer(amount) }
  const url = services.publicUrl + paths.refund(purchaseToken(services.linkSecret, purchase.cartId), event.refundId)
  const body = letter({ language, name, subject: news.subject, blocks: [paragraph(news.said), link(text.seeRefund, url)] })
  await sendLetters(services, [{ key: `refund-${event.step}:${event.key}`, to, body }])
}

type Paying = { event: Step; refund: RefundForLetters; order: OrderForLetters }

/** The account itself stands only on the page, behind its guard. */
function toPayer(services: LetterNeeds, { event, refund, order }: Paying): LetterToWrite[] {
  return order.readers.map(({ email: to, name, language }) => {
    const text = claimLetterText[language]
    const amount = formatDong(refund.amount, language)
    const news =
      event.step === 'giveAccount'
        ? { subject: text.accountSubject(order.code), said: text.account(amount, formatDate(refund.dueOn, language)) }
        : { subject: text.disputeSubject(order.code), said: text.dispute(amount) }
    const see = link(text.seeRefund, services.publicUrl + paths.vendorRefund(event.refundId))
    const body = letter({ language, name, subject: news.subject, blocks: [paragraph(news.said), see] })
    return { key: `refund-${event.step}:${event.key}:${to}`, to, body }
  })
}
