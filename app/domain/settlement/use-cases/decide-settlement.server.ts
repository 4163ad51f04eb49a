import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { settlementPaymentPosting } from '../rules/postings.ts'
import { dueOf } from '../rules/settlement-due.ts'
import type { SettlementProblem } from '../rules/settlement-problems.ts'
import { post } from '../store/ledger.server.ts'
import { lockSettlement, type LockedSettlement } from '../store/settlements.server.ts'
import { moveSettlement } from './move-settlement.server.ts'

type Outcome = Result<undefined, SettlementProblem>

/** The second pair of eyes: somebody else than who drafted it lets the money move. One that comes to nothing is closed at once. */
export async function releaseSettlement(core: Core, scope: AuthorityScope, { settlementId }: { settlementId: string }): Promise<Outcome> {
  return decide(core, scope, settlementId, async (tx, settlement, actor) => {
    if (settlement.draftedBy === scope.userId) return refuse({ kind: 'same-eyes' })
    const now = core.clock.now()
    const details = { releasedAt: now, releasedBy: scope.userId, failure: null }
    const state = await moveSettlement(core, tx, settlement, { move: 'release', actor, details })
    if (!state) return refuse({ kind: 'wrong-state', state: settlement.state })
    if (settlement.closing === noMoney) await moveSettlement(core, tx, { ...settlement, state }, { move: 'pay', actor, details: { closedAt: now } })
    return done()
  })
}

/** The money arrived: at the vendor from the provider, or at the floor from the vendor. Books it. */
export async function confirmSettlement(
  core: Core,
  scope: AuthorityScope,
  { settlementId, bankReference }: { settlementId: string; bankReference: string },
): Promise<Outcome> {
  return decide(core, scope, settlementId, async (tx, settlement, actor) => {
    const due = dueOf(settlement.closing)
    if (settlement.state === 'released' && due === noMoney) return refuse({ kind: 'nothing-due' })
    const now = core.clock.now()
    const state = await moveSettlement(core, tx, settlement, { move: 'pay', actor, reason: bankReference, details: { closedAt: now, bankReference } })
    if (!state) return refuse({ kind: 'wrong-state', state: settlement.state })
    await post(tx, now, [settlementPaymentPosting({ ...settlement, due })])
    return done()
  })
}

/** The transfer did not arrive. The settlement keeps its entries and is released again, or carried into the next. */
export async function failSettlement(core: Core, scope: AuthorityScope, { settlementId, reason }: { settlementId: string; reason: string }): Promise<Outcome> {
  return decide(core, scope, settlementId, async (tx, settlement, actor) => {
    const state = await moveSettlement(core, tx, settlement, { move: 'fail', actor, reason, details: { failure: reason } })
    return state ? done() : refuse({ kind: 'wrong-state', state: settlement.state })
  })
}

type Work = (tx: Transaction, settlement: LockedSettlement, actor: Actor) => Promise<Outcome>

/** Only the operator of the floor settles; whoever comes second sees what the first one did. */
async function decide(core: Core, scope: AuthorityScope, settlementId: string, work: Work): Promise<Outcome> {
  if (scope.authorityCode !== null) return refuse({ kind: 'operator-only' })
  if (!isId(settlementId)) return refuse({ kind: 'not-found' })
  return transact<undefined, SettlementProblem>(core, async (tx) => {
    const settlement = await lockSettlement(tx, settlementId)
    if (!settlement) return refuse({ kind: 'not-found' })
    return work(tx, settlement, { kind: 'officer', userId: scope.userId, authorityCode: null })
  })
}
