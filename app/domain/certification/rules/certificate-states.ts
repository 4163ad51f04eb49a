import type { StateTable } from '#app/domain/shared/state-table.ts'

export const certificateStateNames = ['submitted', 'confirmed', 'rejected', 'expired', 'withdrawn'] as const
export type CertificateState = (typeof certificateStateNames)[number]
export type CertificateMove = 'confirm' | 'reject' | 'resubmit' | 'expire' | 'withdraw'

/** The life of a certificate: a seller's claim until an officer has seen the decision. A new term is a new certificate. */
export const certificateStates: StateTable<CertificateState, CertificateMove> = {
  start: 'submitted',
  moves: {
    submitted: { confirm: 'confirmed', reject: 'rejected' },
    confirmed: { expire: 'expired', withdraw: 'withdrawn' },
    // The seller mends what the officer's note says and sends the same claim again.
    rejected: { resubmit: 'submitted' },
    expired: {},
    withdrawn: {},
  },
}

export function isCertificateState(text: string): text is CertificateState {
  return (certificateStateNames as readonly string[]).includes(text)
}
