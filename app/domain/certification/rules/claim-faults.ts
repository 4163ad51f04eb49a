import { cnnttbLevels, isScheme, selfProduced } from './schemes.ts'

export type CertificateClaim = {
  /** Null: the whole vendor's. */
  productId: string | null
  scheme: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  /** `YYYY-MM-DD`, both. */
  issuedOn: string
  expiresOn: string | null
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** Names of the fields that cannot be right. Below three stars there is no certificate at all (Decision 26/2026 Art. 4.1.a). */
export function claimFaults(claim: CertificateClaim, today: string): string[] {
  const faults: string[] = []
  const isOcop = claim.scheme === 'ocop'
  const isCnnttb = claim.scheme === 'cnnttb'
  if (!isScheme(claim.scheme)) faults.push('scheme')
  if (isOcop ? claim.stars === null || ![3, 4, 5].includes(claim.stars) : claim.stars !== null) faults.push('stars')
  if (isCnnttb ? !cnnttbLevels.some((level) => level === claim.level) : claim.level !== null) faults.push('level')
  if (claim.number.trim() === '') faults.push('number')
  if (claim.issuedBy.trim() === '') faults.push('issuedBy')
  if (!isDay(claim.issuedOn) || claim.issuedOn > today) faults.push('issuedOn')
  if (claim.expiresOn !== null && (!isDay(claim.expiresOn) || claim.expiresOn <= claim.issuedOn)) faults.push('expiresOn')
  // Stars belong to one product of one owner, never to a shop; and nobody produces all of a shop by one paper.
  if ((isOcop || isCnnttb || claim.scheme === selfProduced) && claim.productId === null) faults.push('productId')
  return faults
}

function isDay(text: string): boolean {
  return dayPattern.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
