import type { StateTable } from '#app/domain/shared/state-table.ts'

export const productStateNames = ['draft', 'submitted', 'needsChange', 'published', 'withdrawn', 'suspended', 'rejected'] as const
export type ProductState = (typeof productStateNames)[number]
export type ProductMove = 'submit' | 'takeBack' | 'approve' | 'requestChange' | 'reject' | 'withdraw' | 'relist' | 'suspend' | 'lift'

/**
 * The life of a product. Only `published` is on sale. `withdraw` and `relist` are the vendor's, `suspend` and `lift`
 * the officer's; what is lifted is on sale again. Nothing is ever deleted (R13).
 */
export const productStates: StateTable<ProductState, ProductMove> = {
  start: 'draft',
  moves: {
    draft: { submit: 'submitted' },
    submitted: { approve: 'published', requestChange: 'needsChange', reject: 'rejected', takeBack: 'draft' },
    needsChange: { submit: 'submitted' },
    published: { withdraw: 'withdrawn', suspend: 'suspended' },
    withdrawn: { relist: 'published', suspend: 'suspended' },
    suspended: { lift: 'published' },
    rejected: {},
  },
}

export function isProductState(text: string): text is ProductState {
  return (productStateNames as readonly string[]).includes(text)
}

/** Whether an officer has approved it once: from then on a sensitive edit waits for approval beside the live listing. */
export function wasApproved(state: ProductState): boolean {
  return state === 'published' || state === 'withdrawn' || state === 'suspended'
}
