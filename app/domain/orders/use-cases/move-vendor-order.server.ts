import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { vendorOrderLife, type VendorOrderMove, type VendorOrderState } from '../rules/vendor-order-states.ts'
import { updateVendorOrders, type LockedVendorOrder, type MoveDetails } from '../store/vendor-orders.server.ts'

export type VendorOrderMoving = { move: VendorOrderMove; actor: Actor; reason?: string | null; details?: MoveDetails }

/**
 * The only place that changes the state of vendor orders; the caller holds their locks. Null, and nothing is changed,
 * when the move is not open for one of them. All given orders end in the same state.
 */
export async function moveVendorOrders(
  core: Core,
  tx: Transaction,
  orders: readonly LockedVendorOrder[],
  { move, actor, reason, details }: VendorOrderMoving,
): Promise<VendorOrderState | null> {
  const targets = new Set(orders.map((order) => nextState(vendorOrderLife, order.state, move)))
  const [state] = targets
  if (!state || targets.size > 1) return null
  await updateVendorOrders(tx, orders.map((order) => order.id), { ...details, ...(reason === undefined ? {} : { reason }), state })
  await recordAudit(
    core,
    tx,
    ...orders.map((order) => ({
      actor,
      action: `vendor-order.${move}`,
      subject: { type: 'vendor-order' as const, id: order.id },
      vendorId: order.vendorId,
      reason: reason ?? null,
      detail: { from: order.state, to: state },
    })),
  )
  return state
}
