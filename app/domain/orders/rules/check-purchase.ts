import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Ward } from '#app/domain/places/rules/place.ts'
import { add, times, type Dong } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { cashRefusal } from './cash-refusal.ts'
import { isTrustedWithCash } from './cash-trust.ts'
import { isOfAge } from './of-age.ts'
import type { NamedLine, PlacePurchaseInput, PlacePurchaseProblem } from './place-purchase-terms.ts'
import type { DraftLine } from './purchase-draft.ts'
import { purchaseLimit } from './purchase-limits.ts'
import { quoteShipping } from './quote-shipping.ts'
import { splitByVendor, type ChosenShipping, type SplitPurchase } from './split-by-vendor.ts'

type Terms = Pick<PlacePurchaseInput, 'method' | 'shownTotal' | 'birthDate'>

/** Everything that must hold before stock is touched. Nothing the browser sent is believed but what was agreed to. */
export function checkPurchase(
  lines: readonly DraftLine[],
  terms: Terms,
  { ward, now }: { ward: Ward; now: Date },
): Result<SplitPurchase, PlacePurchaseProblem> {
  const notForSale = lines.filter((line) => !line.isForSale)
  if (notForSale.length > 0) return refuse({ kind: 'not-for-sale', lines: notForSale.map(named) })
  const tooYoung = ageProblem(lines, terms.birthDate, now)
  if (tooYoung) return refuse(tooYoung)
  const noCash = cashProblem(lines, terms.method, now)
  if (noCash) return refuse(noCash)
  if (terms.method === 'vietqr' && !lines.every((line) => line.hasAccount)) return refuse({ kind: 'no-account' })
  const shipping = shippingOf(lines, ward)
  if (!shipping.ok) return shipping
  const split = splitByVendor(lines, shipping.value)
  const limit = purchaseLimit(terms.method)
  if (split.total > limit) return refuse({ kind: 'too-much', limit })
  if (split.total !== terms.shownTotal) return refuse({ kind: 'price-changed', total: split.total })
  return done(split)
}

function ageProblem(lines: readonly DraftLine[], birthDate: Date | null, now: Date): PlacePurchaseProblem | null {
  if (!lines.some((line) => line.isAlcohol)) return null
  if (!birthDate) return { kind: 'age-not-declared' }
  return isOfAge(birthDate, now) ? null : { kind: 'under-age' }
}

function cashProblem(lines: readonly DraftLine[], method: PaymentMethod, now: Date): PlacePurchaseProblem | null {
  const isTrusted = isTrustedWithCash(lines[0]?.refusedParcels ?? 0, now)
  const refusal = method === 'cash-on-delivery' ? cashRefusal(lines, isTrusted) : null
  return refusal && { kind: 'cash-refused', reason: refusal.reason, lines: refusal.lines.map(named) }
}

function shippingOf(lines: readonly DraftLine[], ward: Ward): Result<Map<string, ChosenShipping>, PlacePurchaseProblem> {
  const chosen = new Map<string, ChosenShipping>()
  const missing: string[] = []
  const refused: string[] = []
  for (const vendorId of new Set(lines.map((line) => line.vendorId))) {
    const own = lines.filter((line) => line.vendorId === vendorId)
    const rate = own[0]?.rate
    const fee = rate ? feeOf(own, rate, ward) : null
    if (!rate) missing.push(vendorId)
    else if (fee === null) refused.push(vendorId)
    else {
      const { kind, nameVi, nameEn, minDays, maxDays } = rate
      chosen.set(vendorId, { kind, nameVi, nameEn, minDays, maxDays, fee })
    }
  }
  if (missing.length > 0) return refuse({ kind: 'shipping-missing', vendorIds: missing })
  return refused.length > 0 ? refuse({ kind: 'shipping-refused', vendorIds: refused }) : done(chosen)
}

function feeOf(lines: readonly DraftLine[], rate: NonNullable<DraftLine['rate']>, ward: Ward): Dong | null {
  const quote = quoteShipping(rate, {
    goods: add(...lines.map((line) => times(line.unitPrice, line.quantity))),
    weightGrams: lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0),
    lines,
    toProvince: ward.province.code,
    toRegion: ward.originRegion,
  })
  return quote.ok ? quote.fee : null
}

/** What a page needs to name a line. */
export function named({ variantId, nameVi, nameEn }: NamedLine): NamedLine {
  return { variantId, nameVi, nameEn }
}
