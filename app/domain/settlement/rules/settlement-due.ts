import { negate, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { SettlementMode } from './accounts.ts'
import type { SettlementState } from './settlement-states.ts'

type Closed = { mode: SettlementMode; state: SettlementState; closing: Dong }

/** What is to be paid: by the provider to the vendor, or by the vendor to the floor. Nothing when it carries over. */
export function dueOf(closing: Dong): Dong {
  return closing < 0n ? negate(closing) : noMoney
}

/**
 * What happens to the last settlement when the next is drafted. A payout that is on its way is waited for, or it could be
 * paid twice; an unpaid bill, a failed payout and whatever was never released go into the opening balance of the next.
 */
export function beforeTheNext(last: Closed): 'nothing' | 'carry' | 'wait' {
  if (last.state === 'paid' || last.state === 'carried') return 'nothing'
  const isOnItsWay = last.state === 'released' && last.mode === 'provider' && last.closing < 0n
  return isOnItsWay ? 'wait' : 'carry'
}

/** `QT-202610-0007`: the seventh settlement drafted of those whose period begins in October. */
export function settlementNumber(periodFrom: string, place: number): string {
  return `QT-${periodFrom.slice(0, 7).replace('-', '')}-${String(place).padStart(4, '0')}`
}

/** Who pays whom what a statement closes with, counted as people do: above zero it is to be paid. */
export function dueSide(mode: SettlementMode, closing: Dong): 'toVendor' | 'toFloor' | 'carriesOver' {
  if (closing < 0n) return 'carriesOver'
  return mode === 'provider' ? 'toVendor' : 'toFloor'
}
