import { expect, test } from 'vitest'
import { finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { productStateNames, productStates, wasApproved } from './product-states.ts'

test('every state of a product can be reached from its draft', () => {
  expect([...reachableStates(productStates)].sort()).toEqual([...productStateNames].sort())
})

test('only a rejected product stays where it is', () => {
  expect(finalStates(productStates)).toEqual(['rejected'])
})

test('nothing is on sale without an approval, a relisting or a lifted suspension', () => {
  const doors = productStateNames.flatMap((from) =>
    Object.entries(productStates.moves[from]).flatMap(([move, to]) => (to === 'published' ? [`${from} ${move}`] : [])),
  )
  expect(doors).toEqual(['submitted approve', 'withdrawn relist', 'suspended lift'])
})

test('an approved product keeps counting as approved while it is off sale', () => {
  expect(productStateNames.filter(wasApproved)).toEqual(['published', 'withdrawn', 'suspended'])
})
