import { expect, test } from 'vitest'
import { safeRedirectTarget } from './safe-redirect.ts'

test('a path on this site is kept with its query', () => {
  expect(safeRedirectTarget('/gio-hang?a=1#b', '/')).toBe('/gio-hang?a=1#b')
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', '', null, 7])(
  'a target that leads elsewhere falls back: %j',
  (target) => {
    expect(safeRedirectTarget(target, '/')).toBe('/')
  },
)
