import { expect, test } from 'vitest'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import { askPasswordReset } from '#app/domain/accounts/use-cases/ask-password-reset.server.ts'
import { changePassword } from '#app/domain/accounts/use-cases/change-password.server.ts'
import { forgetEndedSessions } from '#app/domain/accounts/use-cases/forget-ended-sessions.server.ts'
import { resetPassword } from '#app/domain/accounts/use-cases/reset-password.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { signIn } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { signOutEverywhere } from '#app/domain/accounts/use-cases/sign-out-everywhere.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeUser, PASSWORD } from '#tests/support/make/user.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const here = useWorld()
const NEW = 'mot cau khac de nho hon'

/** Asks for a link and takes its token out of the letter. */
async function linkFor(email: string): Promise<string> {
  await askPasswordReset(here.world, { email, locale: 'vi' })
  await runJobs(here.world)
  const letters = await here.world.db.letter.findMany({ where: { to: email, key: { startsWith: 'password-reset:' } }, orderBy: { id: 'desc' } })
  return /dat-lai-mat-khau\/([\w-]+)/.exec(letters[0]?.text ?? '')?.[1] ?? ''
}

const signsIn = async (email: string, password: string) => (await signIn(here.world, { email, password })).ok

test('the link of the letter sets a new password, ends every session and says so in a letter', async () => {
  const { email, token: session, userId } = await makeUser(here.world)
  const token = await linkFor(email)
  expect(await resetPassword(here.world, { token, password: NEW })).toEqual({ ok: true, value: undefined })
  expect(await sessionUser(here.world, hashToken(session))).toBeNull()
  expect([await signsIn(email, PASSWORD), await signsIn(email, NEW)]).toEqual([false, true])
  await runJobs(here.world)
  expect(await here.world.db.letter.count({ where: { to: email, key: { startsWith: 'password-changed:' } } })).toBe(1)
  expect(await here.world.db.auditEvent.count({ where: { subjectId: userId, action: 'user.reset-password' } })).toBe(1)
})

test('a link opens once, also when it is sent twice at once, and ends the others', async () => {
  const { email } = await makeUser(here.world)
  const [first, second] = [await linkFor(email), await linkFor(email)]
  const results = await Promise.all([1, 2].map(() => resetPassword(here.world, { token: second, password: NEW })))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  for (const token of [first, second, 'khong-co']) {
    expect(await resetPassword(here.world, { token, password: NEW })).toEqual({ ok: false, problem: { kind: 'linkEnded' } })
  }
})

test('after an hour the link is dead, and the night sweeps it away', async () => {
  const { email, userId } = await makeUser(here.world)
  const token = await linkFor(email)
  here.world.clock.advance(60 * 60_000)
  expect(await resetPassword(here.world, { token, password: NEW })).toEqual({ ok: false, problem: { kind: 'linkEnded' } })
  await forgetEndedSessions(here.world)
  expect(await here.world.db.passwordReset.count({ where: { userId } })).toBe(0)
})

test('the table keeps a hash, the queue keeps no token', async () => {
  const { email, userId } = await makeUser(here.world)
  const token = await linkFor(email)
  const row = await here.world.db.passwordReset.findFirstOrThrow({ where: { userId } })
  expect(row.tokenHash).toBe(hashToken(token))
  await askPasswordReset(here.world, { email, locale: 'vi' })
  const queued = await here.world.opened.pool.query<{ payload: string }>(
    "SELECT payload::text FROM graphile_worker._private_jobs WHERE payload->>'type' = 'passwordResetAsked'",
  )
  expect(queued.rows).toHaveLength(1)
  expect(Object.keys(JSON.parse(queued.rows[0]?.payload ?? '{}') as object).sort()).toEqual(['email', 'locale', 'resetId', 'type'])
  await runJobs(here.world)
})

test('an address without an account gets no letter', async () => {
  await askPasswordReset(here.world, { email: 'khong-co-ai@example.test', locale: 'vi' })
  await runJobs(here.world)
  expect(await here.world.db.letter.count({ where: { to: 'khong-co-ai@example.test' } })).toBe(0)
})

test('a weak new password is refused and the link still opens', async () => {
  const { email } = await makeUser(here.world)
  const token = await linkFor(email)
  expect(await resetPassword(here.world, { token, password: 'matkhau123' })).toMatchObject({ problem: { kind: 'passwordTooCommon' } })
  expect((await resetPassword(here.world, { token, password: NEW })).ok).toBe(true)
})

test('changing the password wants the present one and ends the other sessions only', async () => {
  const { email, userId, token: other } = await makeUser(here.world)
  const signedIn = await signIn(here.world, { email, password: PASSWORD })
  const sessionToken = signedIn.ok ? signedIn.value.token : ''
  const wrong = await changePassword(here.world, { userId, present: 'khong phai', password: NEW, sessionToken })
  expect(wrong).toEqual({ ok: false, problem: { kind: 'wrongPassword' } })
  expect((await changePassword(here.world, { userId, present: PASSWORD, password: NEW, sessionToken })).ok).toBe(true)
  expect(await sessionUser(here.world, hashToken(sessionToken))).not.toBeNull()
  expect(await sessionUser(here.world, hashToken(other))).toBeNull()
})

test('signing out everywhere ends all sessions of the person and of nobody else', async () => {
  const [one, two] = [await makeUser(here.world), await makeUser(here.world)]
  await signOutEverywhere(here.world, one.userId)
  expect(await sessionUser(here.world, hashToken(one.token))).toBeNull()
  expect(await sessionUser(here.world, hashToken(two.token))).not.toBeNull()
})
