import { linkToken } from '#app/domain/accounts/use-cases/link-token.server.ts'
import { invitationForLetters } from '#app/domain/notifications/reads/invitation-for-letters.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import type { StaffInvited } from '#app/domain/vendors/events.ts'
import { staffLetterText } from '#app/i18n/letters/staff-letter.ts'
import { pick } from '#app/i18n/locale.ts'
import { roleNameOf } from '#app/i18n/vendor/role-names.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'
import { letter, link, paragraph } from './letter-parts.server.ts'

/** Asks somebody to join a vendor's staff. The token is made again here; it is kept nowhere. */
export async function staffInvitedLetter(services: LetterNeeds, event: StaffInvited): Promise<void> {
  const found = await invitationForLetters(services, event.invitationId)
  if (!found) return
  const language = found.locale === 'en' ? 'en' : 'vi'
  const text = staffLetterText[language]
  const vendor = pick(language, found.vendorNameVi, found.vendorNameEn)
  const url = services.publicUrl + paths.staffInvitation(linkToken(services.linkSecret, 'staff-invitation', found.id))
  const blocks = [paragraph(text.invited(found.inviterName, vendor, roleNameOf(found.role, language))), link(text.open, url), paragraph(text.until)]
  await sendLetters(services, [
    { key: `staff-invited:${found.id}`, to: found.email, body: letter({ language, name: found.name ?? found.email, subject: text.subject(vendor), blocks }) },
  ])
}
