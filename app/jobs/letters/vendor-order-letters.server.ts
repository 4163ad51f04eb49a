import type { LetterBlock } from '#app/domain/notifications/rules/letter-body.ts'
import {
  purchaseForLetters,
  type OrderForLetters,
  type PurchaseForLetters,
} from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import type { Reader } from '#app/domain/notifications/reads/vendor-readers.server.ts'
import { sendLetters, type LetterToWrite } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { vendorOrderText } from '#app/i18n/letters/order-letters.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, orderFacts, paragraph, reasonFacts } from './letter-parts.server.ts'

/** To every shop of the purchase that has been asked by now: there is an order. It names the goods, not the buyer: who and where is on the page. */
export function newOrderLetters(services: LetterNeeds, purchase: PurchaseForLetters): LetterToWrite[] {
  return purchase.orders.filter((order) => order.acceptBy !== null).flatMap((order) =>
    lettersToVendor(services, order, 'order-new', ({ language }) => {
      const text = vendorOrderText[language]
      return { subject: text.newSubject(order.code), blocks: [paragraph(text.isNew), ...deadline(order, language)] }
    }),
  )
}

/** Half of the time to accept is over. */
export async function orderUnansweredLetter(services: LetterNeeds, event: { purchaseId: string; vendorOrderId: string }): Promise<void> {
  const purchase = await purchaseForLetters(services, event.purchaseId)
  const order = purchase?.orders.find((one) => one.id === event.vendorOrderId)
  if (!order) return
  const letters = lettersToVendor(services, order, 'order-unanswered', ({ language }) => {
    const text = vendorOrderText[language]
    return { subject: text.waitingSubject(order.code), blocks: [paragraph(text.waiting), ...deadline(order, language)] }
  })
  await sendLetters(services, letters)
}

/** Only to a shop that had been asked, and not when it cancelled itself. */
export function orderCancelledVendorLetters(
  services: LetterNeeds,
  order: OrderForLetters,
  by: 'buyer' | 'vendor' | 'time',
): LetterToWrite[] {
  if (by === 'vendor' || !order.acceptBy) return []
  return lettersToVendor(services, order, 'order-cancelled-vendor', ({ language }) => {
    const text = vendorOrderText[language]
    return {
      subject: text.cancelledSubject(order.code),
      blocks: [paragraph(by === 'buyer' ? text.cancelledByBuyer : text.cancelledByTime)],
    }
  })
}

/** For the files of whoever was not there when the parcel came back. */
export function orderReturnedVendorLetters(services: LetterNeeds, order: OrderForLetters): LetterToWrite[] {
  return lettersToVendor(services, order, 'order-returned-vendor', ({ language }) => {
    const text = vendorOrderText[language]
    return { subject: text.returnedSubject(order.code), blocks: [paragraph(text.returned), ...reasonFacts(order, language)] }
  })
}

/** One for each of the shop's staff who reads its letters, in that person's language; each occasion once per order. */
export function lettersToVendor(
  services: LetterNeeds,
  order: OrderForLetters,
  occasion: string,
  news: (reader: Reader) => { subject: string; blocks: LetterBlock[] },
): LetterToWrite[] {
  return order.readers.map((reader) => {
    const { subject, blocks } = news(reader)
    const { language, name } = reader
    const button = link(vendorOrderText[language].see, services.publicUrl + paths.vendorOrder(order.id))
    const body = letter({ language, name, subject, blocks: [...blocks, orderFacts(order, language), button] })
    return { key: `${occasion}:${order.id}:${reader.email}`, to: reader.email, body }
  })
}

function deadline(order: OrderForLetters, language: Reader['language']): LetterBlock[] {
  if (!order.acceptBy) return []
  const value = formatMoment(order.acceptBy, language)
  return [{ kind: 'facts', facts: [{ term: vendorOrderText[language].acceptBy, value }] }]
}
