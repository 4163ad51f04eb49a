import { expect, test } from 'vitest'
import { isWithVendor, orderTabs, statesOfTab } from './order-tabs.ts'
import { vendorOrderStates } from './vendor-order-states.ts'

test('every order that is with the vendor is under exactly one tab', () => {
  const shown = orderTabs.flatMap((tab) => statesOfTab[tab])
  expect([...shown].sort()).toEqual(vendorOrderStates.filter(isWithVendor).sort())
})
