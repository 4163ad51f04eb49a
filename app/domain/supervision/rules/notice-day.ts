const DAY_MS = 86_400_000

/** Days of notice before a vendor is suspended, unless a state authority orders it (Law 122/2025 Art 17.2.e). */
const NOTICE_DAYS = 5

/** Whether notice given on one Vietnamese day (`YYYY-MM-DD`) is long enough ago on another. */
export function isEnoughNotice(toldOn: string, today: string): boolean {
  return Date.parse(today) - Date.parse(toldOn) >= NOTICE_DAYS * DAY_MS
}
