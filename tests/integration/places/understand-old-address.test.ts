import { expect, test } from 'vitest'
import { provinces } from '#app/domain/places/reads/provinces.server.ts'
import { understandOldAddress } from '#app/domain/places/reads/understand-old-address.server.ts'
import { ward } from '#app/domain/places/reads/ward.server.ts'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillReferenceData } from '#prisma/seed/reference-data.ts'

const here = useWorld()

test('there are 34 provinces, and Lâm Đồng has 124 wards of which 45 were in Bình Thuận', async () => {
  expect(await provinces(here.world)).toHaveLength(34)
  const wards = await wardsOf(here.world, '68')
  expect(wards).toHaveLength(124)
  expect(wards.filter((one) => one.originRegion === 'binh-thuan')).toHaveLength(45)
})

test('filling again adds nothing', async () => {
  const count = async () => [
    await here.world.db.ward.count(),
    await here.world.db.oldUnit.count(),
    await here.world.db.category.count(),
    await here.world.db.commissionRate.count(),
  ]
  const before = await count()
  await fillReferenceData(here.world.db)
  expect(await count()).toEqual(before)
  expect(before[3]).toBe(1)
})

test('wards are asked once per process', async () => {
  await ward(here.world, '22918')
  const { queries } = await watchQueries(() => ward(here.world, '22945'))
  expect(queries).toEqual([])
})

test.each(['Hàm Mỹ, Hàm Thuận Nam, Bình Thuận', 'xa ham my, huyen ham thuan nam, tinh binh thuan', 'Thôn 2, Hàm Mỹ, Hàm Thuận Nam'])(
  'an old address leads to the ward of today: %s',
  async (text) => {
    const { candidates } = await understandOldAddress(here.world, text)
    expect(candidates.map((one) => one.ward.name)).toEqual(['Tuyên Quang'])
    expect(candidates[0]?.ward.province.name).toBe('Lâm Đồng')
  },
)

test('what stands before the ward is kept as the street', async () => {
  const { addressLine } = await understandOldAddress(here.world, '12 Trần Phú, Phường Mũi Né, Phan Thiết, Bình Thuận')
  expect(addressLine).toBe('12 Trần Phú')
})

test('an old ward that was divided offers each part for a person to choose', async () => {
  const divided = await here.world.db.oldUnit.findFirstOrThrow({ where: { partial: true } })
  const { candidates } = await understandOldAddress(
    here.world,
    `${divided.wardName}, ${divided.districtName}, ${divided.provinceName}`,
  )
  expect(candidates.some((one) => one.partial)).toBe(true)
})

test('a ward name alone offers every ward that had it, of all provinces', async () => {
  const { candidates } = await understandOldAddress(here.world, 'Hòa Thắng')
  expect(candidates.length).toBeGreaterThan(1)
})

test.each(['', '%', "'; DROP TABLE ward; --", 'Nơi Không Có, Ở Đâu, Xa Lắm', '_'])('nonsense finds nothing: %j', async (text) => {
  expect((await understandOldAddress(here.world, text)).candidates).toEqual([])
})
