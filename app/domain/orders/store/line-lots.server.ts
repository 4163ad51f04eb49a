import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** What a line was packed from. Days as `YYYY-MM-DD`. */
export type PackedLot = {
  orderLineId: string
  variantId: string
  lotId: string
  code: string
  state: string
  expiresOn: string | null
  quantity: number
}

export async function insertLineLots(
  tx: Transaction,
  packed: readonly { orderLineId: string; lotId: string; quantity: number }[],
): Promise<void> {
  await tx.lineLot.createMany({ data: packed.map(({ orderLineId, lotId, quantity }) => ({ id: newId(), orderLineId, lotId, quantity })) })
}

/** All lots of one parcel; empty before it is packed. */
export function packedLots(tx: Transaction, vendorOrderId: string): Promise<PackedLot[]> {
  return tx.$queryRaw<PackedLot[]>`
    SELECT ll.order_line_id AS "orderLineId", l.variant_id AS "variantId", ll.lot_id AS "lotId", t.code, t.state,
           t.expires_on::text AS "expiresOn", ll.quantity
      FROM line_lot ll JOIN order_line l ON l.id = ll.order_line_id JOIN lot t ON t.id = ll.lot_id
     WHERE l.vendor_order_id = ${vendorOrderId}::uuid ORDER BY ll.lot_id`
}
