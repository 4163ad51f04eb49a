import { expect, test } from 'vitest'
import { remittanceFile } from '#app/domain/settlement/reads/remittance-file.server.ts'
import { remittanceList } from '#app/domain/settlement/reads/remittance-list.server.ts'
import { importRemittance } from '#app/domain/settlement/use-cases/import-remittance.server.ts'
import { matchRemittanceAgain } from '#app/domain/settlement/use-cases/match-remittance-again.server.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeStaff } from '#tests/support/make/vendor.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()

type Sent = { orderId: string; code: string; tracking: string; total: bigint }
let parcels = 0

async function send(stall: Stall, isDelivered = true): Promise<Sent> {
  const { vendorOrderIds, total } = await makePurchase(w.world, [{ stall, quantity: 1 }])
  const [orderId = ''] = vendorOrderIds
  const tracking = `GHN${String(++parcels).padStart(6, '0')}`
  valueOf(await acceptOrder(w.world, stall.vendor, orderId))
  valueOf(await packOrder(w.world, stall.vendor, { orderId, lots: [] }))
  valueOf(await shipOrder(w.world, stall.vendor, { orderId, carrier: 'ghn', trackingNumber: tracking }))
  if (isDelivered) valueOf(await deliverOrder(w.world, stall.vendor, orderId))
  const { code } = await w.world.db.vendorOrder.findUniqueOrThrow({ where: { id: orderId } })
  return { orderId, code, tracking, total }
}

const HEADER = 'Mã vận đơn;Mã đơn khách hàng;Tiền thu hộ;Tổng phí'
const list = (...rows: string[]) => ({ fileName: 'bang-ke.csv', carrier: 'ghn', content: new TextEncoder().encode([`BẢNG KÊ TRẢ TIỀN THU HỘ;;;`, HEADER, ...rows].join('\r\n')) })

async function carrierCash(vendorId: string): Promise<bigint> {
  const { _sum } = await w.world.db.ledgerEntry.aggregate({ where: { vendorId, account: 'carrier-cash' }, _sum: { amountDong: true } })
  return _sum.amountDong ?? 0n
}

test('a carrier’s list settles what fits to the đồng, and tells of every other row what is wrong with it', async () => {
  const stall = await openStall(w.world, 'HTX Thu hộ')
  const [exact, short, over, twice] = [await send(stall), await send(stall), await send(stall), await send(stall)]
  const onItsWay = await send(stall, false)
  await expectSound(w.world)
  const owed = exact.total + short.total + over.total + twice.total
  expect(await carrierCash(stall.vendor.vendorId)).toBe(owed)
  const rows = [
    `${exact.tracking};${exact.code};${exact.total};22.000`,
    `${short.tracking};;${short.total - 1n};0`,
    `;${over.code};${over.total + 1000n};0`,
    `${twice.tracking};;${twice.total};0`,
    `${twice.tracking};;${twice.total};0`,
    `${onItsWay.tracking};;${onItsWay.total};0`,
    `GHN999999;;50.000;0`,
    `${exact.tracking};${short.code};abc;0`,
    `;Tổng cộng;9.999.999;22.000`,
  ]
  const { fileId } = valueOf(await importRemittance(w.world, stall.vendor, list(...rows)))
  const file = await remittanceFile(w.world, stall.vendor.vendorId, fileId)
  expect(file?.counts).toEqual({ 'matched': 2, 'short': 1, 'over': 1, 'duplicate': 1, 'not-collected': 1, 'unknown': 1, 'unreadable': 1 })
  expect(file?.lines.at(-1)?.outcome).toBe('matched')
  expect(await carrierCash(stall.vendor.vendorId)).toBe(short.total + over.total)
  const bank = await w.world.db.ledgerEntry.aggregate({ where: { vendorId: stall.vendor.vendorId, account: { in: ['vendor-bank', 'carrier-fees'] } }, _sum: { amountDong: true } })
  expect(bank._sum.amountDong).toBe(exact.total + twice.total)
  const waiting = await remittanceList(w.world, stall.vendor.vendorId)
  expect(waiting.atCarriers.map(({ orderId }) => orderId).sort()).toEqual([short.orderId, over.orderId].sort())
  expect(waiting.atCarriersTotal).toBe(short.total + over.total)
  await expectSound(w.world)
})

