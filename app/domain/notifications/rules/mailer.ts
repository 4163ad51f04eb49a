export type OutgoingLetter = { to: string; subject: string; text: string; html: string }

/** The port to a mail server. A letter is kept in our own mailbox table first, then handed over. */
export interface Mailer {
  send(letter: OutgoingLetter): Promise<void>
}
