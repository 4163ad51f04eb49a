import { expect, test } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { weigh } from '#tests/bench/page-weight.ts'
import { newPerson } from './support/people.ts'
import { putInCart } from './support/shopping.ts'

test('no page on the way to an order loads more than 110 KB of scripts and 20 KB of styles', async ({ browser, baseURL }) => {
  const shopper = await newPerson(browser)
  await putInCart(shopper, 'thanh-long-say-deo', 1)
  const cookie = (await shopper.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const pages = [paths.home(), paths.category('ca-phe'), paths.search('nuoc mam'), paths.product('thanh-long-say-deo'), paths.cart(), paths.checkout()]
  for (const path of pages) {
    const { js, css } = await weigh(baseURL ?? '', path, cookie)
    expect({ path, js: js > 50_000 && js <= 112_640, css: css > 5_000 && css <= 20_480 }).toEqual({ path, js: true, css: true })
  }
})
