import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { deleteFactor, insertFactor, lockFactor, replaceRecoveryCodes, updateFactor } from '../store/second-factors.server.ts'
import { deleteSessionsOf } from '../store/sessions.server.ts'
import { checkCode } from './check-code.server.ts'
import { hashRecoveryCode, newRecoveryCodes, newSecret, stepOfCode } from './one-time-code.server.ts'
import { hashToken } from './session-token.server.ts'

export type CodesProblem = { kind: 'wrongCode' }

/** Makes the secret that the QR code shows. Nothing is asked for at login until a first code was typed. */
export async function beginCodes(core: Core, userId: string): Promise<void> {
  await transact(core, async (tx) => {
    await insertFactor(tx, { userId, secretSealed: core.sealing.seal(newSecret()), createdAt: core.clock.now() })
    return done()
  })
}

/** Turns codes on with a first right one. Returns the recovery codes, which are never to be had again. Other sessions end. */
export async function confirmCodes(
  core: Core,
  input: { userId: string; code: string; sessionToken: string },
): Promise<Result<{ recoveryCodes: string[] }, CodesProblem>> {
  const { userId } = input
  return transact<{ recoveryCodes: string[] }, CodesProblem>(core, async (tx) => {
    const factor = await lockFactor(tx, userId)
    if (!factor || factor.confirmedAt) return refuse({ kind: 'wrongCode' })
    const now = core.clock.now()
    const step = stepOfCode(core.sealing.open(factor.secretSealed), input.code.replace(/\s/g, ''), now, factor.lastStep)
    if (step === null) return refuse({ kind: 'wrongCode' })
    await updateFactor(tx, userId, { lastStep: step, confirmedAt: now })
    await deleteSessionsOf(tx, userId, hashToken(input.sessionToken))
    await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: 'user.turn-on-codes', subject: { type: 'user', id: userId } })
    return done({ recoveryCodes: await giveRecoveryCodes(tx, userId) })
  })
}

/** Ten new recovery codes for a right code; the old ones open nothing any more. */
export async function renewRecoveryCodes(
  core: Core,
  input: { userId: string; code: string },
): Promise<Result<{ recoveryCodes: string[] }, CodesProblem>> {
  return transact<{ recoveryCodes: string[] }, CodesProblem>(core, async (tx) => {
    if (!(await checkCode(core, tx, input.userId, input.code))) return refuse({ kind: 'wrongCode' })
    return done({ recoveryCodes: await giveRecoveryCodes(tx, input.userId) })
  })
}

/** Turns codes off for a right code; a secret that was never confirmed goes without one. */
export async function turnOffCodes(core: Core, input: { userId: string; code: string }): Promise<Result<undefined, CodesProblem>> {
  const { userId, code } = input
  return transact<undefined, CodesProblem>(core, async (tx) => {
    const factor = await lockFactor(tx, userId)
    if (factor?.confirmedAt && !(await checkCode(core, tx, userId, code))) return refuse({ kind: 'wrongCode' })
    await deleteFactor(tx, userId)
    if (factor?.confirmedAt) {
      await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: 'user.turn-off-codes', subject: { type: 'user', id: userId } })
    }
    return done()
  })
}

async function giveRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await replaceRecoveryCodes(tx, userId, codes.map(hashRecoveryCode))
  return codes
}
