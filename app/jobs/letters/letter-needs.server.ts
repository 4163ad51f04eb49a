import type { Services } from '#app/chosen-adapters.server.ts'

/** What writing a letter needs of the services. */
export type LetterNeeds = Pick<Services, 'db' | 'clock' | 'announce' | 'sealing' | 'mailer' | 'publicUrl' | 'linkSecret'>
