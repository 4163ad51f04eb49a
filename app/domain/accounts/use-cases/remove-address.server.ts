import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { deleteAddress } from '../store/saved-addresses.server.ts'

/** Forgets one of one's own addresses; somebody else's is not found. Orders keep their own copy. */
export async function removeAddress(
  core: Core,
  input: { userId: string; addressId: string },
): Promise<Result<undefined, { kind: 'notFound' }>> {
  return transact<undefined, { kind: 'notFound' }>(core, async (tx) =>
    (await deleteAddress(tx, input.userId, input.addressId)) ? done() : refuse({ kind: 'notFound' }),
  )
}
