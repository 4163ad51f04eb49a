import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { VendorOrderState } from './vendor-order-states.ts'

type PayableOrder = { state: VendorOrderState; method: PaymentMethod; paidBy: string | null }
type SettledPayment = { id: string; method: PaymentMethod }

/**
 * What a settled payment does to the vendor orders it is for:
 * - `confirm`: they waited for it (or their deadline passed and the goods may still be there);
 * - `book`: they are under way already and this is the cash they were to bring;
 * - `nothing`: it did its work before (jobs may run twice);
 * - `return`: it came for an order that was cancelled, or is paid otherwise. It goes back whole.
 */
export function whatMoneyDoes(payment: SettledPayment, orders: readonly PayableOrder[]): 'confirm' | 'book' | 'nothing' | 'return' {
  if (orders.every((order) => order.paidBy === payment.id)) return 'nothing'
  if (orders.some((order) => order.paidBy !== null)) return 'return'
  if (orders.every((order) => order.state === 'awaitingPayment' || order.state === 'unpaid')) return 'confirm'
  const isCashOfTheirs = orders.every((order) => order.method === payment.method && payment.method === 'cash-on-delivery')
  const isUnderWay = orders.every((order) => order.state !== 'cancelled' && order.state !== 'declined' && order.state !== 'returned')
  return isCashOfTheirs && isUnderWay ? 'book' : 'return'
}
