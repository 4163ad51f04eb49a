import type { LetterBlock } from '#app/domain/notifications/rules/letter-body.ts'
import {
  purchaseForLetters,
  type OrderForLetters,
  type PurchaseForLetters,
} from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { sendLetters, type LetterToWrite } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { carrierNames, isCarrier } from '#app/domain/orders/rules/carriers.ts'
import { frameText } from '#app/i18n/letters/frame.ts'
import { buyerOrderText } from '#app/i18n/letters/order-letters.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, orderFacts, paragraph, reasonFacts, vendorName } from './letter-parts.server.ts'
import { purchaseUrl } from './purchase-url.server.ts'
import { orderCancelledVendorLetters, orderReturnedVendorLetters } from './vendor-order-letters.server.ts'

type OfOneOrder = { purchaseId: string; vendorOrderId: string }
type News = { subject: string; blocks: LetterBlock[] }
type Teller = (order: OrderForLetters, language: Locale, vendor: string) => News

const accepted: Teller = (order, language, vendor) => {
  const text = buyerOrderText[language]
  return { subject: text.acceptedSubject(vendor, order.code), blocks: [paragraph(text.accepted(vendor))] }
}

const declined: Teller = (order, language, vendor) => {
  const text = buyerOrderText[language]
  return {
    subject: text.declinedSubject(vendor, order.code),
    blocks: [paragraph(text.declined(vendor)), ...reasonFacts(order, language), paragraph(text.moneyBack)],
  }
}

const shipped: Teller = (order, language, vendor) => {
  const text = buyerOrderText[language]
  const carrier = order.carrier && isCarrier(order.carrier) && order.carrier !== 'own' ? carrierNames[order.carrier] : text.ownCarrier
  const facts = [{ term: text.carrier, value: carrier }]
  if (order.trackingNumber) facts.push({ term: text.trackingNumber, value: order.trackingNumber })
  return { subject: text.shippedSubject(order.code), blocks: [paragraph(text.shipped(vendor)), { kind: 'facts', facts }] }
}

const delivered: Teller = (order, language) => {
  const text = buyerOrderText[language]
  return { subject: text.deliveredSubject(order.code), blocks: [paragraph(text.delivered)] }
}

const cancelled =
  (by: 'buyer' | 'vendor' | 'time'): Teller =>
  (order, language, vendor) => {
    const text = buyerOrderText[language]
    const news = { buyer: text.cancelledByBuyer, vendor: text.cancelledByVendor(vendor), time: text.cancelledByTime(vendor) }[by]
    const why = by === 'vendor' ? reasonFacts(order, language) : []
    return { subject: text.cancelledSubject(order.code), blocks: [paragraph(news), ...why, paragraph(text.moneyBack)] }
  }

const returned: Teller = (order, language, vendor) => {
  const text = buyerOrderText[language]
  return {
    subject: text.returnedSubject(order.code),
    blocks: [paragraph(text.returned(vendor)), ...reasonFacts(order, language), paragraph(text.moneyBack)],
  }
}

export const orderAcceptedLetter = tellBuyer('order-accepted', accepted)
export const orderDeclinedLetter = tellBuyer('order-declined', declined)
export const orderShippedLetter = tellBuyer('order-shipped', shipped)
export const orderDeliveredLetter = tellBuyer('order-delivered', delivered)

/** Buyer and shop in one job. */
export async function orderCancelledLetters(
  services: LetterNeeds,
  event: OfOneOrder & { by: 'buyer' | 'vendor' | 'time' },
): Promise<void> {
  const found = await findOrder(services, event)
  if (!found) return
  const toBuyer = buyerLetter(services, found, 'order-cancelled', cancelled(event.by))
  await sendLetters(services, [toBuyer, ...orderCancelledVendorLetters(services, found.order, event.by)])
}

/** Buyer and shop: the parcel is back with the shop. */
export async function orderReturnedLetters(services: LetterNeeds, event: OfOneOrder): Promise<void> {
  const found = await findOrder(services, event)
  if (!found) return
  await sendLetters(services, [buyerLetter(services, found, 'order-returned', returned), ...orderReturnedVendorLetters(services, found.order)])
}

function tellBuyer(occasion: string, teller: Teller): (services: LetterNeeds, event: OfOneOrder) => Promise<void> {
  return async (services, event) => {
    const found = await findOrder(services, event)
    if (found) await sendLetters(services, [buyerLetter(services, found, occasion, teller)])
  }
}

type Found = { purchase: PurchaseForLetters; order: OrderForLetters }

async function findOrder(services: LetterNeeds, event: OfOneOrder): Promise<Found | null> {
  const purchase = await purchaseForLetters(services, event.purchaseId)
  const order = purchase?.orders.find((one) => one.id === event.vendorOrderId)
  return purchase && order ? { purchase, order } : null
}

function buyerLetter(services: LetterNeeds, { purchase, order }: Found, occasion: string, teller: Teller): LetterToWrite {
  const { language, buyerName: name } = purchase
  const { subject, blocks } = teller(order, language, vendorName(order, language))
  const button = link(frameText[language].seePurchase, purchaseUrl(services, purchase.cartId))
  return {
    key: `${occasion}:${order.id}`,
    to: purchase.buyerEmail,
    body: letter({ language, name, subject, blocks: [...blocks, orderFacts(order, language), button] }),
  }
}
