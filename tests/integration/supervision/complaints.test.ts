import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { complaintFile, complaints, complaintsWaiting } from '#app/domain/supervision/reads/complaints.server.ts'
import { answerComplaint } from '#app/domain/supervision/use-cases/answer-complaint.server.ts'
import { fileComplaint, type ComplaintInput } from '#app/domain/supervision/use-cases/file-complaint.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeOrder } from '#tests/support/make/vendor-order.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const here = useWorld()
const written = (changes: Partial<ComplaintInput> = {}): ComplaintInput => ({
  key: newId(), topic: 'order', name: 'Nguyễn Thị Hoa', email: 'hoa-phan-anh@example.test', phone: null,
  message: 'Hàng giao thiếu một hộp so với đơn.', orderCode: null, vendorSlug: null, userId: null, locale: 'vi', ...changes,
})
const file = async (changes: Partial<ComplaintInput> = {}) => valueOf(await fileComplaint(here.world, written(changes))).complaintId

test('an order’s code, or the shop, brings a complaint to the officers of its authority; without either it is the operator’s', async () => {
  const { world } = here
  const vendor = await makeVendor(world)
  const { variantId } = await makeProduct(world, vendor, { shippingClass: 'ambient', maxTransitHours: null })
  const { orderId, purchaseId } = await makeOrder(world, vendor, { lines: [{ variantId, quantity: 1 }] })
  const { code } = await world.db.vendorOrder.findUniqueOrThrow({ where: { id: orderId } })
  const purchase = await world.db.purchase.findUniqueOrThrow({ where: { id: purchaseId } })
  const { slug } = await world.db.vendor.findUniqueOrThrow({ where: { id: vendor.vendorId } })
  const theirs = [await file({ orderCode: code.toLowerCase() }), await file({ orderCode: ` ${purchase.code}` }), await file({ vendorSlug: slug })]
  const nobodys = [await file(), await file({ orderCode: 'CBT-KHONG-CO' })]
  const [lamDong, khanhHoa, operator] = [await makeOfficer(world), await makeOfficer(world, 'khanh-hoa'), await makeOfficer(world, null)]
  expect((await complaints(world, lamDong, 1)).rows.map(({ id }) => id)).toEqual(theirs)
  expect((await complaints(world, khanhHoa, 1)).rows).toEqual([])
  expect((await complaints(world, operator, 1)).rows.map(({ id }) => id)).toEqual([...theirs, ...nobodys])
  expect(await complaintsWaiting(world, lamDong)).toBe(3)
  expect(await complaintFile(world, khanhHoa, theirs[0] ?? '')).toBeNull()
  expect(await answerComplaint(world, khanhHoa, { complaintId: theirs[0] ?? '', answer: 'Không phải việc của tôi' })).toEqual({ ok: false, problem: { kind: 'notFound' } })
})

test('a form sent twice is one complaint with one letter; the answer goes out once', async () => {
  const { world } = here
  const input = written({ email: 'mot-lan@example.test' })
  await Promise.all([fileComplaint(world, input), fileComplaint(world, input)])
  await runJobs(world)
  const letters = () => world.db.letter.findMany({ where: { to: 'mot-lan@example.test' }, orderBy: { id: 'asc' } })
  expect(await letters()).toHaveLength(1)
  const operator = await makeOfficer(world, null)
  const answer = { complaintId: input.key, answer: 'Cơ sở sẽ gửi bù trong ngày mai.' }
  expect(await answerComplaint(world, operator, { ...answer, answer: ' ' })).toEqual({ ok: false, problem: { kind: 'answerMissing' } })
  const results = await Promise.all([answerComplaint(world, operator, answer), answerComplaint(world, operator, answer)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  await runJobs(world)
  expect((await letters())[1]?.text).toContain('Cơ sở sẽ gửi bù trong ngày mai.')
  expect(await world.db.auditEvent.count({ where: { subjectId: input.key, action: 'complaint.answer' } })).toBe(1)
})
