import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { StatementPage } from '#app/domain/payments/rules/statement-view.ts'
import { BankStatementContent } from './bank-statement-content.tsx'

// It asks the router to load the page again, which only a browser does.
vi.mock('./use-statement-watch.ts', () => ({ useStatementWatch: () => undefined }))

const at = { transfers: () => '/chuyen-khoan', statements: () => '/sao-ke', statement: (id: string) => `/sao-ke/${id}`, order: (id: string) => `/don/${id}` }
const statement: StatementPage = {
  id: 's', vendorId: 'v', vendorNameVi: 'HTX Một', vendorNameEn: 'One', fileName: 'sao-ke.csv', uploadedAt: new Date('2026-11-23T02:00:00Z'),
  bankBin: '970405', account: '0123499999', encoding: 'windows-1258', columns: [], mapping: {}, sample: [],
  state: 'running', totalRows: 100_000, doneRows: 42_000, newLines: 0, knownLines: 0, outgoing: 0, settled: 0, waiting: 0, faultCount: 0, faults: [],
}
const shown = (changes: Partial<StatementPage>) => renderToStaticMarkup(<BankStatementContent statement={{ ...statement, ...changes }} bank="Agribank" mayImport={false} reply={null} at={at} />)

test('a statement that is being read shows a bar of how far it is, and the page comes again by itself, also without JavaScript', () => {
  const page = shown({})
  expect(page).toMatch(/<progress[^>]* value="42000" max="100000" aria-label="[^"]+"/)
  expect(page).toContain('42.000')
  expect(page).toContain('http-equiv="refresh"')
})

test('a statement that is read has no bar any more, and names the rows that failed', () => {
  const page = shown({ state: 'done', doneRows: 100_000, faultCount: 1, faults: [{ row: 77, problem: 'bad-amount', cells: ['01/12/2026', 'tiền hàng', '12.34.567'] }] })
  expect(page).not.toContain('<progress')
  // Counted as a spreadsheet counts them.
  expect(page).toContain('<div>78</div>')
  expect(page).toContain('12.34.567')
})
