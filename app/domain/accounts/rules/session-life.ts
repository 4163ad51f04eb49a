const DAY_MS = 86_400_000
const LIFE_DAYS = 30

/** A session ends after 30 days without a visit. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + LIFE_DAYS * DAY_MS)
}

/** Between the right password and the code: long enough to find the telephone. */
export function secondStepEnd(now: Date): Date {
  return new Date(now.getTime() + 10 * 60_000)
}

/** Whether a visit should push the end back: at most once a day, so that pages rarely write. */
export function isDueForRenewal(expiresAt: Date, now: Date): boolean {
  return sessionEnd(now).getTime() - expiresAt.getTime() > DAY_MS
}
