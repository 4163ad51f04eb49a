export const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Whether something is in season in a month (1–12). */
export function isInSeason(seasonMonths: readonly number[], month: number): boolean {
  return seasonMonths.includes(month)
}

export function isAllYear(seasonMonths: readonly number[]): boolean {
  return new Set(seasonMonths).size === 12
}
