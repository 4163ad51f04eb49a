import { expect, test } from 'vitest'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import { forgetEndedSessions } from '#app/domain/accounts/use-cases/forget-ended-sessions.server.ts'
import { renewSession } from '#app/domain/accounts/use-cases/renew-session.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { signIn } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { signOut } from '#app/domain/accounts/use-cases/sign-out.server.ts'
import { signUp } from '#app/domain/accounts/use-cases/sign-up.server.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { createLimits } from '#app/platform/limits.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeOfficer, makeUser, PASSWORD } from '#tests/support/make/user.ts'
import { makeDraftVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
const DAY_MS = 86_400_000

test('who signs up is signed in at once', async () => {
  const { userId, token, email } = await makeUser(here.world)
  const user = await sessionUser(here.world, hashToken(token))
  expect(user).toMatchObject({ id: userId, email, vendors: [], officer: null })
})

test('the table keeps neither password nor token', async () => {
  const { userId, token } = await makeUser(here.world)
  const user = await here.world.db.user.findUniqueOrThrow({ where: { id: userId }, include: { sessions: true } })
  expect(user.passwordHash).toMatch(/^\$argon2id\$/)
  expect(user.sessions[0]?.tokenHash).not.toBe(token)
})

test('an e-mail has one account, whatever its letters, also when two sign up at once', async () => {
  const input = { email: 'Hai.Nguoi@Example.test', password: PASSWORD, name: 'Hai', locale: 'vi' }
  const results = await Promise.all([
    signUp(here.world, input),
    signUp(here.world, { ...input, email: 'hai.nguoi@example.test' }),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toEqual({ ok: false, problem: { kind: 'emailTaken' } })
})

test('a weak password is refused before anything is kept', async () => {
  const result = await signUp(here.world, { email: 'yeu@example.test', password: 'matkhau123', name: 'Y', locale: 'vi' })
  expect(result).toEqual({ ok: false, problem: { kind: 'passwordTooCommon' } })
  expect(await here.world.db.user.count({ where: { email: 'yeu@example.test' } })).toBe(0)
})

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const { email } = await makeUser(here.world)
  const wrong = await signIn(here.world, { email, password: 'khong phai mat khau' })
  const unknown = await signIn(here.world, { email: 'khong-ai@example.test', password: PASSWORD })
  expect(wrong).toEqual({ ok: false, problem: { kind: 'wrongEmailOrPassword' } })
  expect(unknown).toEqual(wrong)
})

test('and take about the same time', async () => {
  const { email } = await makeUser(here.world)
  const timed = async (address: string) => {
    const started = performance.now()
    for (let round = 0; round < 5; round++) await signIn(here.world, { email: address, password: 'khong phai mat khau' })
    return performance.now() - started
  }
  await timed('lam-nong@example.test')
  // Without the hash of nobody an unknown e-mail answers ten times as fast.
  expect(await timed('khong-ai@example.test')).toBeGreaterThan((await timed(email)) / 4)
})

test('the right password opens a session, with marks typed on any keyboard', async () => {
  const password = 'mật khẩu đủ dài'
  await signUp(here.world, { email: 'dau@example.test', password, name: 'Dấu', locale: 'vi' })
  const result = await signIn(here.world, { email: 'DAU@example.test', password: password.normalize('NFD') })
  expect(result.ok).toBe(true)
})

test('signing out ends the session on the server', async () => {
  const { token } = await makeUser(here.world)
  await signOut(here.world, token)
  await signOut(here.world, token)
  expect(await sessionUser(here.world, hashToken(token))).toBeNull()
})

test('a session ends after 30 days without a visit, and a visit pushes the end back', async () => {
  const { token } = await makeUser(here.world)
  const hash = hashToken(token)
  here.world.clock.advance(20 * DAY_MS)
  const user = await sessionUser(here.world, hash)
  await renewSession(here.world, hash, user?.sessionExpiresAt ?? new Date(0))
  here.world.clock.advance(20 * DAY_MS)
  expect(await sessionUser(here.world, hash)).not.toBeNull()
  here.world.clock.advance(11 * DAY_MS)
  expect(await sessionUser(here.world, hash)).toBeNull()
  expect(await forgetEndedSessions(here.world)).toBeGreaterThan(0)
})

test('who is there, with all roles, is one query', async () => {
  const vendor = await makeDraftVendor(here.world)
  const account = await here.world.db.user.findUniqueOrThrow({ where: { id: vendor.userId } })
  const signedIn = await signIn(here.world, { email: account.email, password: PASSWORD })
  const token = signedIn.ok ? signedIn.value.token : ''
  const { result, queries } = await watchQueries(() => sessionUser(here.world, hashToken(token)))
  expect(result?.vendors).toEqual([{ vendorId: vendor.vendorId, role: 'leader' }])
  expect(queries).toHaveLength(1)
})

test('an officer is known by the post: one authority, or all', async () => {
  const [one, all] = [await makeOfficer(here.world, 'khanh-hoa'), await makeOfficer(here.world, null)]
  expect([one.authorityCode, all.authorityCode]).toEqual(['khanh-hoa', null])
})

test('eleven failures from one address have to wait, an honest try is given back', async () => {
  const limits = createLimits(here.world.opened.pool)
  for (let round = 0; round < 20; round++) {
    expect(await limits.tooMany('login', '192.0.2.1')).toBeNull()
    await limits.forgive('login', '192.0.2.1')
  }
  for (let round = 0; round < 10; round++) expect(await limits.tooMany('login', '192.0.2.1')).toBeNull()
  expect(await limits.tooMany('login', '192.0.2.1')).toBeGreaterThan(200)
  expect(await limits.tooMany('login', '192.0.2.2')).toBeNull()
})
