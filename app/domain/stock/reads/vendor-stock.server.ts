import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { StockMoveKind } from '../rules/stock-move.ts'
import type { VendorStock } from '../rules/vendor-stock.ts'

const MOVES_SHOWN = 30

/** The stock of one of the vendor's packs: counts, lots and the last moves; null for a pack of somebody else. Three queries. */
export async function vendorStock(core: Core, scope: VendorScope, variantId: string): Promise<VendorStock | null> {
  if (!isId(variantId)) return null
  const variant = await core.db.variant.findFirst({
    where: { id: variantId, product: { vendorId: scope.vendorId } },
    select: { nameVi: true, nameEn: true, productId: true, product: { select: { nameVi: true, nameEn: true } } },
  })
  if (!variant) return null
  const [level, lots, moves] = await Promise.all([
    core.db.stockLevel.findUnique({ where: { variantId } }),
    core.db.lot.findMany({ where: { variantId }, orderBy: [{ expiresOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }] }),
    core.db.stockMove.findMany({ where: { variantId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: MOVES_SHOWN }),
  ])
  const { onHand = 0, allocated = 0, reserved = 0 } = level ?? {}
  const codes = new Map(lots.map((lot) => [lot.id, lot.code]))
  return {
    productId: variant.productId,
    nameVi: variant.product.nameVi,
    nameEn: variant.product.nameEn,
    packVi: variant.nameVi,
    packEn: variant.nameEn,
    counts: { onHand, allocated, reserved },
    lots: lots.map(({ id, code, state, received, onHand: onShelf, picked, shipped, producedOn, expiresOn }) => {
      return { id, code, state, received, onHand: onShelf, picked, shipped, producedOn, expiresOn }
    }),
    moves: moves.map(({ id, at, kind, quantity, note, lotId }) => {
      return { id, at, kind: kind as StockMoveKind, quantity, note, lotCode: lotId ? (codes.get(lotId) ?? null) : null }
    }),
  }
}
