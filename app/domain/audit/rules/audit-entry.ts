import type { Actor } from '#app/domain/shared/actor.ts'

export const auditSubjectTypes = [
  'vendor',
  'product',
  'vendor-order',
  'purchase',
  'payment',
  'refund',
  'transfer',
  'statement',
  'claim',
  'lot',
  'certificate',
  'user',
  'shipping-rate',
  'job',
  'settlement',
  'remittance',
  'rate',
  'staff',
  'complaint',
] as const
export type AuditSubjectType = (typeof auditSubjectTypes)[number]

export type AuditEntry = {
  actor: Actor
  /** What was done, as `thing.move`, e.g. `vendor.approve`. */
  action: string
  subject: { type: AuditSubjectType; id: string }
  /** Whose staff may read it. */
  vendorId?: string | null
  /** Whose officers may read it. */
  authorityCode?: string | null
  /** Told to the person concerned. */
  reason?: string | null
  /** Plain JSON: what was before, what is after. */
  detail?: Record<string, string | number | boolean | null>
}