test('the same list twice, at once, or under another name settles once', async () => {
  const stall = await openStall(w.world, 'HTX Hai bảng kê')
  const sent = await send(stall)
  await expectSound(w.world)
  const bytes = list(`${sent.tracking};;${sent.total};0`)
  const other = list(`${sent.tracking};;${sent.total};0`, 'GHN5;;1;0')
  const [one, two, three] = await Promise.all([bytes, bytes, other].map((file) => importRemittance(w.world, stall.vendor, file)))
  const files = [one, two, three].map((result) => result && valueOf(result))
  expect(files[0]?.fileId).toBe(files[1]?.fileId)
  expect(await w.world.db.remittanceLine.count({ where: { vendorOrderId: sent.orderId, outcome: 'matched' } })).toBe(1)
  expect(await w.world.db.remittanceLine.count({ where: { vendorOrderId: sent.orderId, outcome: 'duplicate' } })).toBe(1)
  expect(await carrierCash(stall.vendor.vendorId)).toBe(0n)
  await expectSound(w.world)
})

test('a parcel the carrier paid out before the vendor marked it delivered is settled when the list is looked at again', async () => {
  const stall = await openStall(w.world, 'HTX Đến sau')
  const sent = await send(stall, false)
  const { fileId } = valueOf(await importRemittance(w.world, stall.vendor, list(`${sent.tracking};;${sent.total};0`)))
  expect(valueOf(await matchRemittanceAgain(w.world, stall.vendor, fileId))).toEqual({ settled: 0 })
  valueOf(await deliverOrder(w.world, stall.vendor, sent.orderId))
  expect(valueOf(await matchRemittanceAgain(w.world, stall.vendor, fileId))).toEqual({ settled: 1 })
  await expectSound(w.world)
  expect(await carrierCash(stall.vendor.vendorId)).toBe(0n)
})

test('a vendor’s list never touches another’s orders; the operator’s list reaches all, an officer’s and a packer’s none', async () => {
  const [mine, theirs] = [await openStall(w.world, 'HTX Của tôi'), await openStall(w.world, 'HTX Của họ')]
  const sent = await send(theirs)
  await expectSound(w.world)
  const row = `${sent.tracking};;${sent.total};0`
  const { fileId } = valueOf(await importRemittance(w.world, mine.vendor, list(row)))
  expect((await remittanceFile(w.world, mine.vendor.vendorId, fileId))?.counts).toEqual({ unknown: 1 })
  expect(await remittanceFile(w.world, theirs.vendor.vendorId, fileId)).toBeNull()
  expect(await matchRemittanceAgain(w.world, theirs.vendor, fileId)).toMatchObject({ ok: false, problem: { kind: 'not-found' } })
  const refused = { ok: false, problem: { kind: 'not-allowed' } }
  expect(await importRemittance(w.world, await makeOfficer(w.world, 'lam-dong'), list(row))).toMatchObject(refused)
  expect(await importRemittance(w.world, await makeStaff(w.world, theirs.vendor.vendorId, 'packer'), list(row))).toMatchObject(refused)
  const operator = await makeOfficer(w.world, null)
  expect(valueOf(await matchRemittanceAgain(w.world, operator, fileId))).toEqual({ settled: 0 })
  const all = valueOf(await importRemittance(w.world, operator, list(row)))
  expect((await remittanceFile(w.world, null, all.fileId))?.counts).toEqual({ matched: 1 })
  await expectSound(w.world)
})

test('lists in the old code page and in UTF-16 are read; a file that is no list is refused with nothing kept', async () => {
  const stall = await openStall(w.world, 'HTX Mã cũ')
  const sent = await send(stall)
  const text = `${HEADER}\r\n${sent.tracking};;${sent.total};0`
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  const { fileId } = valueOf(await importRemittance(w.world, stall.vendor, { ...list(), content: utf16 }))
  expect((await remittanceFile(w.world, stall.vendor.vendorId, fileId))?.counts).toEqual({ matched: 1 })
  const noise = await importRemittance(w.world, stall.vendor, { ...list(), content: new TextEncoder().encode('xin chào') })
  expect(noise).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })
  expect(await w.world.db.remittanceFile.count({ where: { vendorId: stall.vendor.vendorId } })).toBe(1)
})

test('a list is cut into rows as a bank statement is: any of the usual signs between columns, and a quote that never closes is a plain sign', async () => {
  const stall = await openStall(w.world, 'HTX Dấu gạch đứng')
  for (const sign of ['|', ',', '\t']) {
    const sent = await send(stall)
    const row = [sent.tracking, '"Hàng dễ vỡ', sent.total, '0'].join(sign)
    const content = new TextEncoder().encode(`${HEADER.replaceAll(';', sign)}\r\n${row}`)
    const { fileId } = valueOf(await importRemittance(w.world, stall.vendor, { fileName: 'x.csv', carrier: 'ghn', content }))
    expect((await remittanceFile(w.world, stall.vendor.vendorId, fileId))?.counts).toEqual({ matched: 1 })
  }
})
