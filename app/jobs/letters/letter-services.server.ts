import type { Services } from '#app/services.server.ts'

/** What writing a letter needs of the services. */
export type LetterServices = Pick<Services, 'db' | 'clock' | 'announce' | 'sealing' | 'publicUrl' | 'linkSecret'>
