import { dong } from '#app/domain/shared/money.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { ClaimStep } from '../rules/claim-view.ts'

export type StepRow = { at: string; action: string; actorKind: string; reason: string | null; amount: string | null }

/** The trail of one thing as JSON, oldest first, for a query that reads that thing. */
export function stepsOf(subject: 'claim' | 'refund', id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('at', e.at, 'action', e.action, 'actorKind', e.actor_kind,
      'reason', e.reason, 'amount', e.detail->>'amount') ORDER BY e.at, e.id), '[]')
      FROM audit_event e WHERE e.subject_type = ${subject} AND e.subject_id = ${id}::text)`
}

export function readStep({ at, amount, ...rest }: StepRow): ClaimStep {
  return { ...rest, at: new Date(at), amount: amount === null ? null : dong(BigInt(amount)) }
}
