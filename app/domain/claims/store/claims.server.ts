import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ClaimReason } from '../rules/claim-reasons.ts'
import { claimLife, type ClaimState } from '../rules/claim-states.ts'

export type LockedClaim = {
  id: string
  vendorOrderId: string
  vendorId: string
  state: ClaimState
  reason: ClaimReason
  dueAt: Date | null
  asked: Dong
  granted: Dong
  offered: Dong | null
  asksShipping: boolean
  grantedShipping: boolean
  lines: { orderLineId: string; quantity: number; grantedQuantity: number }[]
}

export type NewClaim = {
  vendorOrderId: string
  vendorId: string
  code: string
  reason: ClaimReason
  text: string
  asksShipping: boolean
  asked: Dong
  requestKey: string
  openedAt: Date
  dueAt: Date | null
  lines: readonly { orderLineId: string; quantity: number }[]
}

export async function insertClaim(tx: Transaction, { asked, lines, ...rest }: NewClaim): Promise<string> {
  const id = newId()
  const rows = lines.map((line) => ({ id: newId(), ...line }))
  await tx.claim.create({ data: { id, state: claimLife.start, askedDong: asked, ...rest, lines: { create: rows } } })
  return id
}

/** Locks a claim and reads it with its lines; null when there is none. Whoever decides about it takes this lock first. */
export async function lockClaim(tx: Transaction, id: string): Promise<LockedClaim | null> {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM claim WHERE id = ${id}::uuid FOR UPDATE`
  if (!locked) return null
  const row = await tx.claim.findUniqueOrThrow({ where: { id }, include: { lines: { orderBy: { id: 'asc' } } } })
  const { vendorOrderId, vendorId, dueAt, asksShipping, grantedShipping } = row
  return {
    ...{ id, vendorOrderId, vendorId, dueAt, asksShipping, grantedShipping },
    state: row.state as ClaimState,
    reason: row.reason as ClaimReason,
    asked: dong(row.askedDong),
    granted: dong(row.grantedDong),
    offered: row.offeredDong === null ? null : dong(row.offeredDong),
    lines: row.lines.map(({ orderLineId, quantity, grantedQuantity }) => ({ orderLineId, quantity, grantedQuantity })),
  }
}

export type ClaimChange = {
  state: ClaimState
  dueAt: Date | null
  closedAt?: Date
  offeredDong?: Dong
  grantedDong?: Dong
  grantedShipping?: boolean
}

export async function updateClaim(tx: Transaction, id: string, change: ClaimChange): Promise<void> {
  await tx.claim.update({ where: { id }, data: change })
}

/** What is granted of each line in all. */
export async function updateGranted(tx: Transaction, claimId: string, quantities: Readonly<Record<string, number>>): Promise<void> {
  for (const [orderLineId, grantedQuantity] of Object.entries(quantities)) {
    await tx.claimLine.update({ where: { claimId_orderLineId: { claimId, orderLineId } }, data: { grantedQuantity } })
  }
}
