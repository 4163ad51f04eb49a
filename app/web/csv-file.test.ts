import { expect, test } from 'vitest'
import { csvFile } from './csv-file.ts'

test('a spreadsheet reads the marks, the amounts and nothing as a formula', () => {
  expect(csvFile([['Tiền hàng', -5n, null], ['a,"b"', '=HYPERLINK("x")', 1]])).toBe('\uFEFFTiền hàng,-5,\r\n"a,""b""","\'=HYPERLINK(""x"")",1\r\n')
})
