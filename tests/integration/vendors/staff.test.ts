import { expect, test } from 'vitest'
import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { staffList } from '#app/domain/vendors/reads/staff-list.server.ts'
import { vendorScopeOf } from '#app/domain/vendors/reads/vendor-scope-of.server.ts'
import { acceptInvitation } from '#app/domain/vendors/use-cases/accept-invitation.server.ts'
import { acceptWithNewAccount } from '#app/domain/vendors/use-cases/accept-with-new-account.server.ts'
import { changeStaffRole } from '#app/domain/vendors/use-cases/change-staff-role.server.ts'
import { inviteStaff } from '#app/domain/vendors/use-cases/invite-staff.server.ts'
import { removeStaff } from '#app/domain/vendors/use-cases/remove-staff.server.ts'
import { takeBackInvitation } from '#app/domain/vendors/use-cases/take-back-invitation.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeUser, PASSWORD } from '#tests/support/make/user.ts'
import { makeDraftVendor, makeStaff } from '#tests/support/make/vendor.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'

const here = useWorld()
let count = 0
const freshEmail = () => `duoc-moi-${++count}@example.test`

async function invite(scope: VendorScope, email: string, role: VendorRole = 'packer') {
  const key = newId()
  const result = await inviteStaff(here.world, scope, { key, email, role, linkSecret: servicesOf(here.world).linkSecret })
  return { key, result }
}

/** The token in the newest letter to this address. */
async function tokenFor(email: string): Promise<string> {
  await runJobs(here.world)
  const [letter] = await here.world.db.letter.findMany({ where: { to: email, key: { startsWith: 'staff-invited:' } }, orderBy: { id: 'desc' } })
  return /loi-moi\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
}

const placeOf = async (scope: VendorScope, userId: string) =>
  (await staffList(here.world, scope)).colleagues.find((one) => one.userId === userId)?.id ?? ''

test('whoever has no account sets a password, is on the staff and signed in', async () => {
  const leader = await makeDraftVendor(here.world)
  const email = freshEmail()
  expect((await invite(leader, email.toUpperCase(), 'bookkeeper')).result.ok).toBe(true)
  const token = await tokenFor(email)
  const joined = await acceptWithNewAccount(here.world, { token, name: 'Lê Thị Sổ', password: PASSWORD, locale: 'vi' })
  const user = await sessionUser(here.world, hashToken(joined.ok ? joined.value.token : ''))
  expect(user).toMatchObject({ email, vendors: [{ vendorId: leader.vendorId, role: 'bookkeeper' }] })
  expect((await staffList(here.world, leader)).invitations).toEqual([])
})

