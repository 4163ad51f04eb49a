import type { Actor } from '#app/domain/shared/actor.ts'

export type AuditEntry = {
  actor: Actor
  /** What was done, as `thing.move`, e.g. `vendor.approve`. */
  action: string
  subject: { type: 'vendor' | 'product' | 'vendor-order' | 'purchase' | 'payment' | 'refund' | 'lot' | 'certificate' | 'user' | 'shipping-rate'; id: string }
  /** Whose staff may read it. */
  vendorId?: string | null
  /** Whose officers may read it. */
  authorityCode?: string | null
  /** Told to the person concerned. */
  reason?: string | null
  /** Plain JSON: what was before, what is after. */
  detail?: Record<string, string | number | boolean | null>
}
