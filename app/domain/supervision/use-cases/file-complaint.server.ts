import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ComplaintFiled } from '../events.ts'
import { complaintTarget } from '../reads/complaint-target.server.ts'
import type { ComplaintTopic } from '../rules/complaint.ts'
import { insertComplaint } from '../store/complaints.server.ts'

export type ComplaintInput = {
  /** The form's own id: sent twice it is one complaint. */
  key: string
  topic: ComplaintTopic
  name: string
  email: string
  phone: string | null
  message: string
  orderCode: string | null
  vendorSlug: string | null
  userId: string | null
  locale: string
}

/** Keeps what somebody writes to the officers and confirms it by letter. Anybody may write. */
export async function fileComplaint(
  core: Core,
  { key, vendorSlug, ...written }: ComplaintInput,
): Promise<Result<{ complaintId: string }, { kind: 'badKey' }>> {
  if (!isId(key)) return refuse({ kind: 'badKey' })
  const target = await complaintTarget(core, { orderCode: written.orderCode, vendorSlug })
  return transact<{ complaintId: string }, { kind: 'badKey' }>(core, async (tx) => {
    const about = { vendorId: target?.vendorId ?? null, authorityCode: target?.authorityCode ?? null }
    const isNew = await insertComplaint(tx, { ...written, ...about, id: key, createdAt: core.clock.now() })
    if (isNew) {
      await recordAudit(core, tx, {
        actor: written.userId ? { kind: 'user', userId: written.userId } : { kind: 'guest' },
        action: 'complaint.file',
        subject: { type: 'complaint', id: key },
        ...about,
        detail: { topic: written.topic },
      })
      await core.announce(tx, { type: 'complaintFiled', complaintId: key } satisfies ComplaintFiled)
    }
    return done({ complaintId: key })
  })
}
