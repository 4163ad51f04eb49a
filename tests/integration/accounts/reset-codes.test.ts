import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { codesOf } from '#app/domain/accounts/reads/codes-of.server.ts'
import { colleagues } from '#app/domain/accounts/reads/colleagues.server.ts'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import { finishSignIn } from '#app/domain/accounts/use-cases/finish-sign-in.server.ts'
import { resetCodes } from '#app/domain/accounts/use-cases/reset-codes.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { beginCodes, confirmCodes } from '#app/domain/accounts/use-cases/set-up-codes.server.ts'
import { signIn } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { codesResetLetter } from '#app/jobs/letters/account-letters.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { letterNeeds } from '#tests/support/make/letter-needs.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makeOfficer, makeUser, PASSWORD } from '#tests/support/make/user.ts'

const here = useWorld()
const reason = 'Anh ấy gọi điện báo mất điện thoại'

/** Somebody who types codes, with an officer's post unless told otherwise. */
async function withCodes(authorityCode: string | null | 'no post' = 'lam-dong') {
  const { world } = here
  const person = await makeUser(world, 'Lê Thị Mất Máy')
  if (authorityCode !== 'no post') await world.db.officerPost.create({ data: { id: newId(), userId: person.userId, authorityCode } })
  await beginCodes(world, person.userId)
  const begun = await codesOf(world, person.userId)
  const secret = begun.state === 'begun' ? begun.secret : ''
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() })
  valueOf(await confirmCodes(world, { userId: person.userId, code, sessionToken: person.token }))
  world.clock.advance(60_000)
  return { ...person, secret }
}

test('an operator takes lost codes off: every session ends, half-open ones too, the password alone opens again, and the trail says why', async () => {
  const { world } = here
  const operator = await makeOfficer(world, null)
  const person = await withCodes()
  const halfOpen = valueOf(await signIn(world, { email: person.email, password: PASSWORD }))
  expect(halfOpen.awaitsCode).toBe(true)
  valueOf(await resetCodes(world, operator, { userId: person.userId, reason }))
  expect(await sessionUser(world, hashToken(person.token))).toBeNull()
  expect(await finishSignIn(world, { token: halfOpen.token, code: '000000' })).toMatchObject({ ok: false })
  expect(await world.db.session.count({ where: { userId: person.userId } })).toBe(0)
  expect(await codesOf(world, person.userId)).toEqual({ state: 'off' })
  expect(valueOf(await signIn(world, { email: person.email, password: PASSWORD })).awaitsCode).toBe(false)
  const trail = await world.db.auditEvent.findMany({ where: { subjectId: person.userId, action: 'user.reset-codes' } })
  expect(trail).toMatchObject([{ reason, actorUserId: operator.userId }])
})

test('nobody takes off their own, an officer of one authority nobody’s, and there must be a colleague, codes and a reason', async () => {
  const { world } = here
  const operator = await makeOfficer(world, null)
  const officer = await makeOfficer(world)
  const person = await withCodes()
  const buyer = await withCodes('no post')
  const plain = await makeOfficer(world)
  const kind = async (...[scope, userId, why]: [typeof operator, string, string]) => {
    const result = await resetCodes(world, scope, { userId, reason: why })
    return result.ok ? 'done' : result.problem.kind
  }
  expect(await kind(operator, operator.userId, reason)).toBe('oneself')
  expect(await kind(officer, person.userId, reason)).toBe('operator-only')
  expect(await kind(operator, buyer.userId, reason)).toBe('not-a-colleague')
  expect(await kind(operator, 'no-id', reason)).toBe('not-a-colleague')
  expect(await kind(operator, plain.userId, reason)).toBe('no-codes')
  expect(await kind(operator, person.userId, ' x ')).toBe('reason-missing')
  expect(await codesOf(world, person.userId)).toMatchObject({ state: 'on' })
  expect(await codesOf(world, buyer.userId)).toMatchObject({ state: 'on' })
  expect(await colleagues(world, officer)).toEqual([])
  const listed = await colleagues(world, operator)
  expect(listed.find(({ userId }) => userId === operator.userId)).toMatchObject({ isOneself: true, codesSince: null })
  expect(listed.find(({ userId }) => userId === person.userId)).toMatchObject({ isOneself: false, authorityCode: 'lam-dong' })
  expect(listed.map(({ userId }) => userId)).not.toContain(buyer.userId)
})

test('two at once take them off once, and the colleague gets one letter', async () => {
  const { world } = here
  const operator = await makeOfficer(world, null)
  const person = await withCodes(null)
  const results = await Promise.all([1, 2].map(() => resetCodes(world, operator, { userId: person.userId, reason })))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const event = { type: 'codesReset', userId: person.userId, resetId: newId() } as const
  await codesResetLetter(letterNeeds(world), event)
  await codesResetLetter(letterNeeds(world), event)
  const letters = await world.db.letter.findMany({ where: { to: person.email } })
  expect(letters).toHaveLength(1)
  expect(letters[0]?.text).toContain('Mọi thiết bị đã bị đăng xuất')
})
