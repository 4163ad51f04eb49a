import type { Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { productStates, type ProductMove, type ProductState } from '../rules/product-states.ts'
import { writeProductState, type KeptProduct } from '../store/products.server.ts'

export type Move = { move: ProductMove; actor: Actor; reason?: string | null; detail?: Record<string, string | number | null> }

/**
 * Moves a locked product along its table and writes who did it; nothing else writes the state. Returns the new state,
 * or null when the move is not open. What an officer says stays visible to the vendor until the next decision.
 */
export async function moveProduct(core: Core, tx: Transaction, product: KeptProduct, { move, actor, reason, detail }: Move): Promise<ProductState | null> {
  const state = nextState(productStates, product.state, move)
  if (state === null) return null
  const isFirstSale = state === 'published' && product.publishedAt === null
  await writeProductState(tx, product.id, {
    state,
    ...(actor.kind === 'officer' ? { officerNote: reason ?? null } : {}),
    ...(isFirstSale ? { publishedAt: core.clock.now() } : {}),
  })
  await recordAudit(core, tx, {
    actor,
    action: `product.${move}`,
    subject: { type: 'product', id: product.id },
    vendorId: product.vendorId,
    authorityCode: product.authorityCode,
    reason,
    detail: { from: product.state, to: state, ...detail },
  })
  return state
}
