import { orderTruth } from '#app/domain/orders/reads/order-truth.server.ts'
import { paymentTruth } from '#app/domain/payments/reads/payment-truth.server.ts'
import { indexDrift } from '#app/domain/search/reads/index-drift.server.ts'
import { serverTruth } from '#app/domain/search/reads/server-truth.server.ts'
import type { SearchServer } from '#app/domain/search/rules/search-server.ts'
import { ledgerTruth } from '#app/domain/settlement/reads/ledger-truth.server.ts'
import { stockTruth } from '#app/domain/stock/reads/stock-truth.server.ts'
import type { Core } from '#app/platform/core.server.ts'

export type Invariant = { says: string; broken: number }

/**
 * The twelve promises about money, stock and scope, each with how often it is broken now: zero, always. The last one
 * holds for the search server too, where there is one.
 */
export async function invariants(core: Core, searchServer: SearchServer | null = null): Promise<Invariant[]> {
  const stock = await stockTruth(core)
  const orders = await orderTruth(core)
  const payments = await paymentTruth(core)
  const ledger = await ledgerTruth(core)
  const { missing, surplus, stale } = await indexDrift(core)
  const server = await serverTruth(core, searchServer)
  const also = searchServer === null ? '' : server.unasked === null ? ', and so does the search server' : ` (the search server could not be asked: ${server.unasked})`
  return [
    { says: 'On hand is never below zero, and what is allocated is there', broken: stock.badCounts },
    { says: 'What is available is never negative and is what moves, lots and reservations add up to', broken: stock.unexplained },
    { says: 'The vendor orders of a purchase add up to it', broken: orders.badSums },
    { says: 'The shares of a payment add up to it', broken: payments.badSums },
    { says: 'No more is refunded than was captured', broken: payments.badRefunds },
    { says: 'A cart becomes at most one purchase', broken: orders.badCarts },
    { says: 'A provider event has one effect', broken: payments.badEvents },
    { says: 'Every posting sums to zero', broken: ledger.unbalanced },
    { says: 'A settlement is the sum of its entries, each entry in at most one; sales and taxes are booked once, as they were frozen', broken: ledger.badSettlements + ledger.badSales + ledger.badTax },
    { says: 'Nothing of one vendor is inside another’s orders, stock or books', broken: orders.foreignRows },
    { says: 'No lot sends out more than came in', broken: stock.badLots },
    { says: `The search index holds the products on sale, in their version${also}`, broken: missing.length + surplus.length + stale.length + server.differing },
  ]
}
