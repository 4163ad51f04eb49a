import { expect, test } from 'vitest'
import { passwordFault } from './password-rules.ts'

const email = 'hoa.nguyen@example.test'

test('a long sentence is a good password, with or without signs', () => {
  expect(passwordFault('mot gio thanh long', email)).toBeNull()
  expect(passwordFault('cho-ba-tinh-2026', email)).toBeNull()
})

test.each([
  ['nine chars', 'ninechars', 'passwordTooShort'],
  ['letters with marks count once each', 'đđđđđđđđđ', 'passwordTooShort'],
  ['201 characters', 'ab1'.repeat(67), 'passwordTooLong'],
  ['the e-mail', 'HOA.nguyen@example.test', 'passwordIsEmail'],
  ['the e-mail before the @', 'hoa.nguyen', 'passwordIsEmail'],
  ['one everybody tries', 'MatKhau123', 'passwordTooCommon'],
  ['one key held down', 'aaaaaaaaaaaa', 'passwordTooCommon'],
  ['two keys in turn', '1212121212', 'passwordTooCommon'],
])('refused: %s', (_why, password, kind) => {
  expect(passwordFault(password, email)).toEqual({ kind })
})
