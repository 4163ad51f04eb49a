import { expect, test } from 'vitest'
import { profile } from '#app/domain/accounts/reads/profile.server.ts'
import { savedAddresses } from '#app/domain/accounts/reads/saved-addresses.server.ts'
import { changeProfile } from '#app/domain/accounts/use-cases/change-profile.server.ts'
import { removeAddress } from '#app/domain/accounts/use-cases/remove-address.server.ts'
import { saveAddress } from '#app/domain/accounts/use-cases/save-address.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeUser } from '#tests/support/make/user.ts'

const here = useWorld()
const home = { name: 'Hoa', phone: '+84 90 123 4567', wardCode: '22963', addressLine: 'Thôn 2' }

test('an address is kept with its ward and read back in full', async () => {
  const { userId } = await makeUser(here.world)
  expect(await saveAddress(here.world, { key: newId(), userId, ...home })).toEqual({ ok: true, value: undefined })
  expect(await savedAddresses(here.world, userId)).toMatchObject([
    { phone: '0901234567', provinceCode: '68', fullAddress: 'Thôn 2, Xã Tuyên Quang, Tỉnh Lâm Đồng' },
  ])
})

test('a form sent twice keeps one address', async () => {
  const { userId } = await makeUser(here.world)
  const key = newId()
  await Promise.all([1, 2].map(() => saveAddress(here.world, { key, userId, ...home })))
  expect(await savedAddresses(here.world, userId)).toHaveLength(1)
})

test.each([
  ['a ward that does not exist', { wardCode: '99999' }, 'unknownWard'],
  ['a phone that is none', { phone: '12' }, 'notAPhone'],
])('refused: %s', async (_why, change, kind) => {
  const { userId } = await makeUser(here.world)
  expect(await saveAddress(here.world, { key: newId(), userId, ...home, ...change })).toEqual({ ok: false, problem: { kind } })
})

test('there is room for twenty', async () => {
  const { userId } = await makeUser(here.world)
  for (let round = 0; round < 20; round++) await saveAddress(here.world, { key: newId(), userId, ...home })
  expect(await saveAddress(here.world, { key: newId(), userId, ...home })).toEqual({ ok: false, problem: { kind: 'tooManyAddresses' } })
})

test('somebody else’s address is not found', async () => {
  const [owner, stranger] = [await makeUser(here.world), await makeUser(here.world)]
  const key = newId()
  await saveAddress(here.world, { key, userId: owner.userId, ...home })
  const input = { userId: stranger.userId, addressId: key }
  expect(await removeAddress(here.world, input)).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect((await removeAddress(here.world, { ...input, userId: owner.userId })).ok).toBe(true)
})

test('name and phone change; a phone that is none changes nothing', async () => {
  const { userId, email } = await makeUser(here.world)
  await changeProfile(here.world, { userId, name: 'Lê Hoa', phone: '090 123 4567' })
  expect(await changeProfile(here.world, { userId, name: 'X', phone: 'abc' })).toEqual({ ok: false, problem: { kind: 'notAPhone' } })
  expect(await profile(here.world, userId)).toEqual({ name: 'Lê Hoa', email, phone: '0901234567' })
})
