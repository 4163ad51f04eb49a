import { createTransport } from 'nodemailer'
import type { Mailer } from '#app/domain/notifications/rules/mailer.ts'

/** Sends through the SMTP server at `url`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url)
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter })
    },
  }
}

/** The demo has no mail server: letters stay in the mailbox table, where the mailbox page shows them. */
export const mailboxOnly: Mailer = { send: null }
