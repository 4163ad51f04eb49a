import { addMinutes } from '#app/domain/shared/time.ts'

export const RESET_MINUTES = 60

/** A link to choose a new password opens once, within the hour: mailboxes are read by others too. */
export function resetEnd(now: Date): Date {
  return addMinutes(now, RESET_MINUTES)
}

export function isResetOpen(reset: { expiresAt: Date; usedAt: Date | null }, now: Date): boolean {
  return reset.usedAt === null && reset.expiresAt > now
}

/** How the keys of letters begin whose link opens the account to whoever has it. */
export const RESET_LETTER = 'password-reset:'
