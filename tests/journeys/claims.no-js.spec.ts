import { test } from '@playwright/test'
import { claimByTransfer } from './support/claim-story.ts'

test('without JavaScript a buyer reports spoilt goods and gets a part back by bank transfer', async ({ browser }) => {
  test.setTimeout(150_000)
  await claimByTransfer(browser)
})
