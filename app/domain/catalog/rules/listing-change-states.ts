import type { StateTable } from '#app/domain/shared/state-table.ts'

export const changeStateNames = ['submitted', 'changeRequested', 'approved', 'rejected', 'superseded', 'takenBack'] as const
export type ChangeState = (typeof changeStateNames)[number]
export type ChangeMove = 'approve' | 'requestChange' | 'reject' | 'supersede' | 'takeBack'

/**
 * The life of a proposed listing. A change that the officer sent back stays the vendor's working copy until a newer
 * one supersedes it. Approved rows are the versions of the listing.
 */
export const changeStates: StateTable<ChangeState, ChangeMove> = {
  start: 'submitted',
  moves: {
    submitted: {
      approve: 'approved',
      requestChange: 'changeRequested',
      reject: 'rejected',
      supersede: 'superseded',
      takeBack: 'takenBack',
    },
    changeRequested: { supersede: 'superseded', takeBack: 'takenBack' },
    approved: {},
    rejected: {},
    superseded: {},
    takenBack: {},
  },
}

/** States in which the change is still the vendor's working copy. */
export const openChangeStates = ['submitted', 'changeRequested'] as const satisfies readonly ChangeState[]

export function isChangeState(text: string): text is ChangeState {
  return (changeStateNames as readonly string[]).includes(text)
}
