import { expect, test } from 'vitest'
import { accountData } from '#app/domain/accounts/reads/account-data.server.ts'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import { deleteAccount } from '#app/domain/accounts/use-cases/delete-account.server.ts'
import { saveAddress } from '#app/domain/accounts/use-cases/save-address.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { signIn } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { signUp } from '#app/domain/accounts/use-cases/sign-up.server.ts'
import { answerClaim } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { giveRefundAccount } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import { askForInvoice } from '#app/domain/settlement/use-cases/ask-for-invoice.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { fileComplaint } from '#app/domain/supervision/use-cases/file-complaint.server.ts'
import { passwordResetLetter } from '#app/jobs/letters/account-letters.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { deliveredOrder, openClaimShop, openedClaim, refundsOfOrder } from '#tests/support/make/claim.ts'
import { letterNeeds } from '#tests/support/make/letter-needs.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer, makeUser, PASSWORD } from '#tests/support/make/user.ts'
import { makeOrder } from '#tests/support/make/vendor-order.ts'
import { makeDraftVendor, makeVendor, WARD } from '#tests/support/make/vendor.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const here = useWorld()
const address = { name: 'Nguyễn Thị Hoa', phone: '0901234567', wardCode: WARD.binhThuan, addressLine: 'Thôn 2' }

async function somebodyWhoBought(state: string) {
  const { world } = here
  const person = await makeUser(world)
  const vendor = await makeVendor(world)
  const { variantId } = await makeProduct(world, vendor, { shippingClass: 'ambient', maxTransitHours: null })
  const order = await makeOrder(world, vendor, { lines: [{ variantId, quantity: 2 }], contact: { email: person.email, name: 'Nguyễn Thị Hoa' } })
  await world.db.purchase.update({ where: { id: order.purchaseId }, data: { userId: person.userId } })
  await world.db.vendorOrder.update({ where: { id: order.orderId }, data: { state } })
  return { person, ...order }
}

test('the copy holds what is kept about a person, and nothing that opens the account', async () => {
  const { world } = here
  const { person, purchaseId } = await somebodyWhoBought('completed')
  await saveAddress(world, { key: newId(), userId: person.userId, ...address })
  await fileComplaint(world, {
    key: newId(), topic: 'privacy', name: 'Hoa', email: person.email, phone: null, message: 'Xin bản sao dữ liệu của tôi.',
    orderCode: null, vendorSlug: null, userId: person.userId, locale: 'vi',
  })
  await runJobs(world)
  const copy = await accountData(world, person.userId)
  const { code } = await world.db.purchase.findUniqueOrThrow({ where: { id: purchaseId } })
  const text = JSON.stringify(copy)
  for (const told of [person.email, 'Thôn 2', code, 'Xin bản sao dữ liệu của tôi.', 'user.sign-up']) expect(text).toContain(told)
  const { passwordHash } = await world.db.user.findUniqueOrThrow({ where: { id: person.userId } })
  for (const secret of [passwordHash, hashToken(person.token), 'secretSealed', 'passwordHash']) expect(text).not.toContain(secret)
})

test('a link to a new password in an old letter is not in the copy: who sits at an open page must not get the account with it', async () => {
  const { world } = here
  const person = await makeUser(world)
  const event = { type: 'passwordResetAsked', resetId: newId(), email: person.email, locale: 'vi' } as const
  await passwordResetLetter(letterNeeds(world), event)
  const { letters } = await accountData(world, person.userId)
  expect(letters).toMatchObject([{ subject: 'Đặt lại mật khẩu' }])
  expect(JSON.stringify(letters)).not.toContain('https://cho.test')
})

