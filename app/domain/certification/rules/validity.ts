import { inForce, type Dated } from '#app/domain/shared/in-force.ts'
import type { CertificateState } from './certificate-states.ts'
import { selfProduced, type EvidenceLevel, type Scheme } from './schemes.ts'

/** Decision 148/QĐ-TTg of 24/2/2023 and, since 22/5/2026, Decision 26/2026/QĐ-TTg Art. 4.3: 36 months from issue. */
const ocopTerms: readonly (Dated & { months: number })[] = [
  { effectiveFrom: '2019-08-21', effectiveTo: '2026-05-22', months: 36 },
  { effectiveFrom: '2026-05-22', effectiveTo: null, months: 36 },
]

/** Circular 26/2014/TT-BCT: until 31 December of the third year counted from the year of issue. */
const cnnttbTerms: readonly (Dated & { years: number })[] = [{ effectiveFrom: '2014-10-12', effectiveTo: null, years: 3 }]

/**
 * The last day (`YYYY-MM-DD`) on which a certificate issued on a day holds, where the law says so; null where only the
 * document does (VietGAP, organic, food safety) or where it has no end (geographical indications).
 */
export function lastDayByLaw(scheme: Scheme, issuedOn: string): string | null {
  if (scheme === 'ocop') {
    const term = inForce(ocopTerms, issuedOn)
    return term && dayBefore(monthsLater(issuedOn, term.months))
  }
  if (scheme === 'cnnttb') {
    const term = inForce(cnnttbTerms, issuedOn)
    return term && `${Number(issuedOn.slice(0, 4)) + term.years}-12-31`
  }
  return null
}

export type BadgeFacts = {
  scheme: string
  state: CertificateState
  stars: number | null
  evidenceLevel: EvidenceLevel
  /** Its last day. */
  expiresOn: string | null
}

/** Whether shoppers may see it: confirmed by an officer, proved, not over, and for OCOP of 3 stars or more (Art. 4.1.a). */
export function showsBadge({ scheme, state, stars, evidenceLevel, expiresOn }: BadgeFacts, today: string): boolean {
  if (state !== 'confirmed' || evidenceLevel === 'C' || scheme === selfProduced) return false
  if (expiresOn !== null && expiresOn < today) return false
  return scheme !== 'ocop' || (stars !== null && stars >= 3)
}

/** The same day of the month, or the last one where the month is shorter. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
