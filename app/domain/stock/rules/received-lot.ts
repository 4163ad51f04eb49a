/** The code of the one lot of goods that need no tracing. */
export const PLAIN_LOT_CODE = 'CHUNG'

export type LotToReceive = { code: string; producedOn: Date | null; expiresOn: Date | null; quantity: number }

export const MOST_AT_ONCE = 1_000_000

export type LotFault =
  | { kind: 'bad-quantity' }
  | { kind: 'bad-code' }
  | { kind: 'made-in-the-future' }
  | { kind: 'expires-before-made' }
  | { kind: 'already-expired' }

/** What is wrong with a delivery into the store, or null. `today` is the Vietnamese date. An empty code is the plain lot. */
export function faultOfLot({ code, producedOn, expiresOn, quantity }: LotToReceive, today: Date): LotFault | null {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_AT_ONCE) return { kind: 'bad-quantity' }
  if (!/^[A-Z0-9][A-Z0-9./_-]{0,29}$/.test(code)) return { kind: 'bad-code' }
  if (producedOn && producedOn > today) return { kind: 'made-in-the-future' }
  if (producedOn && expiresOn && expiresOn < producedOn) return { kind: 'expires-before-made' }
  if (expiresOn && expiresOn < today) return { kind: 'already-expired' }
  return null
}

/** As labels are printed: upper case without blanks around; nothing typed is the plain lot. */
export function lotCode(typed: string): string {
  return typed.trim().toUpperCase() || PLAIN_LOT_CODE
}
