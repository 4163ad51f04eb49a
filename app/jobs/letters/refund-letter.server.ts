import { purchaseForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import { refundForLetters } from '#app/domain/notifications/reads/refund-for-letters.server.ts'
import { writeLetters } from '#app/domain/notifications/use-cases/write-letters.server.ts'
import { formatDong } from '#app/i18n/format.ts'
import { frameText } from '#app/i18n/letters/frame.ts'
import { purchaseLetterText } from '#app/i18n/letters/purchase-letters.ts'
import type { LetterServices } from './letter-services.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'
import { purchaseUrl } from './purchase-url.server.ts'

/** The money has gone back. */
export async function refundSettledLetter(services: LetterServices, event: { refundId: string }): Promise<void> {
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
      paragraph(text.refunded(formatDong(refund.amount, language))),
      link(frameText[language].seePurchase, purchaseUrl(services, purchase.cartId)),
    ],
  })
  await writeLetters(services, [{ key: `refund-settled:${event.refundId}`, to: purchase.buyerEmail, body }])
}
