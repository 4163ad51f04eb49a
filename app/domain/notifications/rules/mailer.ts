export type OutgoingLetter = { to: string; subject: string; text: string; html: string }

/** The port to a mail server. A letter is kept in our own mailbox table first, then handed over. */
export interface Mailer {
  /** Null without a mail server: a letter that is kept has then arrived. */
  readonly send: ((letter: OutgoingLetter) => Promise<void>) | null
}
