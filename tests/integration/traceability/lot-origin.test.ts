import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { lotOrigin } from '#app/domain/traceability/reads/lot-origin.server.ts'
import { lotToken } from '#app/domain/traceability/rules/lot-token.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct } from '#tests/support/make/product.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const at = useWorld()

test('whoever scans a pack sees what it is, who made it and whether it is still good, in one query', async () => {
  const vendor = await makeVendor(at.world)
  const made = await makeProduct(at.world, vendor, { stock: 5, expiresOn: new Date('2026-12-01T00:00:00Z') })
  const lot = await at.world.db.lot.findFirstOrThrow({ where: { variantId: made.variantId } })
  const scan = () => lotOrigin(at.world, lotToken(lot.id))
  const { result, queries } = await watchQueries(scan)
  expect(queries).toHaveLength(1)
  expect(result).toMatchObject({
    code: 'L1',
    standing: 'good',
    expiresOn: '2026-12-01',
    productSlug: made.slug,
    nameVi: 'Thanh long ruột trắng',
    producerVi: 'HTX Thanh long Đồng Nắng',
    originRegion: 'binh-thuan',
  })
  expect(result?.producerAddress).toContain('Thôn 2, ')

  at.world.clock.advance(9 * 24 * 3_600_000)
  expect((await scan())?.standing).toBe('expired')
  await at.world.db.lot.update({ where: { id: lot.id }, data: { state: 'recalled' } })
  expect((await scan())?.standing).toBe('recalled')
})

test('a token of nothing leads nowhere', async () => {
  expect(await lotOrigin(at.world, lotToken(newId()))).toBeNull()
  expect(await lotOrigin(at.world, '8935049512345')).toBeNull()
})
