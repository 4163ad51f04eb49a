import type { StateTable } from '#app/domain/shared/state-table.ts'

export const vendorTransferStates = ['requested', 'done', 'refused'] as const
export type VendorTransferState = (typeof vendorTransferStates)[number]
export type VendorTransferMove = 'finish' | 'refuse'

/** A vendor's part on its way. One that the provider refused stays as it is: another try is another transfer. */
export const vendorTransferLife: StateTable<VendorTransferState, VendorTransferMove> = {
  start: 'requested',
  moves: {
    requested: { finish: 'done', refuse: 'refused' },
    done: {},
    refused: {},
  },
}
