import { ward } from '#app/domain/places/reads/ward.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { readPhone } from '../rules/phone.ts'
import { countAddressesLocked, insertAddress } from '../store/saved-addresses.server.ts'

export type AddressProblem = { kind: 'notAPhone' } | { kind: 'unknownWard' } | { kind: 'tooManyAddresses' }

const MOST = 20

/** Keeps an address for later checkouts. `key` is the form's own id: sent twice it is kept once. */
export async function saveAddress(
  core: Core,
  input: { key: string; userId: string; name: string; phone: string; wardCode: string; addressLine: string },
): Promise<Result<undefined, AddressProblem>> {
  const phone = readPhone(input.phone)
  if (phone === null) return refuse({ kind: 'notAPhone' })
  if (!(await ward(core, input.wardCode))) return refuse({ kind: 'unknownWard' })
  const { key, userId, name, wardCode, addressLine } = input
  return transact<undefined, AddressProblem>(core, async (tx) => {
    if ((await countAddressesLocked(tx, userId)) >= MOST) return refuse({ kind: 'tooManyAddresses' })
    await insertAddress(tx, { id: key, userId, name, phone, wardCode, addressLine })
    return done()
  })
}
