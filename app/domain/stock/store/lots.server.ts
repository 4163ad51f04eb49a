import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type LotCounts = { received: number; onHand: number; picked: number; shipped: number }
export type LotRow = LotCounts & {
  id: string
  variantId: string
  vendorId: string
  code: string
  state: string
  producedOn: Date | null
  expiresOn: Date | null
  createdAt: Date
}
export type LotChange = { lotId: string } & Partial<LotCounts>

/** Locks all lots of these variants, in the order of their ids. Taken after the lock on their stock levels. */
export async function lockLotsOf(tx: Transaction, variantIds: readonly string[]): Promise<LotRow[]> {
  return tx.$queryRaw<LotRow[]>`
    SELECT id, variant_id AS "variantId", vendor_id AS "vendorId", code, state, received, on_hand AS "onHand", picked, shipped,
           produced_on AS "producedOn", expires_on AS "expiresOn", created_at AS "createdAt"
      FROM lot WHERE variant_id = ANY(${[...variantIds]}::uuid[]) ORDER BY id FOR UPDATE`
}

/** The caller holds the locks. */
export async function changeLots(tx: Transaction, changes: readonly LotChange[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE lot l SET received = l.received + c.received, on_hand = l.on_hand + c.on_hand, picked = l.picked + c.picked,
           shipped = l.shipped + c.shipped
      FROM (SELECT "lotId" AS id, coalesce(sum(received), 0) AS received, coalesce(sum("onHand"), 0) AS on_hand,
                   coalesce(sum(picked), 0) AS picked, coalesce(sum(shipped), 0) AS shipped
              FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
                AS c("lotId" uuid, received int, "onHand" int, picked int, shipped int) GROUP BY "lotId") c
     WHERE l.id = c.id`
}

export async function insertLot(
  tx: Transaction,
  lot: { variantId: string; vendorId: string; code: string; producedOn: Date | null; expiresOn: Date | null; createdAt: Date },
): Promise<string> {
  const { id } = await tx.lot.create({ data: { id: newId(), ...lot } })
  return id
}
