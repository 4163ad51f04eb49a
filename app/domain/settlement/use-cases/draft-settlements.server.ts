import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { theSystem, type Actor } from '#app/domain/shared/actor.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import { lastSettlement, openEntries, settlementCandidates, type Candidate } from '../reads/settlement-candidates.server.ts'
import { vendorParty } from '../reads/vendor-party.server.ts'
import { beforeTheNext } from '../rules/settlement-due.ts'
import type { Party } from '../rules/settlement-party.ts'
import { lastPeriod, type Period, type PeriodLength } from '../rules/settlement-period.ts'
import { insertSettlement, lockDrafting } from '../store/settlements.server.ts'
import { moveSettlement } from './move-settlement.server.ts'

export type Drafting = {
  length: PeriodLength
  floor: Party
  /** The operator who asked for it; null for the nightly job. */
  draftedBy: string | null
}

export type Drafted = {
  drafted: number
  /** Vendors whose last payout is still on its way. */
  waiting: number
}

/**
 * Drafts a settlement of the last period that is over for every vendor with something to settle; one transaction each, so
 * that one that fails does not keep the others. Run again it drafts what is missing.
 */
export async function draftSettlements(core: Core, drafting: Drafting): Promise<Drafted> {
  const period = lastPeriod(core.clock.now(), drafting.length)
  const counts: Drafted = { drafted: 0, waiting: 0 }
  for (const candidate of await settlementCandidates(core, period)) {
    const outcome = await transact(core, async (tx) => done(await draftOne(core, tx, candidate, period, drafting)))
    if (outcome.ok && outcome.value === 'drafted') counts.drafted++
    if (outcome.ok && outcome.value === 'wait') counts.waiting++
  }
  return counts
}

async function draftOne(
  core: Core,
  tx: Transaction,
  candidate: Candidate,
  period: Period,
  { floor, draftedBy }: Drafting,
): Promise<'drafted' | 'wait' | 'nothing'> {
  await lockDrafting(tx)
  const last = await lastSettlement(tx, candidate)
  if (last && last.periodFrom >= new Date(period.from)) return 'nothing'
  const before = last ? beforeTheNext(last) : 'nothing'
  if (before === 'wait') return 'wait'
  const entries = await openEntries(tx, candidate, period)
  await failpoint('settlement-summed')
  const opening = last?.closing ?? noMoney
  if (entries.length === 0 && opening === noMoney) return 'nothing'
  const actor: Actor = draftedBy ? { kind: 'officer', userId: draftedBy, authorityCode: null } : theSystem
  const parties = { floor, vendor: await vendorParty(tx, candidate.vendorId) }
  const made = await insertSettlement(tx, { ...candidate, period, previousId: last?.id ?? null, opening, entries, parties, draftedAt: core.clock.now(), draftedBy })
  await recordAudit(core, tx, {
    actor,
    action: 'settlement.draft',
    subject: { type: 'settlement', id: made.id },
    vendorId: candidate.vendorId,
    detail: { number: made.number, entries: entries.length },
  })
  if (last && before === 'carry') {
    const locked = { id: last.id, number: made.number, vendorId: candidate.vendorId, state: last.state }
    await moveSettlement(core, tx, locked, { move: 'carry', actor, details: { closedAt: core.clock.now() } })
  }
  return 'drafted'
}