test('claims with their lines, refunds with the account, and invoice requests are in the buyer’s copy and in nobody else’s', async () => {
  const { world } = here
  const shop = await openClaimShop(world)
  const person = await makeUser(world)
  const order = await deliveredOrder(world, shop, 2)
  await world.db.purchase.update({ where: { id: order.purchaseId }, data: { userId: person.userId } })
  const buyer = { userId: person.userId }
  const claimId = await openedClaim(world, order, 1, { buyer, text: 'Một hộp bị dập.' })
  valueOf(await answerClaim(world, shop.leader, claimId, { kind: 'accept', note: '' }))
  await runJobs(world)
  const [refund] = await refundsOfOrder(world, order.orderId)
  valueOf(await giveRefundAccount(world, { buyer, refundId: refund?.id ?? '', bankBin: '970405', account: '4800205123456', holder: 'Nguyễn Thị Hoa' }))
  const asked = { name: 'Nguyễn Thị Hoa', taxCode: '068085001234', address: '12 Lê Lợi, Đà Lạt', email: 'hoa@example.test' }
  valueOf(await askForInvoice(world, { purchaseId: order.purchaseId, claim: buyer, buyer: asked }))
  const copy = await accountData(world, person.userId)
  expect(copy.claims).toMatchObject([{ reason: 'damaged', text: 'Một hộp bị dập.', state: 'accepted', askedDong: '80000', grantedDong: '80000', lines: [{ quantity: 1 }], photos: [] }])
  expect(copy.refunds).toMatchObject([{ amountDong: '80000', state: 'manual', transfer: { bankBin: '970405', account: '4800205123456', holder: 'NGUYEN THI HOA' } }])
  expect(copy.invoiceRequests).toMatchObject([asked])
  for (const told of [...copy.claims, ...copy.refunds]) expect(told.parcel).toMatch(/^CBT-/)
  expect(JSON.stringify(copy)).not.toMatch(/[sS]ealed|requestKey/)
  const other = await accountData(world, (await makeUser(world)).userId)
  expect([other.claims, other.refunds, other.invoiceRequests]).toEqual([[], [], []])
})

test('nobody else’s orders are in the copy', async () => {
  const [one, two] = [await somebodyWhoBought('completed'), await somebodyWhoBought('completed')]
  const { code } = await here.world.db.purchase.findUniqueOrThrow({ where: { id: two.purchaseId } })
  expect(JSON.stringify(await accountData(here.world, one.person.userId))).not.toContain(code)
})

test('a deleted account leaves orders without a person, and its address is free again', async () => {
  const { world } = here
  const { person, purchaseId } = await somebodyWhoBought('completed')
  await saveAddress(world, { key: newId(), userId: person.userId, ...address })
  await world.db.cart.create({ data: { id: newId(), tokenHash: newId(), userId: person.userId, createdAt: world.clock.now(), touchedAt: world.clock.now() } })
  expect(await deleteAccount(world, { userId: person.userId, password: PASSWORD })).toEqual({ ok: true, value: undefined })
  await runJobs(world)
  const row = await world.db.user.findUniqueOrThrow({ where: { id: person.userId } })
  expect(JSON.stringify(row)).not.toMatch(new RegExp(`${person.email}|Nguyễn Thị Hoa`))
  expect(await sessionUser(world, hashToken(person.token))).toBeNull()
  expect(await world.db.savedAddress.count({ where: { userId: person.userId } })).toBe(0)
  expect(await world.db.cart.count({ where: { userId: person.userId, state: 'open' } })).toBe(0)
  expect(await world.db.letter.count({ where: { to: person.email } })).toBe(0)
  expect(await world.db.purchase.count({ where: { id: purchaseId } })).toBe(1)
  expect(await signIn(world, { email: person.email, password: PASSWORD })).toMatchObject({ ok: false })
  expect(await signIn(world, { email: row.email, password: PASSWORD })).toMatchObject({ ok: false })
  expect((await signUp(world, { email: person.email, password: PASSWORD, name: 'Hoa', locale: 'vi' })).ok).toBe(true)
})

test('refused: a wrong password, a parcel under way, staff of a vendor, an officer', async () => {
  const { world } = here
  const { person } = await somebodyWhoBought('shipped')
  const tried = (userId: string, password = PASSWORD) => deleteAccount(world, { userId, password })
  expect(await tried(person.userId, 'khong phai')).toEqual({ ok: false, problem: { kind: 'wrongPassword' } })
  expect(await tried(person.userId)).toEqual({ ok: false, problem: { kind: 'ordersUnderWay', count: 1 } })
  expect(await tried((await makeDraftVendor(world)).userId)).toEqual({ ok: false, problem: { kind: 'stillOnStaff' } })
  expect(await tried((await makeOfficer(world)).userId)).toEqual({ ok: false, problem: { kind: 'stillOfficer' } })
  expect(await sessionUser(world, hashToken(person.token))).not.toBeNull()
})
