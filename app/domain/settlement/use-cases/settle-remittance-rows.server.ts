import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { cashOrdersOf } from '../reads/cash-orders.server.ts'
import { matchRemittanceRow, type RemittanceRow } from '../rules/match-remittance.ts'
import { remittancePosting } from '../rules/postings.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'
import type { DecidedLine } from '../store/remittances.server.ts'

type Settling = { vendorId: string | null; rows: readonly { id: string; read: RemittanceRow }[] }

/**
 * Compares rows with the orders, writes what became of them (`keep`) and books those that fit exactly, once per row. The
 * caller holds the lock on remittances. Within one list an order fits one row only.
 */
export async function settleRows(core: Core, tx: Transaction, { vendorId, rows }: Settling, keep: (decided: DecidedLine[]) => Promise<void>): Promise<number> {
  const orders = await cashOrdersOf(tx, vendorId, rows.map(({ read }) => read))
  const seen = new Set<string>()
  const matched = rows.map((row) => {
    const found = matchRemittanceRow(row.read, orders, (orderId) => seen.has(orderId))
    if (found.outcome === 'matched' && found.order) seen.add(found.order.id)
    return { ...row, ...found }
  })
  await keep(matched.map(({ outcome, order }) => ({ outcome, vendorOrderId: order?.id ?? null, expected: order?.collected ?? null })))
  const settled = matched.flatMap(({ id, read, outcome, order }) => (outcome === 'matched' && order ? [{ id, read, order }] : []))
  await lockBooksOf(tx, settled.map(({ order }) => order.id))
  const postings = settled.map(({ id, read, order }) => {
    return remittancePosting({ id, owner: { vendorId: order.vendorId, vendorOrderId: order.id }, collected: order.collected, fee: read.fee ?? noMoney })
  })
  await post(tx, core.clock.now(), postings)
  return settled.length
}
