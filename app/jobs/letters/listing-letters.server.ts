import { latestEventId } from '#app/domain/audit/reads/latest-event.server.ts'
import {
  changeForLetters,
  productForLetters,
  type ListingForLetters,
} from '#app/domain/notifications/reads/listing-for-letters.server.ts'
import { vendorReaders, type Reader } from '#app/domain/notifications/reads/vendor-readers.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { listingLetterText, vendorLetterText } from '#app/i18n/letters/vendor-letters.ts'
import { pick } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

type Verdict = 'approved' | 'changeRequested' | 'rejected' | 'suspended' | 'reinstated'

/** An officer has decided about a new listing or a change. */
export async function listingDecidedLetter(
  services: LetterNeeds,
  event: { changeId: string; decision: Exclude<Verdict, 'suspended' | 'reinstated'> },
): Promise<void> {
  const listing = await changeForLetters(services, event.changeId)
  if (listing) await tellVendor(services, listing, event.decision, event.changeId)
}

/** An officer has taken a product off sale. */
export async function productSuspendedLetter(services: LetterNeeds, event: { productId: string }): Promise<void> {
  const listing = await productForLetters(services, event.productId)
  const deed = await latestEventId(services, 'product', event.productId, 'product.suspend')
  if (listing && deed) await tellVendor(services, listing, 'suspended', deed)
}

/** An officer has let it be sold again. */
export async function productReinstatedLetter(services: LetterNeeds, event: { productId: string }): Promise<void> {
  const listing = await productForLetters(services, event.productId)
  const deed = await latestEventId(services, 'product', event.productId, 'product.lift')
  if (listing && deed) await tellVendor(services, listing, 'reinstated', deed)
}

async function tellVendor(services: LetterNeeds, listing: ListingForLetters, verdict: Verdict, deed: string): Promise<void> {
  const vendor = (await vendorReaders(services, [listing.vendorId])).get(listing.vendorId)
  await sendLetters(
    services,
    (vendor?.readers ?? []).map((reader) => ({
      key: `listing-${verdict}:${deed}:${reader.email}`,
      to: reader.email,
      body: bodyFor(services, listing, verdict, reader),
    })),
  )
}

function bodyFor(services: LetterNeeds, listing: ListingForLetters, verdict: Verdict, { language, name }: Reader) {
  const text = listingLetterText[language]
  const product = pick(language, listing.nameVi, listing.nameEn)
  const said: Record<Verdict, { subject: string; text: string }> = {
    approved: { subject: text.approvedSubject(product), text: text.approved },
    changeRequested: { subject: text.changesSubject(product), text: text.changes },
    rejected: { subject: text.rejectedSubject(product), text: text.rejected },
    suspended: { subject: text.suspendedSubject(product), text: text.suspended },
    reinstated: { subject: text.reinstatedSubject(product), text: text.reinstated },
  }
  const facts = [{ term: text.product, value: product }]
  if (listing.note) facts.push({ term: vendorLetterText[language].note, value: listing.note })
  return letter({
    language,
    name,
    subject: said[verdict].subject,
    blocks: [
      paragraph(said[verdict].text),
      { kind: 'facts', facts },
      link(text.open, services.publicUrl + paths.vendorProduct(listing.productId)),
    ],
  })
}
