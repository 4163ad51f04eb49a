import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { nameOfUser, productOfChange, readChange, type KeptChange } from '../store/listing-changes.server.ts'
import type { KeptProduct } from '../store/products.server.ts'
import { lockForAuthority } from './lock-in-scope.server.ts'

export type DecisionProblem =
  | { kind: 'notFound' }
  /** A colleague was faster. */
  | { kind: 'alreadyDecided'; state: string; decidedBy: string; decidedAt: Date }
  /** The vendor has sent a newer one or taken it back. */
  | { kind: 'noLongerWaits'; state: string }

/** Locks product and change for an officer's decision; of two officers at once the second is told what the first did. */
export async function lockForDecision(
  tx: Transaction,
  scope: AuthorityScope,
  changeId: string,
): Promise<Result<{ product: KeptProduct; change: KeptChange }, DecisionProblem>> {
  const productId = isId(changeId) ? await productOfChange(tx, changeId) : null
  const product = productId && (await lockForAuthority(tx, scope, productId))
  if (!product) return refuse({ kind: 'notFound' })
  const change = await readChange(tx, changeId)
  if (change.state === 'submitted') {
    await failpoint('decision-locked')
    return done({ product, change })
  }
  if (change.decidedBy === null || change.decidedAt === null) return refuse({ kind: 'noLongerWaits', state: change.state })
  const decidedBy = await nameOfUser(tx, change.decidedBy)
  return refuse({ kind: 'alreadyDecided', state: change.state, decidedBy, decidedAt: change.decidedAt })
}
