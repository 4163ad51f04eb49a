import { mailboxOnly } from '#app/adapters/mail/smtp.server.ts'
import type { Mailer } from '#app/domain/notifications/rules/mailer.ts'
import type { LetterNeeds } from '#app/jobs/letters/letter-needs.server.ts'
import type { Core } from '#app/platform/core.server.ts'

/** What letter-writing jobs need beside the world. */
export function letterNeeds(core: Core, mailer: Mailer = mailboxOnly): LetterNeeds {
  return { ...core, mailer, publicUrl: 'https://cho.test', linkSecret: 'a secret that only tests use, long enough' }
}
