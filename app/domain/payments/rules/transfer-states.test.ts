import { expect, test } from 'vitest'
import { can, reachableStates } from '#app/domain/shared/state-table.ts'
import { verdicts } from './match-transfer.ts'
import { statementLife, statementStates } from './statement-states.ts'
import { decisionsOn } from './transfer-decisions.ts'
import { transferLife, transferStates, type TransferMove } from './transfer-states.ts'

test('every state of a transfer and of a statement can be reached', () => {
  expect([...reachableStates(transferLife)].sort()).toEqual([...transferStates].sort())
  expect([...reachableStates(statementLife)].sort()).toEqual([...statementStates].sort())
})

test('a transfer that settled something is never used again', () => {
  const moves: TransferMove[] = ['settle', 'hold', 'owe', 'dismiss', 'reopen']
  expect(moves.some((move) => can(transferLife, 'settled', move))).toBe(false)
})

test('whatever waits can be given back or set aside; what pays nothing cannot be accepted', () => {
  for (const verdict of verdicts) {
    const decisions = decisionsOn({ state: 'waiting', verdict, paymentId: verdict === 'no-reference' || verdict === 'wrong-account' ? null : 'p' })
    expect(decisions).toEqual(expect.arrayContaining(['giveBack', 'dismiss']))
    expect(decisions.includes('accept')).toBe(['exact', 'short', 'over', 'late'].includes(verdict))
  }
})
