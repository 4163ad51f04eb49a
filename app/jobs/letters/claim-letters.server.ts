import type { ClaimMoved } from '#app/domain/claims/events.ts'
import { claimForLetters, type ClaimForLetters } from '#app/domain/notifications/reads/claim-for-letters.server.ts'
import { purchaseForLetters, type OrderForLetters, type PurchaseForLetters } from '#app/domain/notifications/reads/purchase-for-letters.server.ts'
import type { LetterBlock } from '#app/domain/notifications/rules/letter-body.ts'
import { sendLetters, type LetterToWrite } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { claimReasonNames, stepReason } from '#app/i18n/claims/words.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { claimLetterText } from '#app/i18n/letters/claim-letters.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

type News = { subject: string; text: string }

/** A claim was opened, answered, passed on or decided: whoever did not do it themselves is told; the buyer also of an opening. */
export async function claimMovedLetters(services: LetterNeeds, { claimId, move, by }: ClaimMoved): Promise<void> {
  const claim = await claimForLetters(services, claimId, `claim.${move}`)
  const purchase = claim && (await purchaseForLetters(services, claim.purchaseId))
  const order = purchase?.orders.find((one) => one.id === claim?.vendorOrderId)
  if (!claim || !purchase || !order) return
  const about = { services, claim, purchase, order, move, by }
  await sendLetters(services, [...toBuyer(about), ...toVendor(about)])
}

type About = { services: LetterNeeds; claim: ClaimForLetters; purchase: PurchaseForLetters; order: OrderForLetters } & Pick<ClaimMoved, 'move' | 'by'>

function toBuyer({ services, claim, purchase, move, by }: About): LetterToWrite[] {
  const news = by === 'buyer' && move !== 'open' ? null : buyerNews(claim, move, purchase.language)
  if (!news) return []
  const token = purchaseToken(services.linkSecret, purchase.cartId)
  const see = link(claimLetterText[purchase.language].see, services.publicUrl + paths.claim(token, claim.id))
  const said = by === 'buyer' ? null : claim.note
  const body = bodyOf({ claim, news, language: purchase.language, name: purchase.buyerName, see, said })
  return [{ key: `claim-${move}:${claim.id}`, to: purchase.buyerEmail, body }]
}

function toVendor({ services, claim, order, move, by }: About): LetterToWrite[] {
  if (by === 'vendor') return []
  return order.readers.flatMap(({ email, name, language }) => {
    const news = vendorNews(claim, move, language)
    if (!news) return []
    const see = link(claimLetterText[language].see, services.publicUrl + paths.vendorClaim(claim.id))
    return [{ key: `claim-${move}:${claim.id}:${email}`, to: email, body: bodyOf({ claim, news, language, name, see, said: claim.note }) }]
  })
}

function buyerNews({ code, offered }: ClaimForLetters, move: ClaimMoved['move'], language: Locale): News | null {
  const text = claimLetterText[language]
  const news: { [key in ClaimMoved['move']]: News | null } = {
    open: { subject: text.openedBuyerSubject(code), text: text.openedBuyer },
    accept: { subject: text.acceptSubject(code), text: text.accept },
    acceptPart: { subject: text.partSubject(code), text: text.part },
    offer: { subject: text.offerSubject(code), text: text.offer(formatDong(offered ?? 0n, language)) },
    decline: { subject: text.declineSubject(code), text: text.decline },
    takeOffer: { subject: text.takenSubject(code), text: text.takenBuyer },
    escalate: { subject: text.escalatedSubject(code), text: text.escalated },
    grant: { subject: text.grantSubject(code), text: text.grant },
    dismiss: { subject: text.dismissSubject(code), text: text.dismiss },
    withdraw: null,
    // The last date to object was in the letter before; a parcel that came back has a letter of its own.
    close: null,
  }
  return news[move]
}

function vendorNews({ code }: ClaimForLetters, move: ClaimMoved['move'], language: Locale): News | null {
  const text = claimLetterText[language]
  switch (move) {
    case 'open':
      return { subject: text.openedVendorSubject(code), text: text.openedVendor }
    case 'takeOffer':
      return { subject: text.takenSubject(code), text: text.takenVendor }
    case 'escalate':
      return { subject: text.escalatedSubject(code), text: text.escalated }
    case 'grant':
      return { subject: text.grantSubject(code), text: text.grant }
    case 'dismiss':
      return { subject: text.dismissSubject(code), text: text.dismiss }
    case 'withdraw':
      return { subject: text.withdrawSubject(code), text: text.withdraw }
    default:
      return null
  }
}

type Telling = { claim: ClaimForLetters; news: News; language: Locale; name: string; see: LetterBlock; said: string | null }

function bodyOf({ claim, news, language, name, see, said }: Telling) {
  const text = claimLetterText[language]
  const facts = [
    { term: text.claim, value: claim.code },
    { term: text.reason, value: claimReasonNames[language][claim.reason] },
    { term: text.asked, value: formatDong(claim.asked, language) },
    ...(claim.granted > 0n ? [{ term: text.granted, value: formatDong(claim.granted, language) }] : []),
    ...(claim.dueAt ? [{ term: text.due, value: formatMoment(claim.dueAt, language) }] : []),
    ...(said ? [{ term: text.said, value: stepReason(said, language) }] : []),
  ]
  return letter({ language, name, subject: news.subject, blocks: [paragraph(news.text), { kind: 'facts', facts }, see] })
}
