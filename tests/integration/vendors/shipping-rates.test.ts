import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { shippingRatesOf } from '#app/domain/vendors/reads/shipping-rates.server.ts'
import { addShippingRate } from '#app/domain/vendors/use-cases/add-shipping-rate.server.ts'
import { changeShippingRate } from '#app/domain/vendors/use-cases/change-shipping-rate.server.ts'
import { retireShippingRate } from '#app/domain/vendors/use-cases/retire-shipping-rate.server.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { carrier, makeApprovedVendor, makeDraftVendor, makeStaff } from '#tests/support/make/vendor.ts'

const here = useWorld()
const namesOf = async (vendorId: string) => (await shippingRatesOf(here.world, [vendorId])).get(vendorId)?.map((rate) => rate.nameVi)

test('rates of several vendors are one query, with the vendor’s place for the zone', async () => {
  const [one, other] = [await makeApprovedVendor(here.world), await makeApprovedVendor(here.world)]
  const { result, queries } = await watchQueries(() => shippingRatesOf(here.world, [one.vendorId, other.vendorId, newId()]))
  expect(queries).toHaveLength(1)
  expect(result.size).toBe(2)
  expect(result.get(one.vendorId)?.[1]).toMatchObject({ baseFee: 25_000n, vendorProvinceCode: '68', vendorOriginRegion: 'binh-thuan' })
})

test('a rate sent twice is added once', async () => {
  const scope = await makeDraftVendor(here.world)
  const key = newId()
  const results = await Promise.all([1, 2].map(() => addShippingRate(here.world, scope, { key, ...carrier })))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(await namesOf(scope.vendorId)).toEqual(['Nhận tại cơ sở', 'Chuyển phát'])
})

test('a rate that makes no sense is refused', async () => {
  const scope = await makeDraftVendor(here.world)
  const result = await addShippingRate(here.world, scope, { key: newId(), ...carrier, baseFee: dong(-1) })
  expect(result).toEqual({ ok: false, problem: { kind: 'wrong', fault: 'fees' } })
})

test('a changed rate costs its new price', async () => {
  const scope = await makeDraftVendor(here.world)
  const rateId = newId()
  await addShippingRate(here.world, scope, { key: rateId, ...carrier })
  expect((await changeShippingRate(here.world, scope, { rateId, ...carrier, baseFee: dong(30_000) })).ok).toBe(true)
  const rates = (await shippingRatesOf(here.world, [scope.vendorId])).get(scope.vendorId)
  expect(rates?.find((rate) => rate.id === rateId)?.baseFee).toBe(30_000n)
})

test('a pickup keeps no zone, neither when it is added nor when another rate becomes one', async () => {
  const scope = await makeDraftVendor(here.world)
  const keys = [newId(), newId()] as const
  await addShippingRate(here.world, scope, { key: keys[0], ...carrier, kind: 'pickup', zone: 'province' })
  await addShippingRate(here.world, scope, { key: keys[1], ...carrier, zone: 'province' })
  await changeShippingRate(here.world, scope, { rateId: keys[1], ...carrier, kind: 'pickup', zone: 'province' })
  const rates = (await shippingRatesOf(here.world, [scope.vendorId])).get(scope.vendorId)?.filter(({ id }) => keys.includes(id))
  expect(rates?.map(({ kind, zone }) => `${kind} ${zone}`)).toEqual(['pickup nationwide', 'pickup nationwide'])
})

test('a retired rate is offered no longer, and cannot be retired again', async () => {
  const scope = await makeDraftVendor(here.world)
  const rateId = newId()
  await addShippingRate(here.world, scope, { key: rateId, ...carrier })
  expect((await retireShippingRate(here.world, scope, rateId)).ok).toBe(true)
  expect(await retireShippingRate(here.world, scope, rateId)).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await namesOf(scope.vendorId)).toEqual(['Nhận tại cơ sở'])
})

test('another vendor’s rate is not found', async () => {
  const [owner, stranger] = [await makeDraftVendor(here.world), await makeDraftVendor(here.world)]
  const rateId = newId()
  await addShippingRate(here.world, owner, { key: rateId, ...carrier })
  const notFound = { ok: false, problem: { kind: 'notFound' } }
  expect(await changeShippingRate(here.world, stranger, { rateId, ...carrier })).toEqual(notFound)
  expect(await retireShippingRate(here.world, stranger, rateId)).toEqual(notFound)
  expect(await namesOf(owner.vendorId)).toHaveLength(2)
})

test('a packer changes no prices, a bookkeeper does', async () => {
  const { vendorId } = await makeDraftVendor(here.world)
  const [packer, bookkeeper] = [await makeStaff(here.world, vendorId, 'packer'), await makeStaff(here.world, vendorId, 'bookkeeper')]
  const notAllowed = { ok: false, problem: { kind: 'notAllowed' } }
  const key = newId()
  expect(await addShippingRate(here.world, packer, { key, ...carrier })).toEqual(notAllowed)
  expect((await addShippingRate(here.world, bookkeeper, { key, ...carrier })).ok).toBe(true)
  expect(await changeShippingRate(here.world, packer, { rateId: key, ...carrier })).toEqual(notAllowed)
  expect(await retireShippingRate(here.world, packer, key)).toEqual(notAllowed)
})

test('twelve ways of sending are enough', async () => {
  const scope = await makeDraftVendor(here.world)
  for (let round = 0; round < 11; round++) await addShippingRate(here.world, scope, { key: newId(), ...carrier })
  expect(await addShippingRate(here.world, scope, { key: newId(), ...carrier })).toEqual({ ok: false, problem: { kind: 'tooMany' } })
})
