import type { RefundPart } from '#app/domain/payments/rules/refund-limit.ts'
import { add, allocate, noMoney, subtract, times, type Dong } from '#app/domain/shared/money.ts'

/** A claimed line with its price as it was frozen at sale. */
export type ClaimedLine = { orderLineId: string; unitPrice: Dong; quantity: number; grantedQuantity: number }

export type ClaimedGoods = {
  lines: readonly ClaimedLine[]
  /** The delivery fee of the order, and whether it is asked for and granted. */
  shipping: Dong
  asksShipping: boolean
  grantedShipping: boolean
  asked: Dong
  granted: Dong
}

/** What somebody gives: everything still asked for; these pieces (in all, with those given before) and the fee; or a sum. */
export type Grant =
  | { kind: 'all' }
  | { kind: 'parts'; quantities: Readonly<Record<string, number>>; shipping: boolean }
  | { kind: 'amount'; amount: Dong }

export type GrantProblem =
  | { kind: 'nothing-granted' }
  | { kind: 'more-than-asked'; most: Dong }
  /** What was given is not taken back. */
  | { kind: 'less-than-before' }

/** What a grant comes to: the parts to refund now, and what then is granted of each line in all. */
export type WorkedOut = { parts: RefundPart[]; amount: Dong; quantities: Record<string, number>; shipping: boolean }

/** The sum that claimed pieces and perhaps the fee come to. */
export function askedAmount({ lines, shipping, asksShipping }: Pick<ClaimedGoods, 'lines' | 'shipping' | 'asksShipping'>): Dong {
  return add(...lines.map((line) => times(line.unitPrice, line.quantity)), asksShipping ? shipping : noMoney)
}

/** Works a grant out against what is claimed; never more than was asked. */
export function workOutGrant(claim: ClaimedGoods, grant: Grant): WorkedOut | GrantProblem {
  const left = subtract(claim.asked, claim.granted)
  const worked = grant.kind === 'amount' ? sum(claim, grant.amount) : pieces(claim, grant)
  if ('kind' in worked) return worked
  if (worked.amount <= 0n) return { kind: 'nothing-granted' }
  return worked.amount > left ? { kind: 'more-than-asked', most: left } : worked
}

function pieces(claim: ClaimedGoods, grant: Extract<Grant, { kind: 'all' | 'parts' }>): WorkedOut | GrantProblem {
  const parts: RefundPart[] = []
  const quantities: Record<string, number> = {}
  for (const line of claim.lines) {
    const total = grant.kind === 'all' ? line.quantity : (grant.quantities[line.orderLineId] ?? line.grantedQuantity)
    if (total < line.grantedQuantity) return { kind: 'less-than-before' }
    if (total > line.quantity) return { kind: 'more-than-asked', most: subtract(claim.asked, claim.granted) }
    quantities[line.orderLineId] = total
    const quantity = total - line.grantedQuantity
    if (quantity > 0) parts.push({ orderLineId: line.orderLineId, quantity, amount: times(line.unitPrice, quantity) })
  }
  const wantsShipping = claim.asksShipping && (grant.kind === 'all' || grant.shipping)
  if (wantsShipping && !claim.grantedShipping && claim.shipping > 0n) parts.push({ orderLineId: null, quantity: null, amount: claim.shipping })
  return whole({ parts, quantities, shipping: claim.grantedShipping || wantsShipping }, grant, claim)
}

/** After a sum was given, "all" is what is still missing of what was asked, not the pieces once more. */
function whole(worked: Omit<WorkedOut, 'amount'>, grant: Grant, claim: ClaimedGoods): WorkedOut {
  const amount = add(noMoney, ...worked.parts.map((part) => part.amount))
  const left = subtract(claim.asked, claim.granted)
  if (grant.kind !== 'all' || amount <= left) return { ...worked, amount }
  return { ...worked, parts: spread(left, worked.parts), amount: left }
}

/** A sum is spread over what is still claimed, so that ledger and invoice know what it was for; by largest remainder. */
function sum(claim: ClaimedGoods, amount: Dong): WorkedOut | GrantProblem {
  const all = pieces(claim, { kind: 'all' })
  if ('kind' in all) return all
  const quantities = Object.fromEntries(claim.lines.map((line) => [line.orderLineId, line.grantedQuantity]))
  if (amount <= 0n) return { kind: 'nothing-granted' }
  if (amount > subtract(claim.asked, claim.granted)) return { kind: 'more-than-asked', most: subtract(claim.asked, claim.granted) }
  return { parts: spread(amount, all.parts), amount, quantities, shipping: claim.grantedShipping }
}

function spread(amount: Dong, over: readonly RefundPart[]): RefundPart[] {
  const shares = allocate(amount, over.map((part) => part.amount))
  return over
    .map(({ orderLineId }, index) => ({ orderLineId, quantity: null, amount: shares[index] ?? noMoney }))
    .filter((part) => part.amount > 0n)
}
