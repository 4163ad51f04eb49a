import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import type { ComplaintAnswered, ComplaintFiled } from '#app/domain/supervision/events.ts'
import { complaintForLetters, type ComplaintForLetters } from '#app/domain/supervision/reads/complaint-for-letters.server.ts'
import { complaintCode } from '#app/domain/supervision/rules/complaint.ts'
import { complaintLetterText } from '#app/i18n/letters/complaint-letters.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

const languageOf = ({ locale }: ComplaintForLetters): Locale => (locale === 'en' ? 'en' : 'vi')

/** What was written arrived. */
export async function complaintFiledLetter(services: LetterNeeds, event: ComplaintFiled): Promise<void> {
  const complaint = await complaintForLetters(services, event.complaintId)
  if (!complaint) return
  const language = languageOf(complaint)
  const text = complaintLetterText[language]
  const blocks = [paragraph(text.filed), { kind: 'facts' as const, facts: [{ term: text.yours, value: complaint.message }] }]
  const body = letter({ language, name: complaint.name, subject: text.filedSubject(complaintCode(complaint.id)), blocks })
  await sendLetters(services, [{ key: `complaint-filed:${complaint.id}`, to: complaint.email, body }])
}

/** The officer's answer. */
export async function complaintAnsweredLetter(services: LetterNeeds, event: ComplaintAnswered): Promise<void> {
  const complaint = await complaintForLetters(services, event.complaintId)
  if (!complaint?.answer) return
  const language = languageOf(complaint)
  const text = complaintLetterText[language]
  const blocks = [
    paragraph(text.answered),
    paragraph(complaint.answer),
    { kind: 'facts' as const, facts: [{ term: text.yours, value: complaint.message }] },
    paragraph(text.more),
    link(text.contact, services.publicUrl + paths.contact()),
  ]
  const body = letter({ language, name: complaint.name, subject: text.answeredSubject(complaintCode(complaint.id)), blocks })
  await sendLetters(services, [{ key: `complaint-answered:${complaint.id}`, to: complaint.email, body }])
}
