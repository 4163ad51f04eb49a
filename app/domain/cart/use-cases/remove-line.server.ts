import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import { deleteLine } from '../store/cart-lines.server.ts'

/** Takes a variant out of the owner's cart. Cannot fail: what is gone already is gone. One statement. */
export async function removeLine(core: Core, input: { owner: CartOwner; variantId: string }): Promise<void> {
  if (isId(input.variantId)) await deleteLine(core.db, input.owner, input.variantId, core.clock.now())
}
