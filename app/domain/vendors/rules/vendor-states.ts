import type { StateTable } from '#app/domain/shared/state-table.ts'

export const vendorStates = ['draft', 'submitted', 'changesRequested', 'approved', 'rejected', 'suspended'] as const
export type VendorState = (typeof vendorStates)[number]

export type VendorMove = 'submit' | 'approve' | 'requestChanges' | 'reject' | 'suspend' | 'liftSuspension'

/** The life of a vendor on the floor. Only an approved vendor sells. */
export const vendorLife: StateTable<VendorState, VendorMove> = {
  start: 'draft',
  moves: {
    draft: { submit: 'submitted' },
    submitted: { approve: 'approved', requestChanges: 'changesRequested', reject: 'rejected' },
    changesRequested: { submit: 'submitted', reject: 'rejected' },
    approved: { suspend: 'suspended' },
    rejected: {},
    suspended: { liftSuspension: 'approved' },
  },
}

/** The state as the database keeps it; anything else there is a bug. */
export function vendorState(text: string): VendorState {
  const state = vendorStates.find((one) => one === text)
  if (!state) throw new Error(`No vendor is ever ${text}`)
  return state
}

/** Whether its goods may be shown and sold. */
export function maySell(state: VendorState): boolean {
  return state === 'approved'
}
