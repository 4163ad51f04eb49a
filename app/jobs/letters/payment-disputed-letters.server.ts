import { purchaseForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import type { PaymentDisputed } from '#app/domain/payments/events.ts'
import { vendorOrderText } from '#app/i18n/letters/order-letters.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { paragraph } from './letter-parts.server.ts'
import { lettersToVendor } from './vendor-order-letters.server.ts'

/** To every shop of the purchase, once, however many steps the dispute takes: its proof of delivery is what the bank asks for. */
export async function paymentDisputedLetters(services: LetterNeeds, { purchaseId }: PaymentDisputed): Promise<void> {
  const purchase = await purchaseForLetters(services, purchaseId)
  if (!purchase) return
  const letters = purchase.orders.flatMap((order) =>
    lettersToVendor(services, order, 'payment-disputed', ({ language }) => {
      const text = vendorOrderText[language]
      return { subject: text.disputedSubject(order.code), blocks: [paragraph(text.disputed)] }
    }),
  )
  await sendLetters(services, letters)
}
