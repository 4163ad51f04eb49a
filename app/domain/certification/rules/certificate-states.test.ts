import { expect, test } from 'vitest'
import { reachableStates } from '#app/domain/shared/state-table.ts'
import { certificateStateNames, certificateStates } from './certificate-states.ts'

test('every state of a certificate can be reached', () => {
  expect([...reachableStates(certificateStates)].sort()).toEqual([...certificateStateNames].sort())
})
