import { latestEventId } from '#app/domain/audit/reads/latest-event.server.ts'
import type { CertificateDecided } from '#app/domain/certification/events.ts'
import { endingCertificates, type EndingCertificate } from '#app/domain/certification/reads/ending-certificates.server.ts'
import { selfProduced } from '#app/domain/certification/rules/schemes.ts'
import { certificatesForLetters, type CertificateForLetters } from '#app/domain/notifications/reads/certificates-for-letters.server.ts'
import { vendorReaders, type Reader } from '#app/domain/notifications/reads/vendor-readers.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { certificateLetterText } from '#app/i18n/letters/certificate-letter.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { certificateNames } from '#app/i18n/ui/certificate-names.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

/** An officer has decided about a claim. It can be refused twice, so the key is the audit event. */
export async function certificateDecidedLetter(services: LetterNeeds, event: CertificateDecided): Promise<void> {
  const { certificateId, verdict } = event
  const certificate = (await certificatesForLetters(services, [certificateId])).get(certificateId)
  const deed = await latestEventId(services, 'certificate', certificateId, `certificate.${verdict}`)
  if (!certificate || !deed) return
  const vendor = (await vendorReaders(services, [certificate.vendorId])).get(certificate.vendorId)
  await sendLetters(
    services,
    (vendor?.readers ?? []).map((reader) => ({
      key: `certificate-${verdict}:${deed}:${reader.email}`,
      to: reader.email,
      body: bodyFor(services, certificate, event, reader),
    })),
  )
}

/**
 * Tells vendors sixty and fourteen days before a certificate ends; run each night. The key of the letter is the
 * certificate, its end and which of the two it is, so running again writes nothing, and a renewed end is told anew.
 * Throws at the end when an address refused its letter: that keeps nobody else from theirs.
 */
export async function certificateEndingLetters(services: LetterNeeds): Promise<void> {
  const ending = await endingCertificates(services)
  const [vendors, certificates] = await Promise.all([
    vendorReaders(services, [...new Set(ending.map(({ vendorId }) => vendorId))]),
    certificatesForLetters(services, ending.map(({ id }) => id)),
  ])
  const faults: unknown[] = []
  for (const one of ending) {
    const certificate = certificates.get(one.id)
    const readers = vendors.get(one.vendorId)?.readers ?? []
    if (!certificate) continue
    const key = (reader: Reader) => `certificate-ends-${one.stage}:${one.id}:${one.expiresOn}:${reader.email}`
    const letters = readers.map((reader) => ({ key: key(reader), to: reader.email, body: endingBody(services, one, certificate, reader) }))
    await sendLetters(services, letters).catch((fault: unknown) => faults.push(fault))
  }
  if (faults.length > 0) throw new AggregateError(faults, `letters about ${faults.length} certificate(s) could not be handed over`)
}

function endingBody(services: LetterNeeds, { id, expiresOn }: EndingCertificate, certificate: CertificateForLetters, { language, name }: Reader) {
  const text = certificateLetterText[language]
  const day = formatDate(new Date(`${expiresOn}T12:00:00+07:00`), language)
  const facts = [...factsOf(certificate, language), { term: text.lastDay, value: day }]
  const blocks = [paragraph(text.ending(day)), { kind: 'facts' as const, facts }, link(text.open, services.publicUrl + paths.vendorCertificate(id))]
  return letter({ language, name, subject: text.endingSubject(schemeName(certificate, language), day), blocks })
}

function schemeName({ scheme }: CertificateForLetters, language: Locale): string {
  return certificateNames[scheme]?.[language] ?? scheme
}

function factsOf({ number, productNameVi, productNameEn }: CertificateForLetters, language: Locale) {
  const text = certificateLetterText[language]
  return [
    { term: text.number, value: number },
    { term: text.product, value: productNameVi ? pick(language, productNameVi, productNameEn ?? '') : text.wholeVendor },
  ]
}

function bodyFor(services: LetterNeeds, certificate: CertificateForLetters, event: CertificateDecided, { language, name }: Reader) {
  const text = certificateLetterText[language]
  const facts = [
    ...factsOf(certificate, language),
    ...(certificate.note ? [{ term: text.note, value: certificate.note }] : []),
  ]
  const subjects = { confirm: text.confirmSubject, reject: text.rejectSubject, withdraw: text.withdrawSubject }
  const url = services.publicUrl + paths.vendorCertificate(event.certificateId)
  // A paper for officers alone was never on a product.
  const said = certificate.scheme === selfProduced ? { ...text, confirm: text.confirmPaper, withdraw: text.withdrawPaper } : text
  const blocks = [paragraph(said[event.verdict]), { kind: 'facts' as const, facts }, link(text.open, url)]
  return letter({ language, name, subject: subjects[event.verdict](schemeName(certificate, language)), blocks })
}
