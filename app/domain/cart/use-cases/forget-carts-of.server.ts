import type { Core } from '#app/platform/core.server.ts'
import { deleteOpenCartsOf } from '../store/carts.server.ts'

/** The open carts of a deleted account, with what was typed at checkout. Those that were bought belong to their orders. */
export async function forgetCartsOf(core: Core, userId: string): Promise<void> {
  await deleteOpenCartsOf(core.db, userId)
}
