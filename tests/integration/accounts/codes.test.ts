import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { codesOf } from '#app/domain/accounts/reads/codes-of.server.ts'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import { finishSignIn } from '#app/domain/accounts/use-cases/finish-sign-in.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { beginCodes, confirmCodes, renewRecoveryCodes, turnOffCodes } from '#app/domain/accounts/use-cases/set-up-codes.server.ts'
import { signIn } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeUser, PASSWORD } from '#tests/support/make/user.ts'
import { valueOf } from '#tests/support/make/product.ts'

const here = useWorld()

/** What the telephone shows at the world's time. */
const shown = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: here.world.clock.now().getTime() })

async function withCodes() {
  const person = await makeUser(here.world)
  await beginCodes(here.world, person.userId)
  const begun = await codesOf(here.world, person.userId)
  const secret = begun.state === 'begun' ? begun.secret : ''
  const { recoveryCodes } = valueOf(await confirmCodes(here.world, { userId: person.userId, code: shown(secret), sessionToken: person.token }))
  here.world.clock.advance(60_000)
  return { ...person, secret, recoveryCodes }
}

const firstStep = async (email: string) => valueOf(await signIn(here.world, { email, password: PASSWORD }))

test('with codes on, the password alone opens nothing; password and code do', async () => {
  const person = await withCodes()
  const { token, awaitsCode } = await firstStep(person.email)
  expect(awaitsCode).toBe(true)
  expect(await sessionUser(here.world, hashToken(token))).toBeNull()
  expect(await finishSignIn(here.world, { token, code: '000000' })).toEqual({ ok: false, problem: { kind: 'wrongCode' } })
  const whole = valueOf(await finishSignIn(here.world, { token, code: shown(person.secret) }))
  expect(whole.token).not.toBe(token)
  expect(await sessionUser(here.world, hashToken(whole.token))).toMatchObject({ id: person.userId })
  expect(await finishSignIn(here.world, { token, code: shown(person.secret) })).toEqual({ ok: false, problem: { kind: 'tooLate' } })
})

test('a code opens once, also for two at the same time', async () => {
  const person = await withCodes()
  const [one, two] = [await firstStep(person.email), await firstStep(person.email)]
  const code = shown(person.secret)
  const results = await Promise.all([one, two].map(({ token }) => finishSignIn(here.world, { token, code })))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('a recovery code opens once and is not kept as it is', async () => {
  const person = await withCodes()
  const [code = ''] = person.recoveryCodes
  const kept = await here.world.db.recoveryCode.findMany({ where: { userId: person.userId } })
  expect(kept).toHaveLength(10)
  expect(JSON.stringify(kept)).not.toContain(code.replace('-', ''))
  const { token } = await firstStep(person.email)
  expect((await finishSignIn(here.world, { token, code: code.toUpperCase() })).ok).toBe(true)
  const again = await firstStep(person.email)
  expect(await finishSignIn(here.world, { token: again.token, code })).toEqual({ ok: false, problem: { kind: 'wrongCode' } })
  expect(await codesOf(here.world, person.userId)).toMatchObject({ state: 'on', recoveryLeft: 9 })
})

test('ten minutes after the password the second step is over', async () => {
  const person = await withCodes()
  const { token } = await firstStep(person.email)
  here.world.clock.advance(10 * 60_000)
  expect(await finishSignIn(here.world, { token, code: shown(person.secret) })).toEqual({ ok: false, problem: { kind: 'tooLate' } })
})

test('the secret is sealed, is shown only until it is confirmed, and a begun one asks for nothing', async () => {
  const person = await makeUser(here.world)
  await beginCodes(here.world, person.userId)
  const begun = await codesOf(here.world, person.userId)
  const secret = begun.state === 'begun' ? begun.secret : ''
  const row = await here.world.db.secondFactor.findUniqueOrThrow({ where: { userId: person.userId } })
  expect(row.secretSealed).not.toContain(secret)
  expect((await firstStep(person.email)).awaitsCode).toBe(false)
  expect(await confirmCodes(here.world, { userId: person.userId, code: '000000', sessionToken: person.token })).toMatchObject({ ok: false })
  await beginCodes(here.world, person.userId)
  expect(await codesOf(here.world, person.userId)).toEqual(begun)
})

test('turning on ends the other sessions; off and new recovery codes want a code', async () => {
  const person = await makeUser(here.world)
  const other = await firstStep(person.email)
  await beginCodes(here.world, person.userId)
  const begun = await codesOf(here.world, person.userId)
  const secret = begun.state === 'begun' ? begun.secret : ''
  const { recoveryCodes } = valueOf(await confirmCodes(here.world, { userId: person.userId, code: shown(secret), sessionToken: person.token }))
  expect(await sessionUser(here.world, hashToken(person.token))).not.toBeNull()
  expect(await sessionUser(here.world, hashToken(other.token))).toBeNull()
  const wrong = { userId: person.userId, code: '000000' }
  expect([(await renewRecoveryCodes(here.world, wrong)).ok, (await turnOffCodes(here.world, wrong)).ok]).toEqual([false, false])
  const renewed = valueOf(await renewRecoveryCodes(here.world, { userId: person.userId, code: recoveryCodes[0] ?? '' }))
  expect((await turnOffCodes(here.world, { userId: person.userId, code: recoveryCodes[1] ?? '' })).ok).toBe(false)
  expect((await turnOffCodes(here.world, { userId: person.userId, code: renewed.recoveryCodes[1] ?? '' })).ok).toBe(true)
  expect((await firstStep(person.email)).awaitsCode).toBe(false)
})
