import type { CodesReset, PasswordChanged, PasswordResetAsked } from '#app/domain/accounts/events.ts'
import { RESET_LETTER } from '#app/domain/accounts/rules/reset-life.ts'
import { openPasswordReset } from '#app/domain/accounts/use-cases/open-password-reset.server.ts'
import { personForLetters } from '#app/domain/notifications/reads/person-for-letters.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import { accountLetterText } from '#app/i18n/letters/account-letters.ts'
import { isLocale, type Locale } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

/** The link to a new password, in the language the page was read in; nobody is written to without an account. */
export async function passwordResetLetter(services: LetterNeeds, event: PasswordResetAsked): Promise<void> {
  const opened = await openPasswordReset(services, services.linkSecret, event)
  if (!opened.ok) return
  const { name, token } = opened.value
  const language: Locale = isLocale(event.locale) ? event.locale : 'vi'
  const text = accountLetterText[language]
  const button = link(text.resetLink, services.publicUrl + paths.resetPassword(token))
  const blocks = [paragraph(text.reset), button, paragraph(text.notYou)]
  await sendLetters(services, [
    { key: RESET_LETTER + event.resetId, to: event.email, body: letter({ language, name, subject: text.resetSubject, blocks }) },
  ])
}

/** Told to the owner, who may not be the one that changed it. */
export async function passwordChangedLetter(services: LetterNeeds, event: PasswordChanged): Promise<void> {
  const person = await personForLetters(services, event.userId)
  if (!person) return
  const { language } = person
  const text = accountLetterText[language]
  const button = link(text.resetNow, services.publicUrl + paths.forgotPassword())
  const blocks = [paragraph(text.changed), paragraph(text.changedNotYou), button]
  await sendLetters(services, [
    {
      key: `password-changed:${event.changeId}`,
      to: person.email,
      body: letter({ language, name: person.name, subject: text.changedSubject, blocks }),
    },
  ])
}

/** Told to the colleague, who may not be the one that asked for it. */
export async function codesResetLetter(services: LetterNeeds, event: CodesReset): Promise<void> {
  const person = await personForLetters(services, event.userId)
  if (!person) return
  const { language, name } = person
  const text = accountLetterText[language]
  const button = link(text.resetNow, services.publicUrl + paths.forgotPassword())
  const blocks = [paragraph(text.codesReset), paragraph(text.codesResetNotYou), button]
  await sendLetters(services, [
    { key: `codes-reset:${event.resetId}`, to: person.email, body: letter({ language, name, subject: text.codesResetSubject, blocks }) },
  ])
}
