import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorInScope } from './in-scope.server.ts'
import type { SelfProductionPaper } from '../rules/self-production-paper.ts'

/** The papers by which a seller of the scope proves that it produced a product itself, the newest first; at most ten. */
export async function selfProductionPapers(core: Core, scope: AuthorityScope, productId: string): Promise<SelfProductionPaper[]> {
  if (!isId(productId)) return []
  return core.db.$queryRaw<SelfProductionPaper[]>`
    SELECT c.id, c.state, c.number, c.scan_id IS NOT NULL AS "hasScan"
      FROM certificate c JOIN vendor v ON v.id = c.vendor_id
     WHERE c.product_id = ${productId}::uuid AND c.scheme = 'self-produced' AND ${vendorInScope(scope)}
     ORDER BY c.created_at DESC, c.id DESC LIMIT 10`
}
