import { expect, test } from 'vitest'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { sendLetters } from '#app/domain/notifications/use-cases/send-letters.server.ts'
import type { OutgoingLetter } from '#app/domain/notifications/rules/mailer.ts'
import { rejectChange } from '#app/domain/catalog/use-cases/refuse-change.server.ts'
import { liftSuspension } from '#app/domain/vendors/use-cases/lift-suspension.server.ts'
import { suspendVendor } from '#app/domain/vendors/use-cases/suspend-vendor.server.ts'
import { orderAcceptedLetter, orderCancelledLetters } from '#app/jobs/letters/buyer-order-letters.server.ts'
import { listingDecidedLetter } from '#app/jobs/letters/listing-letters.server.ts'
import { purchasePlacedLetters } from '#app/jobs/letters/purchase-letters.server.ts'
import { vendorLetter } from '#app/jobs/letters/vendor-letters.server.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { letterNeeds } from '#tests/support/make/letter-needs.ts'
import { makeProduct, makeSubmittedProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeOrder } from '#tests/support/make/vendor-order.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
/** Goods that bear any journey. */
const KEEPS = { shippingClass: 'ambient', maxTransitHours: null }
const lettersTo = (to: string) => here.world.db.letter.findMany({ where: { to }, orderBy: { id: 'asc' } })

async function anOrder(email: string | null, name = 'Nguyễn Thị Hoa') {
  const { world } = here
  const vendor = await makeVendor(world)
  const { variantId } = await makeProduct(world, vendor, KEEPS)
  const order = await makeOrder(world, vendor, { lines: [{ variantId, quantity: 2 }], contact: { email, name } })
  return { vendor, ...order, event: { purchaseId: order.purchaseId, vendorOrderId: order.orderId } }
}

async function leaderOf(vendor: { userId: string }): Promise<string> {
  return (await here.world.db.user.findUniqueOrThrow({ where: { id: vendor.userId } })).email
}

test('a job that runs twice writes each letter once and hands over once', async () => {
  const sent: string[] = []
  const services = letterNeeds(here.world, { send: async ({ to }) => void sent.push(to) })
  const { purchaseId, vendor } = await anOrder('hai-lan@example.test')
  await purchasePlacedLetters(services, { purchaseId, awaitsPayment: false })
  await purchasePlacedLetters(services, { purchaseId, awaitsPayment: false })
  const leader = await leaderOf(vendor)
  expect(await lettersTo('hai-lan@example.test')).toHaveLength(1)
  expect(await lettersTo(leader)).toHaveLength(1)
  expect(sent.sort()).toEqual(['hai-lan@example.test', leader].sort())
})

test('the buyer’s letter holds the secret link, the vendor’s letter neither the link nor the buyer', async () => {
  const services = letterNeeds(here.world)
  const { purchaseId, vendor } = await anOrder('duong-dan@example.test', 'Lê Thị Kín')
  await purchasePlacedLetters(services, { purchaseId, awaitsPayment: false })
  const { cartId } = await here.world.db.purchase.findUniqueOrThrow({ where: { id: purchaseId } })
  const token = purchaseToken(services.linkSecret, cartId)
  const [toBuyer] = await lettersTo('duong-dan@example.test')
  expect(toBuyer?.text).toContain(`https://cho.test/don/${token}`)
  expect(toBuyer?.html).toContain(token)
  const [toVendor] = await lettersTo(await leaderOf(vendor))
  expect(toVendor?.text).not.toContain(token)
  expect(toVendor?.text).not.toContain('Lê Thị Kín')
  expect(toVendor?.text).toContain('2 × Thanh long ruột trắng')
})

test('while a purchase waits for its payment the vendor is not written to', async () => {
  const { purchaseId, vendor } = await anOrder('cho@example.test')
  await purchasePlacedLetters(letterNeeds(here.world), { purchaseId, awaitsPayment: true })
  expect((await lettersTo('cho@example.test')).map(({ subject }) => subject)).toEqual([expect.stringContaining('đang chờ thanh toán')])
  expect(await lettersTo(await leaderOf(vendor))).toEqual([])
})