test('whoever has an account joins with it, and the link opens once', async () => {
  const leader = await makeDraftVendor(here.world)
  const person = await makeUser(here.world)
  await invite(leader, person.email)
  const token = await tokenFor(person.email)
  const input = { token, userId: person.userId, email: person.email }
  const results = await Promise.all([acceptInvitation(here.world, input), acceptInvitation(here.world, input)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await vendorScopeOf(here.world, person.userId)).toMatchObject({ vendorId: leader.vendorId, role: 'packer' })
})

test('another address than the invited one, a second employer, an old and a taken-back link are refused', async () => {
  const leader = await makeDraftVendor(here.world)
  const [person, other] = [await makeUser(here.world), await makeUser(here.world)]
  const busy = await makeDraftVendor(here.world)
  const { email: busyEmail } = await here.world.db.user.findUniqueOrThrow({ where: { id: busy.userId } })
  await invite(leader, person.email)
  const token = await tokenFor(person.email)
  expect(await acceptInvitation(here.world, { token, userId: other.userId, email: other.email })).toMatchObject({ problem: { kind: 'otherAddress' } })
  await invite(leader, busyEmail)
  const busyToken = await tokenFor(busyEmail)
  expect(await acceptInvitation(here.world, { token: busyToken, userId: busy.userId, email: busyEmail })).toMatchObject({ problem: { kind: 'alreadyOnStaff' } })
  const again = await invite(leader, person.email)
  expect(await acceptInvitation(here.world, { token, userId: person.userId, email: person.email })).toMatchObject({ problem: { kind: 'linkEnded' } })
  const newer = await tokenFor(person.email)
  expect((await takeBackInvitation(here.world, leader, again.key)).ok).toBe(true)
  expect(await acceptInvitation(here.world, { token: newer, userId: person.userId, email: person.email })).toMatchObject({ problem: { kind: 'linkEnded' } })
})

test('an invitation is over after seven days', async () => {
  const leader = await makeDraftVendor(here.world)
  const email = freshEmail()
  await invite(leader, email)
  const token = await tokenFor(email)
  here.world.clock.advance(7 * 86_400_000)
  const result = await acceptWithNewAccount(here.world, { token, name: 'Muộn', password: PASSWORD, locale: 'vi' })
  expect(result).toMatchObject({ problem: { kind: 'linkEnded' } })
  expect(await here.world.db.user.count({ where: { email } })).toBe(0)
})

test('only a leader invites, removes and changes roles, and only at home', async () => {
  const leader = await makeDraftVendor(here.world)
  const stranger = await makeDraftVendor(here.world)
  const packer = await makeStaff(here.world, leader.vendorId, 'packer')
  const { key } = await invite(leader, freshEmail())
  const place = await placeOf(leader, packer.userId)
  expect((await invite(packer, freshEmail())).result).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
  expect(await removeStaff(here.world, packer, place)).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
  expect(await takeBackInvitation(here.world, packer, key)).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
  expect(await removeStaff(here.world, stranger, place)).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await changeStaffRole(here.world, stranger, { staffId: place, role: 'leader' })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await takeBackInvitation(here.world, stranger, key)).toEqual({ ok: false, problem: { kind: 'notFound' } })
})

test('whoever was removed may do nothing more there', async () => {
  const leader = await makeDraftVendor(here.world)
  const packer = await makeStaff(here.world, leader.vendorId, 'packer')
  expect((await removeStaff(here.world, leader, await placeOf(leader, packer.userId))).ok).toBe(true)
  expect(await vendorScopeOf(here.world, packer.userId)).toBeNull()
  expect(await here.world.db.auditEvent.count({ where: { subjectId: packer.userId, action: 'staff.remove' } })).toBe(1)
})

test('the last leader stays, also when two leaders remove each other at once', async () => {
  const first = await makeDraftVendor(here.world)
  const own = await placeOf(first, first.userId)
  expect(await removeStaff(here.world, first, own)).toEqual({ ok: false, problem: { kind: 'lastLeader' } })
  expect(await changeStaffRole(here.world, first, { staffId: own, role: 'packer' })).toEqual({ ok: false, problem: { kind: 'lastLeader' } })
  const second = await makeStaff(here.world, first.vendorId, 'leader')
  const other = await placeOf(first, second.userId)
  const results = await Promise.all([removeStaff(here.world, first, other), removeStaff(here.world, second, own)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await here.world.db.vendorStaff.count({ where: { vendorId: first.vendorId, role: 'leader' } })).toBe(1)
})

test('a form sent twice is one invitation and one letter; who is here already is not invited', async () => {
  const leader = await makeDraftVendor(here.world)
  const [email, key] = [freshEmail(), newId()]
  const input = { key, email, role: 'packer' as const, linkSecret: servicesOf(here.world).linkSecret }
  await Promise.all([inviteStaff(here.world, leader, input), inviteStaff(here.world, leader, input)])
  await runJobs(here.world)
  expect(await here.world.db.letter.count({ where: { to: email } })).toBe(1)
  const { email: present } = await here.world.db.user.findUniqueOrThrow({ where: { id: leader.userId } })
  expect((await invite(leader, present)).result).toEqual({ ok: false, problem: { kind: 'alreadyHere' } })
})
