import { latestEventId } from '#app/domain/audit/reads/latest-event.server.ts'
import type { CertificateDecided } from '#app/domain/certification/events.ts'
import { certificateForLetters, type CertificateForLetters } from '#app/domain/notifications/reads/certificate-for-letters.server.ts'
import { vendorReaders, type Reader } from '#app/domain/notifications/reads/vendor-readers.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { certificateLetterText } from '#app/i18n/letters/certificate-letter.ts'
import { pick } from '#app/i18n/locale.ts'
import { certificateNames } from '#app/i18n/ui/certificate-names.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

/** An officer has decided about a claim. It can be refused twice, so the key is the audit event. */
export async function certificateDecidedLetter(services: LetterNeeds, event: CertificateDecided): Promise<void> {
  const { certificateId, verdict } = event
  const certificate = await certificateForLetters(services, certificateId)
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

function bodyFor(services: LetterNeeds, certificate: CertificateForLetters, event: CertificateDecided, { language, name }: Reader) {
  const text = certificateLetterText[language]
  const scheme = certificateNames[certificate.scheme]?.[language] ?? certificate.scheme
  const { productNameVi, productNameEn } = certificate
  const facts = [
    { term: text.number, value: certificate.number },
    { term: text.product, value: productNameVi ? pick(language, productNameVi, productNameEn ?? '') : text.wholeVendor },
    ...(certificate.note ? [{ term: text.note, value: certificate.note }] : []),
  ]
  const subjects = { confirm: text.confirmSubject, reject: text.rejectSubject, withdraw: text.withdrawSubject }
  const url = services.publicUrl + paths.vendorCertificate(event.certificateId)
  const blocks = [paragraph(text[event.verdict]), { kind: 'facts' as const, facts }, link(text.open, url)]
  return letter({ language, name, subject: subjects[event.verdict](scheme), blocks })
}
