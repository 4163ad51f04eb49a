import type { StateTable } from '#app/domain/shared/state-table.ts'

export const settlementStates = ['draft', 'released', 'paid', 'failed', 'carried'] as const
export type SettlementState = (typeof settlementStates)[number]
export type SettlementMove = 'release' | 'pay' | 'fail' | 'carry'

/**
 * The life of a settlement. Whoever drafted it does not release it. `fail`: the transfer did not arrive; the entries stay
 * in it and it is released again. `carry`: the next settlement begins with what this one came to.
 */
export const settlementLife: StateTable<SettlementState, SettlementMove> = {
  start: 'draft',
  moves: {
    draft: { release: 'released', carry: 'carried' },
    released: { pay: 'paid', fail: 'failed', carry: 'carried' },
    failed: { release: 'released', carry: 'carried' },
    paid: {},
    carried: {},
  },
}
