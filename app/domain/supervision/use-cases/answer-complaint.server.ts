import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ComplaintAnswered } from '../events.ts'
import { keepAnswer, lockComplaint } from '../store/complaints.server.ts'

export type AnswerComplaintProblem = { kind: 'notFound' } | { kind: 'answeredAlready' } | { kind: 'answerMissing' }

/** Answers a complaint once, by letter. Another authority's complaint is not there; one about no vendor is the operator's. */
export async function answerComplaint(
  core: Core,
  scope: AuthorityScope,
  input: { complaintId: string; answer: string },
): Promise<Result<undefined, AnswerComplaintProblem>> {
  const answer = input.answer.trim()
  if (!isId(input.complaintId)) return refuse({ kind: 'notFound' })
  return transact<undefined, AnswerComplaintProblem>(core, async (tx) => {
    const complaint = await lockComplaint(tx, input.complaintId)
    const isTheirs = scope.authorityCode === null || scope.authorityCode === complaint?.authorityCode
    if (!complaint || !isTheirs) return refuse({ kind: 'notFound' })
    if (complaint.answeredAt) return refuse({ kind: 'answeredAlready' })
    if (answer.length < 3) return refuse({ kind: 'answerMissing' })
    await keepAnswer(tx, complaint.id, { answer, answeredBy: scope.userId, answeredAt: core.clock.now() })
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: scope.authorityCode },
      action: 'complaint.answer',
      subject: { type: 'complaint', id: complaint.id },
      vendorId: complaint.vendorId,
      authorityCode: complaint.authorityCode,
    })
    await core.announce(tx, { type: 'complaintAnswered', complaintId: complaint.id } satisfies ComplaintAnswered)
    return done()
  })
}
