import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isQuantity } from '../rules/cart-limits.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import { putLine } from '../store/cart-lines.server.ts'

export type PutInCartProblem = { kind: 'quantity-wrong' } | { kind: 'not-for-sale' } | { kind: 'cart-full' }

export type PutInCartInput = {
  owner: CartOwner
  /** SHA-256 of a fresh token: the cart's if one has to be made. */
  newTokenHash: string
  variantId: string
  quantity: number
  /** Of the form: sent twice, it adds once. */
  key: string | null
}

/** `isNewCart`: a guest's browser now has to keep the fresh token. */
export type PutInCart = { cartId: string; isNewCart: boolean }

/** Adds pieces of a variant to the owner's cart, which is made on the first put. Stock is looked at in the cart, not here. */
export async function putInCart(core: Core, input: PutInCartInput): Promise<Result<PutInCart, PutInCartProblem>> {
  const { owner, variantId, quantity, key } = input
  if (!isQuantity(quantity)) return refuse({ kind: 'quantity-wrong' })
  if (!isId(variantId)) return refuse({ kind: 'not-for-sale' })
  const put = await putLine(core.db, { owner, newTokenHash: input.newTokenHash, variantId, quantity, key, now: core.clock.now() })
  if (put === 'full') return refuse({ kind: 'cart-full' })
  if (!put.isForSale || !put.cartId) return refuse({ kind: 'not-for-sale' })
  return done({ cartId: put.cartId, isNewCart: put.newCartId !== null })
}
