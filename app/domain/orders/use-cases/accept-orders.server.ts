import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { acceptOrder } from './accept-order.server.ts'

/** A page of the list holds fewer. */
const MOST_AT_ONCE = 100

/**
 * Accepts many orders, each in a transaction of its own: one that cannot be accepted any more does not hold up the
 * others. Returns how many were accepted (now or before) and how many were not.
 */
export async function acceptOrders(core: Core, scope: VendorScope, orderIds: readonly string[]): Promise<{ accepted: number; refused: number }> {
  let accepted = 0
  const wanted = [...new Set(orderIds)].slice(0, MOST_AT_ONCE)
  for (const orderId of wanted) {
    const result = await acceptOrder(core, scope, orderId)
    if (result.ok) accepted++
  }
  return { accepted, refused: wanted.length - accepted }
}
