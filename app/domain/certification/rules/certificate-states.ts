import type { StateTable } from '#app/domain/shared/state-table.ts'

export const certificateStateNames = ['submitted', 'confirmed', 'rejected', 'expired', 'withdrawn'] as const
export type CertificateState = (typeof certificateStateNames)[number]
export type CertificateMove = 'confirm' | 'reject' | 'expire' | 'withdraw'

/** The life of a certificate: a seller's claim until an officer has seen the decision. A new term is a new certificate. */
export const certificateStates: StateTable<CertificateState, CertificateMove> = {
  start: 'submitted',
  moves: {
    submitted: { confirm: 'confirmed', reject: 'rejected' },
    confirmed: { expire: 'expired', withdraw: 'withdrawn' },
    rejected: {},
    expired: {},
    withdrawn: {},
  },
}

export function isCertificateState(text: string): text is CertificateState {
  return (certificateStateNames as readonly string[]).includes(text)
}
