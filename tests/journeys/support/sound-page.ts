import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Collects what the browser complains about, from now on: script errors, refused sources (CSP), failing requests. */
export function listenForTroubles(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // A page that answers 404 on purpose is told as a failed load of itself.
    if (message.type() === 'error' && message.location().url !== page.url()) troubles.push(`${page.url()}: ${message.text()}`)
  })
  return troubles
}

/** WCAG 2.2 AA as far as a machine sees it: nothing serious, nothing critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const builder = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
  // The other mode opens a page of its own for each look; it is only needed for frames of other hosts.
  const { violations } = await builder.setLegacyMode(true).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = grave.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.slice(0, 3).map(({ html }) => html).join('\n  ')}`)
  expect.soft(told, `axe on ${page.url()}`).toEqual([])
}

/** A language, a title, one heading of the first level, and room for everything at 360 px and in large type. */
export async function expectWellFormed(page: Page): Promise<void> {
  const where = page.url()
  expect.soft(await page.locator('html').getAttribute('lang'), `lang of ${where}`).toBe('vi')
  expect.soft(await page.title(), `title of ${where}`).not.toBe('')
  expect.soft(await page.getByRole('heading', { level: 1 }).count(), `first headings on ${where}`).toBe(1)
  await page.setViewportSize({ width: 360, height: 800 })
  expect.soft(await sidewaysBy(page), `${where} at 360 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'))
  expect.soft(await sidewaysBy(page), `${where} in type of 200 %`).toBeLessThanOrEqual(0)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

/** By how many pixels the page is wider than the window. */
function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
