import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { lockFactor, spendRecoveryCode, updateFactor } from '../store/second-factors.server.ts'
import { hashRecoveryCode, stepOfCode } from './one-time-code.server.ts'

/** Whether this is a code of the person's telephone, or a recovery code; either counts once. The caller counts tries. */
export async function checkCode(core: Core, tx: Transaction, userId: string, typed: string): Promise<boolean> {
  const factor = await lockFactor(tx, userId)
  if (!factor?.confirmedAt) return false
  const now = core.clock.now()
  const step = stepOfCode(core.sealing.open(factor.secretSealed), typed.replace(/\s/g, ''), now, factor.lastStep)
  if (step !== null) {
    await updateFactor(tx, userId, { lastStep: step })
    return true
  }
  if (!(await spendRecoveryCode(tx, userId, hashRecoveryCode(typed), now))) return false
  await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: 'user.use-recovery-code', subject: { type: 'user', id: userId } })
  return true
}
