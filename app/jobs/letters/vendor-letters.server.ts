import { latestEventId } from '#app/domain/audit/reads/latest-event.server.ts'
import type { LetterBlock } from '#app/domain/notifications/rules/letter-body.ts'
import { vendorReaders, type Reader } from '#app/domain/notifications/reads/vendor-readers.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import type { VendorMove } from '#app/domain/vendors/rules/vendor-states.ts'
import { vendorLetterText } from '#app/i18n/letters/vendor-letters.ts'
import { pick } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

type VendorEventSeen = { vendorId: string; reason?: string }

/**
 * A letter to a cooperative about its application or standing. A vendor can be suspended twice in its life, so the key
 * is the audit event; a job that runs twice still writes once.
 */
export function vendorLetter(move: VendorMove): (services: LetterNeeds, event: VendorEventSeen) => Promise<void> {
  return async (services, { vendorId, reason }) => {
    const vendor = (await vendorReaders(services, [vendorId])).get(vendorId)
    const deed = await latestEventId(services, 'vendor', vendorId, `vendor.${move}`)
    if (!vendor || !deed) return
    await sendLetters(
      services,
      vendor.readers.map((reader) => ({
        key: `vendor-${move}:${deed}:${reader.email}`,
        to: reader.email,
        body: bodyFor(services, move, reader, pick(reader.language, vendor.nameVi, vendor.nameEn), reason),
      })),
    )
  }
}

function bodyFor(services: LetterNeeds, move: VendorMove, { language, name }: Reader, vendor: string, reason: string | undefined) {
  const text = vendorLetterText[language]
  const said: Record<VendorMove, { subject: string; text: string }> = {
    submit: { subject: text.receivedSubject, text: text.received(vendor) },
    approve: { subject: text.approvedSubject(vendor), text: text.approved },
    requestChanges: { subject: text.changesSubject, text: text.changes },
    reject: { subject: text.rejectedSubject, text: text.rejected },
    suspend: { subject: text.suspendedSubject(vendor), text: text.suspended },
    liftSuspension: { subject: text.liftedSubject(vendor), text: text.lifted },
  }
  const note: LetterBlock[] = reason ? [{ kind: 'facts', facts: [{ term: text.note, value: reason }] }] : []
  const sells = move === 'approve' || move === 'liftSuspension'
  const button = sells
    ? link(text.open, services.publicUrl + paths.vendorHome())
    : link(text.openApplication, services.publicUrl + paths.vendorApplication())
  return letter({ language, name, subject: said[move].subject, blocks: [paragraph(said[move].text), ...note, button] })
}
