import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { lockUntilCommit } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { SettlementMode } from '../rules/accounts.ts'
import type { Parties } from '../rules/settlement-party.ts'
import { settlementNumber } from '../rules/settlement-due.ts'
import type { Period } from '../rules/settlement-period.ts'
import type { SettlementState } from '../rules/settlement-states.ts'

export type NewSettlement = {
  vendorId: string
  mode: SettlementMode
  period: Period
  previousId: string | null
  opening: Dong
  entries: readonly { id: string; amount: Dong }[]
  parties: Parties
  draftedAt: Date
  draftedBy: string | null
}

/** One drafter at a time: numbers follow each other, and no entry is asked for twice. */
export async function lockDrafting(tx: Transaction): Promise<void> {
  await lockUntilCommit(tx, 'settlement-drafting')
}

/** The caller holds the lock of drafting. The database refuses a sum that is not that of the entries. */
export async function insertSettlement(tx: Transaction, { entries, period, opening, ...rest }: NewSettlement): Promise<{ id: string; number: string }> {
  const id = newId()
  const sum = dong(entries.reduce((total, entry) => total + entry.amount, 0n))
  const month = period.from.slice(0, 7)
  const place = (await tx.settlement.count({ where: { number: { startsWith: settlementNumber(month, 0).slice(0, -4) } } })) + 1
  const number = settlementNumber(period.from, place)
  await tx.settlement.create({
    data: {
      ...{ id, number, ...rest, state: 'draft', entryCount: entries.length },
      ...{ periodFrom: new Date(period.from), periodTo: new Date(period.to) },
      ...{ openingDong: opening, sumDong: sum, closingDong: opening + sum },
    },
  })
  await tx.settlementEntry.createMany({ data: entries.map((entry) => ({ ledgerEntryId: entry.id, settlementId: id })) })
  return { id, number }
}

export type LockedSettlement = {
  id: string
  number: string
  vendorId: string
  mode: SettlementMode
  state: SettlementState
  closing: Dong
  draftedBy: string | null
}

export async function lockSettlement(tx: Transaction, id: string): Promise<LockedSettlement | null> {
  await tx.$executeRaw`SELECT 1 FROM settlement WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.settlement.findUnique({ where: { id } })
  if (!row) return null
  const { number, vendorId, draftedBy } = row
  return { id, number, vendorId, draftedBy, mode: row.mode as SettlementMode, state: row.state as SettlementState, closing: dong(row.closingDong) }
}

export type SettlementDetails = { releasedAt?: Date; releasedBy?: string; closedAt?: Date; bankReference?: string; failure?: string | null }

export async function updateSettlement(tx: Transaction, id: string, data: SettlementDetails & { state: SettlementState }): Promise<void> {
  await tx.settlement.update({ where: { id }, data })
}
