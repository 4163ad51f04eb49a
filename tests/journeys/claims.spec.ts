import { test } from '@playwright/test'
import { claimByTransfer } from './support/claim-story.ts'

test('a buyer reports spoilt goods with a photo, the seller gives back a part, the money comes by bank transfer', async ({ browser }) => {
  test.setTimeout(150_000)
  await claimByTransfer(browser)
})
