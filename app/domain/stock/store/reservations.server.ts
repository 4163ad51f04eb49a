import { newId } from '#app/domain/shared/ids.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { reservationLife, type ReservationMove, type ReservationState } from '../rules/reservation-states.ts'
import type { VariantQuantity } from '../rules/stock-level.ts'

export type HeldReservation = { id: string; purchaseId: string; state: ReservationState; expiresAt: Date; lines: VariantQuantity[] }

export async function insertReservation(
  tx: Transaction,
  { purchaseId, expiresAt, lines }: { purchaseId: string; expiresAt: Date; lines: readonly VariantQuantity[] },
): Promise<void> {
  const id = newId()
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO reservation (id, purchase_id, state, expires_at)
      VALUES (${id}::uuid, ${purchaseId}::uuid, ${reservationLife.start}, ${expiresAt})
    )
    INSERT INTO reservation_line (id, reservation_id, variant_id, quantity)
    SELECT l.id, ${id}::uuid, l."variantId", l.quantity
      FROM jsonb_to_recordset(${JSON.stringify(lines.map((line) => ({ id: newId(), ...line })))}::jsonb)
        AS l(id uuid, "variantId" uuid, quantity int)`
}

/** Locks the reservation before the stock it holds: everybody takes these two locks in this order. */
export async function lockReservation(tx: Transaction, purchaseId: string): Promise<HeldReservation | null> {
  await tx.$queryRaw`SELECT id FROM reservation WHERE purchase_id = ${purchaseId}::uuid FOR UPDATE`
  const row = await tx.reservation.findUnique({ where: { purchaseId }, include: { lines: true } })
  return row && { ...row, state: row.state as ReservationState }
}

/** The only place that changes the state of a reservation. */
export async function moveReservation(tx: Transaction, held: HeldReservation, move: ReservationMove, expiresAt?: Date): Promise<void> {
  const state = nextState(reservationLife, held.state, move)
  if (!state) throw new Error(`A reservation that is ${held.state} cannot ${move}`)
  await tx.reservation.update({ where: { id: held.id }, data: { state, ...(expiresAt ? { expiresAt } : {}) } })
}

/** Those goods are not kept by it any more: they were allocated or freed apart from the others. */
export async function dropReservedLines(tx: Transaction, held: HeldReservation, lines: readonly VariantQuantity[]): Promise<void> {
  await tx.reservationLine.deleteMany({ where: { reservationId: held.id, variantId: { in: lines.map((line) => line.variantId) } } })
}

export async function addReservedLines(tx: Transaction, held: HeldReservation, lines: readonly VariantQuantity[]): Promise<void> {
  await tx.reservationLine.createMany({
    data: lines.map(({ variantId, quantity }) => ({ id: newId(), reservationId: held.id, variantId, quantity })),
  })
}

export async function prolongReservation(tx: Transaction, id: string, expiresAt: Date): Promise<void> {
  await tx.reservation.update({ where: { id }, data: { expiresAt } })
}
