import type { LetterBlock } from '#app/domain/notifications/rules/letter-body.ts'
import { purchaseForLetters, type PurchaseForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { sendLetters, type LetterToWrite } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { formatDong } from '#app/i18n/format.ts'
import { frameText } from '#app/i18n/letters/frame.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { purchaseLetterText } from '#app/i18n/letters/purchase-letters.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, orderFacts, paragraph } from './letter-parts.server.ts'
import { purchaseUrl } from './purchase-url.server.ts'
import { newOrderLetters } from './vendor-order-letters.server.ts'

/** A purchase was placed: the buyer gets the link; with nothing to pay first, the shops are told as well. */
export async function purchasePlacedLetters(services: LetterNeeds, event: { purchaseId: string; awaitsPayment: boolean }): Promise<void> {
  const purchase = await purchaseForLetters(services, event.purchaseId)
  if (!purchase) return
  const text = purchaseLetterText[purchase.language]
  const [subject, news, button] = event.awaitsPayment
    ? [text.awaitingSubject(purchase.code), text.awaiting, text.pay]
    : [text.placedSubject(purchase.code), text.placed, frameText[purchase.language].seePurchase]
  const toBuyer = buyerLetter(services, purchase, 'purchase-placed', subject, [paragraph(news)], button)
  await sendLetters(services, [toBuyer, ...(event.awaitsPayment ? [] : newOrderLetters(services, purchase))])
}

/** The payment came: the buyer is told, and the shops that they have an order. */
export async function purchaseConfirmedLetters(services: LetterNeeds, event: { purchaseId: string }): Promise<void> {
  const purchase = await purchaseForLetters(services, event.purchaseId)
  if (!purchase) return
  const text = purchaseLetterText[purchase.language]
  const toBuyer = buyerLetter(services, purchase, 'purchase-confirmed', text.confirmedSubject(purchase.code), [paragraph(text.confirmed)])
  await sendLetters(services, [toBuyer, ...newOrderLetters(services, purchase)])
}

/** The time to pay is over. */
export async function purchaseUnpaidLetter(services: LetterNeeds, event: { purchaseId: string }): Promise<void> {
  const purchase = await purchaseForLetters(services, event.purchaseId)
  if (!purchase) return
  const text = purchaseLetterText[purchase.language]
  await sendLetters(services, [
    buyerLetter(services, purchase, 'purchase-unpaid', text.unpaidSubject(purchase.code), [paragraph(text.unpaid)]),
  ])
}

/** Money came too late and goes back. */
export async function paymentReturnedLetter(services: LetterNeeds, event: { purchaseId: string; paymentId: string }): Promise<void> {
  const purchase = await purchaseForLetters(services, event.purchaseId)
  if (!purchase) return
  const text = purchaseLetterText[purchase.language]
  const toBuyer = buyerLetter(services, purchase, 'payment-returned', text.returnedSubject(purchase.code), [paragraph(text.returned)])
  await sendLetters(services, [{ ...toBuyer, key: `payment-returned:${event.paymentId}` }])
}

function buyerLetter(
  services: LetterNeeds,
  purchase: PurchaseForLetters,
  occasion: string,
  subject: string,
  news: readonly LetterBlock[],
  button?: string,
): LetterToWrite {
  const { language } = purchase
  const text = frameText[language]
  const facts: LetterBlock = {
    kind: 'facts',
    facts: [
      { term: text.purchaseCode, value: purchase.code },
      { term: text.total, value: formatDong(purchase.total, language) },
      { term: text.method, value: paymentMethodWords[language][purchase.method as PaymentMethod].name },
    ],
  }
  return {
    key: `${occasion}:${purchase.id}`,
    to: purchase.buyerEmail,
    body: letter({
      language,
      name: purchase.buyerName,
      subject,
      blocks: [
        ...news,
        facts,
        ...purchase.orders.map((order) => orderFacts(order, language)),
        link(button ?? text.seePurchase, purchaseUrl(services, purchase.cartId)),
        paragraph(purchaseLetterText[language].keepLink),
      ],
    }),
  }
}
