import { vendorReaders, type Reader } from '#app/domain/notifications/reads/vendor-readers.server.ts'
import { writeLetters } from '#app/domain/notifications/use-cases/write-letters.server.ts'
import { vendorLetterText } from '#app/i18n/letters/vendor-letters.ts'
import { pick } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import type { LetterServices } from './letter-services.ts'
import { letter, link, paragraph } from './letter-parts.ts'

export type VendorNews = 'received' | 'approved' | 'changes' | 'rejected' | 'suspended' | 'lifted'
const quotesTheOfficer: ReadonlySet<VendorNews> = new Set(['changes', 'rejected', 'suspended'])

/**
 * To a cooperative about its application or standing. `occasion` makes one letter per happening: a vendor can be
 * suspended twice in its life, but one job that runs twice writes once.
 */
export async function vendorLetter(services: LetterServices, news: VendorNews, vendorId: string, occasion: string): Promise<void> {
  const vendor = (await vendorReaders(services, [vendorId])).get(vendorId)
  if (!vendor) return
  const note = quotesTheOfficer.has(news) ? vendor.officerNote : null
  await writeLetters(
    services,
    vendor.readers.map((reader) => ({
      key: `vendor-${news}:${vendorId}:${occasion}:${reader.email}`,
      to: reader.email,
      body: bodyFor(services, news, reader, pick(reader.language, vendor.nameVi, vendor.nameEn), note),
    })),
  )
}

function bodyFor(services: LetterServices, news: VendorNews, reader: Reader, vendor: string, note: string | null) {
  const { language, name } = reader
  const text = vendorLetterText[language]
  const said: Record<VendorNews, { subject: string; text: string }> = {
    received: { subject: text.receivedSubject, text: text.received(vendor) },
    approved: { subject: text.approvedSubject(vendor), text: text.approved },
    changes: { subject: text.changesSubject, text: text.changes },
    rejected: { subject: text.rejectedSubject, text: text.rejected },
    suspended: { subject: text.suspendedSubject(vendor), text: text.suspended },
    lifted: { subject: text.liftedSubject(vendor), text: text.lifted },
  }
  const isStanding = news === 'approved' || news === 'lifted'
  const button = isStanding
    ? link(text.open, services.publicUrl + paths.vendorHome())
    : link(text.openApplication, services.publicUrl + paths.vendorApplication())
  return letter({
    language,
    name,
    subject: said[news].subject,
    blocks: [paragraph(said[news].text), ...(note ? [{ kind: 'facts' as const, facts: [{ term: text.note, value: note }] }] : []), button],
  })
}
