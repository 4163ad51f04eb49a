import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isQuantity } from '../rules/cart-limits.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import { setLineQuantity } from '../store/cart-lines.server.ts'

export type ChangeQuantityProblem = { kind: 'quantity-wrong' } | { kind: 'line-gone' }
export type ChangeQuantityInput = { owner: CartOwner; variantId: string; quantity: number }

/** Sets how many pieces a line has; a line of somebody else's cart does not exist. One statement. */
export async function changeQuantity(core: Core, input: ChangeQuantityInput): Promise<Result<undefined, ChangeQuantityProblem>> {
  const { owner, variantId, quantity } = input
  if (!isQuantity(quantity)) return refuse({ kind: 'quantity-wrong' })
  if (!isId(variantId)) return refuse({ kind: 'line-gone' })
  const isChanged = await setLineQuantity(core.db, owner, variantId, quantity, core.clock.now())
  return isChanged ? done() : refuse({ kind: 'line-gone' })
}
