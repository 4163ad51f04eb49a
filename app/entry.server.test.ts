import { expect, test } from 'vitest'
import { handleError } from './entry.server.tsx'

/** As Remix makes it where no route or no action fits; its constructor is not public. */
const refused = (status: number) => ({ status, statusText: '', internal: true, data: 'No route matches', error: new Error('No route matches') })

type Args = Parameters<typeof handleError>[1]

function logged(error: unknown) {
  const lines: { level: string; facts: object }[] = []
  const at = (level: string) => (facts: object) => lines.push({ level, facts })
  const log = { error: at('error'), debug: at('debug') }
  const context = { services: { log }, requestId: 'yeu-cau-1' }
  handleError(error, { request: new Request('http://localhost/khong-co'), context, params: {} } as unknown as Args)
  return lines
}

test('a bug is logged as a fault of ours, with the number that the error page shows', () => {
  expect(logged(new Error('bug'))).toMatchObject([{ level: 'error', facts: { requestId: 'yeu-cau-1', path: '/khong-co' } }])
})

test('a page that does not exist and a method that no page has are no faults of ours', () => {
  for (const status of [404, 405]) {
    expect(logged(refused(status))).toMatchObject([{ level: 'debug', facts: { status, path: '/khong-co' } }])
  }
})

test('an answer that says the server failed is one', () => {
  expect(logged(refused(500))[0]?.level).toBe('error')
})
