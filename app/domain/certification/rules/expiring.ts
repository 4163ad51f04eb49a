/** Days before the end from which a vendor is reminded: an OCOP council needs about two months to decide again. */
export const REMIND_DAYS = 60

/** Whole days a confirmed certificate still holds, today included as one; null when it has no end. Days are `YYYY-MM-DD`. */
export function daysLeft(expiresOn: string | null, today: string): number | null {
  return expiresOn === null ? null : Math.round((Date.parse(expiresOn) - Date.parse(today)) / 86_400_000) + 1
}

export function endsSoon(state: string, expiresOn: string | null, today: string): boolean {
  const left = daysLeft(expiresOn, today)
  return state === 'confirmed' && left !== null && left > 0 && left <= REMIND_DAYS
}

/** A letter goes out when so many days are left, or as soon after as the market was awake. */
const letterDays = [14, REMIND_DAYS] as const
export type EndingStage = (typeof letterDays)[number]

/** Which letter is due: the last one whose day has come; null when there is none yet, or the certificate has ended. */
export function endingStage(left: number | null): EndingStage | null {
  if (left === null || left < 1) return null
  return letterDays.find((days) => left <= days) ?? null
}
