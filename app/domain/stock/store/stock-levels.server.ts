import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { LevelChange, StockLevel } from '../rules/stock-level.ts'
import type { StockMove } from '../rules/stock-move.ts'

/** Locks the stock of these variants, always in the order of their ids, so that two checkouts never wait for each other (R7). */
export async function lockLevels(tx: Transaction, variantIds: readonly string[]): Promise<StockLevel[]> {
  return tx.$queryRaw<StockLevel[]>`
    SELECT s.variant_id AS "variantId", v.product_id AS "productId", s.on_hand AS "onHand", s.allocated, s.reserved
      FROM stock_level s JOIN variant v ON v.id = s.variant_id
     WHERE s.variant_id = ANY(${[...variantIds]}::uuid[])
     ORDER BY s.variant_id FOR UPDATE OF s`
}

/**
 * Changes counts and writes the moves that explain it, in one statement. The caller holds the locks. (Arrays and not
 * JSON: of a JSON list PostgreSQL expects a hundred rows, and then reads the whole table instead of its index.)
 */
export async function changeLevels(
  tx: Transaction,
  at: Date,
  changes: readonly LevelChange[],
  moves: readonly StockMove[],
): Promise<void> {
  const ids = [...new Set(changes.map(({ variantId }) => variantId))]
  const sums = (of: (change: LevelChange) => number | undefined) =>
    ids.map((id) => changes.reduce((sum, change) => (change.variantId === id ? sum + (of(change) ?? 0) : sum), 0))
  await tx.$executeRaw`
    WITH changed AS (
      UPDATE stock_level s SET on_hand = s.on_hand + c.on_hand, allocated = s.allocated + c.allocated,
             reserved = s.reserved + c.reserved
        FROM unnest(${ids}::uuid[], ${sums((change) => change.onHand)}::int[], ${sums((change) => change.allocated)}::int[],
          ${sums((change) => change.reserved)}::int[]) AS c(variant_id, on_hand, allocated, reserved)
       WHERE s.variant_id = c.variant_id
    )
    INSERT INTO stock_move (id, at, variant_id, lot_id, kind, quantity, cause, note)
    SELECT m.id, ${at}, m."variantId", m."lotId", m.kind, m.quantity, m.cause, m.note
      FROM jsonb_to_recordset(${JSON.stringify(moves.map((move) => ({ id: newId(), ...move })))}::jsonb)
        AS m(id uuid, "variantId" uuid, "lotId" uuid, kind text, quantity int, cause text, note text)`
}

/** Makes the row of a variant that was never stocked before. */
export async function ensureLevel(tx: Transaction, variantId: string, vendorId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO stock_level (variant_id, vendor_id) VALUES (${variantId}::uuid, ${vendorId}::uuid) ON CONFLICT DO NOTHING`
}