test('a buyer without an address gets no letter, and nothing fails', async () => {
  const { event, purchaseId } = await anOrder(null)
  const services = letterNeeds(here.world)
  await purchasePlacedLetters(services, { purchaseId, awaitsPayment: false })
  await orderAcceptedLetter(services, event)
  await orderCancelledLetters(services, { ...event, by: 'buyer' })
  expect(await here.world.db.letter.count({ where: { key: { contains: event.vendorOrderId }, to: '' } })).toBe(0)
})

test('a name that is written as HTML stays a name', async () => {
  const { event } = await anOrder('ten@example.test', '<img src=x onerror=alert(1)>')
  await orderAcceptedLetter(letterNeeds(here.world), event)
  const [letter] = await lettersTo('ten@example.test')
  expect(letter?.html).not.toContain('<img')
  expect(letter?.html).toContain('&lt;img src=x onerror=alert(1)&gt;')
})

test('the letters of a purchase cost the same number of queries however many lines it has', async () => {
  const { purchaseId } = await anOrder('dem@example.test')
  const { queries } = await watchQueries(() => purchasePlacedLetters(letterNeeds(here.world), { purchaseId, awaitsPayment: false }))
  expect(queries.filter((sql) => /^\s*select/i.test(sql) && !sql.includes('add_job')).length).toBeLessThanOrEqual(5)
})

test('a vendor reads why it was suspended, and a second suspension is a second letter', async () => {
  const { world } = here
  const vendor = await makeVendor(world)
  const officer = await makeOfficer(world, null)
  const reason = 'Bán hàng không rõ nguồn gốc'
  valueOf(await suspendVendor(world, officer, { vendorId: vendor.vendorId, reason }))
  const tell = () => vendorLetter('suspend')(letterNeeds(world), { vendorId: vendor.vendorId, reason })
  await tell()
  await tell()
  const [letter, ...more] = await lettersTo(await leaderOf(vendor))
  expect(more).toEqual([])
  expect(letter?.text).toContain(reason)
  valueOf(await liftSuspension(world, officer, { vendorId: vendor.vendorId, reason: 'Đã bổ sung giấy tờ' }))
  world.clock.advance(60_000)
  valueOf(await suspendVendor(world, officer, { vendorId: vendor.vendorId, reason }))
  await tell()
  expect(await lettersTo(await leaderOf(vendor))).toHaveLength(2)
})

test('a vendor reads what the officer said about its listing', async () => {
  const { world } = here
  const vendor = await makeVendor(world)
  const { changeId } = await makeSubmittedProduct(world, vendor)
  valueOf(await rejectChange(world, await makeOfficer(world, null), { changeId, note: 'Ảnh lấy từ nơi khác' }))
  await listingDecidedLetter(letterNeeds(world), { changeId, decision: 'rejected' })
  const [letter] = await lettersTo(await leaderOf(vendor))
  expect(letter?.subject).toBe('Sản phẩm không được duyệt: Thanh long ruột trắng')
  expect(letter?.text).toContain('Ảnh lấy từ nơi khác')
})

test('one refused address does not send the other letters twice, and what was kept first is what is sent', async () => {
  const { world } = here
  const letters = (subject: string) =>
    ['good', 'bad'].map((name) => ({
      key: `hand-over:${name}`,
      to: `${name}@example.test`,
      body: { language: 'vi', subject, greeting: 'Chào', blocks: [], closing: 'Hết' } as const,
    }))
  const sent: string[] = []
  const send = (refused: string) => async (letter: OutgoingLetter) => {
    if (letter.to === refused) throw new Error('mailbox unknown')
    sent.push(`${letter.to} ${letter.subject}`)
  }
  await expect(sendLetters({ ...world, mailer: { send: send('bad@example.test') } }, letters('Thử'))).rejects.toThrow('1 letter(s)')
  await sendLetters({ ...world, mailer: { send: send('nobody') } }, letters('Thử lại'))
  expect(sent).toEqual(['good@example.test Thử', 'bad@example.test Thử'])
  expect(await world.db.letter.count({ where: { key: { startsWith: 'hand-over:' }, sentAt: null } })).toBe(0)
})
