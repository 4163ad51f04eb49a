import { expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { withholdingStatement } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import { withholdTax } from '#app/domain/settlement/use-cases/withhold-tax.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { addHours, vietnamDay } from '#app/domain/shared/time.ts'
import { chanceFrom } from '#prisma/seed/demo/chance.ts'
import { seedPeople, DEMO_HOUSEHOLD } from '#prisma/seed/demo/people.ts'
import { seedProducts } from '#prisma/seed/demo/products.ts'
import { seedSelfProduced } from '#prisma/seed/demo/self-produced.ts'
import { seedVendors } from '#prisma/seed/demo/vendors.ts'
import { useWorld } from '#tests/support/database.ts'
import { servicesOf } from '#tests/support/run-jobs.ts'

const w = useWorld()

test('the demo’s household sees the tax withheld from a sale of what it grew itself, and an officer has its next mark to decide', async () => {
  const { db, clock } = w.world
  const services = servicesOf(w.world)
  const chance = chanceFrom(20_261_123)
  const vendors = await seedVendors(services, clock.now(), chance)
  const people = await seedPeople(db, vendors, clock.now())
  const products = await seedProducts(db, vendors, clock.now(), chance)
  // The drawn pictures take long; a listing only needs to have one.
  await db.picture.createMany({ data: products.map(({ id, vendor }) => ({ id: newId(), productId: id, vendorId: vendor.id, width: 800, height: 600, createdAt: clock.now() })) })
  await seedSelfProduced({ services, products, people })
  const vendorId = vendors.find(({ file }) => file.slug === DEMO_HOUSEHOLD)?.id ?? ''
  const order = await db.vendorOrder.findFirstOrThrow({ where: { vendorId }, include: { lines: true } })
  expect(order).toMatchObject({ state: 'completed', lines: [{ selfProduced: true }] })
  await withholdTax({ ...w.world, clock: { now: () => order.closedAt ?? clock.now() } }, { vendorOrderId: order.id })
  const scope = { vendorId, userId: newId(), role: 'leader' } as VendorScope
  const period = { from: vietnamDay(addHours(clock.now(), -24 * 20)), to: vietnamDay(addHours(clock.now(), 24)) }
  const { lines } = await withholdingStatement(w.world, scope, period)
  expect(lines.map(({ isSelfProduced, vatBp, pitBp }) => ({ isSelfProduced, vatBp, pitBp }))).toContainEqual({ isSelfProduced: true, vatBp: 100, pitBp: 50 })
  expect(await db.listingChange.findMany({ where: { state: 'submitted', product: { vendorId } } })).toMatchObject([{ kind: 'edit', reasons: ['flags'] }])
})
