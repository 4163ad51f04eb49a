import { vietnamDay } from '#app/domain/shared/time.ts'

export const periodLengths = ['month', 'half-month', 'week'] as const
export type PeriodLength = (typeof periodLengths)[number]

/** Vietnamese days, `YYYY-MM-DD`; `to` is the first day after it. */
export type Period = { from: string; to: string }

const DAY_MS = 86_400_000

/** The period that contains a Vietnamese day. Weeks begin on Monday. */
export function periodOf(day: string, length: PeriodLength): Period {
  const month = day.slice(0, 7)
  switch (length) {
    case 'month':
      return { from: `${month}-01`, to: nextMonth(month) }
    case 'half-month':
      return day.slice(8) < '16' ? { from: `${month}-01`, to: `${month}-16` } : { from: `${month}-16`, to: nextMonth(month) }
    case 'week': {
      const at = Date.parse(`${day}T00:00:00Z`)
      const from = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS
      return { from: isoDay(from), to: isoDay(from + 7 * DAY_MS) }
    }
  }
}

/** The last period that is over on the day of `now`. */
export function lastPeriod(now: Date, length: PeriodLength): Period {
  const current = periodOf(vietnamDay(now), length)
  return periodOf(isoDay(Date.parse(`${current.from}T00:00:00Z`) - DAY_MS), length)
}

/** The instant at which a Vietnamese day begins. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

/** The month `YYYY-MM` as a period, or null for anything else. */
export function monthPeriod(month: string | null): Period | null {
  return month !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? periodOf(`${month}-01`, 'month') : null
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return isoDay(Date.UTC(year, number, 1))
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
