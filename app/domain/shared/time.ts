const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

/** A calendar day in Viet Nam as `YYYY-MM-DD`. The country has one time zone, UTC+7, without summer time. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)
}

/** 1–12, in Viet Nam. */
export function vietnamMonth(at: Date): number {
  return Number(vietnamDay(at).slice(5, 7))
}

/** The first instant of the Vietnamese day that contains `at`. */
export function startOfVietnamDay(at: Date): Date {
  return new Date(Date.parse(`${vietnamDay(at)}T00:00:00+07:00`))
}

/** A date column (midnight UTC of that calendar day) for the Vietnamese day of `at`, moved by whole days. */
export function vietnamDate(at: Date, plusDays = 0): Date {
  return new Date(Date.parse(`${vietnamDay(at)}T00:00:00Z`) + plusDays * 86_400_000)
}

export function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000)
}

export function addHours(at: Date, hours: number): Date {
  return addMinutes(at, hours * 60)
}
