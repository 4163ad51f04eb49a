import { beforeAll, expect, test } from 'vitest'
import { statementPage } from '#app/domain/payments/reads/statement-page.server.ts'
import { readStatement } from '#app/domain/payments/use-cases/read-statement.server.ts'
import { startStatement } from '#app/domain/payments/use-cases/start-statement.server.ts'
import { uploadStatement } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { openStall, type Stall } from '#tests/support/make/purchase.ts'
import { importStatement, statementCsv, testMapping } from '#tests/support/make/statement.ts'

const w = useWorld()
let one: Stall
let two: Stall

beforeAll(async () => {
  one = await openStall(w.world, 'HTX Một')
  two = await openStall(w.world, 'HTX Hai')
}, 60_000)

const upload = (content: string | Uint8Array, stall = one) =>
  uploadStatement(w.world, stall.vendor, { vendorId: stall.vendor.vendorId, fileName: 'sao-ke.csv', content: typeof content === 'string' ? Buffer.from(content) : content })
const pageOf = async (fileId: string) => {
  const page = await statementPage(w.world, one.vendor, fileId)
  if (!page) throw new Error('No page')
  return page
}

test('a statement in UTF-16 with titles and merged headings is read, its columns guessed', async () => {
  const text = [
    'NGÂN HÀNG TMCP\t\t\t\t',
    'Từ ngày 01/12/2026\t\t\t\t',
    'Ngày giao dịch\tDiễn giải\tSố tiền\t\tSố dư',
    '\t\tGhi nợ\tGhi có\t',
    '01/12/2026\tTiền hàng\t\t1.234.567\t2.000.000',
    '01/12/2026\tPhí\t11.000\t\t1.989.000',
    'Tổng cộng\t\t11.000\t1.234.567\t',
  ].join('\r\n')
  const { fileId } = valueOf(await upload(Buffer.from(`\ufeff${text}`, 'utf16le')))
  const page = await pageOf(fileId)
  expect(page).toMatchObject({ encoding: 'utf-16le', state: 'asked', mapping: { date: 0, text: 1, debit: 2, credit: 3, balance: 4 } })
  expect(page.sample[0]).toEqual(['01/12/2026', 'Tiền hàng', '', '1.234.567', '2.000.000'])
  const chosen = Object.fromEntries(Object.entries(page.mapping).map(([use, column]) => [use, String(column)]))
  valueOf(await startStatement(w.world, one.vendor, { fileId, chosen }))
  await readStatement(w.world, { fileId })
  expect(await pageOf(fileId)).toMatchObject({ state: 'done', newLines: 1, outgoing: 1, faultCount: 0 })
})

test('the same file again is the same statement, and its columns are remembered for the next one', async () => {
  const csv = 'A;B;C\n01/12/2026;tiền hàng;5.000\n'
  const { fileId } = valueOf(await upload(csv))
  expect((await pageOf(fileId)).mapping).toEqual({})
  valueOf(await startStatement(w.world, one.vendor, { fileId, chosen: { date: '0', text: '1', credit: '2' } }))
  expect(valueOf(await upload(csv)).fileId).toBe(fileId)
  const { fileId: next } = valueOf(await upload('C;B;A\n6.000;tiền khác;02/12/2026\n'))
  expect((await pageOf(next)).mapping).toEqual({ date: 2, text: 1, credit: 0 })
})

test('only the rows that failed are read again, with other columns', async () => {
  const csv = ['Ngày giao dịch;Nội dung;Ghi có;Ngày ghi sổ', '01/12/2026;một;1.000;', 'x;hai;2.000;02/12/2026', 'y;ba;3.000;03/12/2026'].join('\n')
  const { fileId } = valueOf(await upload(csv))
  valueOf(await startStatement(w.world, one.vendor, { fileId, chosen: { date: '0', text: '1', credit: '2' } }))
  await readStatement(w.world, { fileId })
  const failed = await pageOf(fileId)
  expect(failed).toMatchObject({ state: 'done', newLines: 1, faultCount: 2 })
  expect(failed.faults.map(({ row, problem }) => [row, problem])).toEqual([[2, 'bad-date'], [3, 'bad-date']])
  valueOf(await startStatement(w.world, one.vendor, { fileId, chosen: { date: '3', text: '1', credit: '2' } }))
  await readStatement(w.world, { fileId })
  expect(await pageOf(fileId)).toMatchObject({ state: 'done', newLines: 3, knownLines: 0, faultCount: 0 })
})

test('a reading that stopped in the middle goes on where it was, and nothing is doubled', async () => {
  const lines = Array.from({ length: 700 }, (_, place) => ({ text: `tiền hàng ${place % 7}`, amount: 1_000 + (place % 7) }))
  const { fileId } = valueOf(await upload(statementCsv(w.world, lines)))
  valueOf(await startStatement(w.world, one.vendor, { fileId, chosen: testMapping }))
  await readStatement(w.world, { fileId })
  // As the machine left it when it stopped after the first rows were kept.
  await w.world.db.statementFile.update({ where: { id: fileId }, data: { state: 'running', doneRows: 252, totalRows: 703 } })
  await readStatement(w.world, { fileId })
  expect(await w.world.db.bankLine.count({ where: { sourceId: fileId } })).toBe(700)
  expect(await pageOf(fileId)).toMatchObject({ state: 'done', doneRows: 702, totalRows: 702, newLines: 700 })
})

test('what is no CSV, holds no table or comes from others is refused', async () => {
  const problemOf = async (content: string | Uint8Array) => {
    const refused = await upload(content)
    return refused.ok ? null : refused.problem.kind
  }
  expect(await problemOf(Buffer.from([0x50, 0x4b, 3, 4, 0]))).toBe('not-csv')
  expect(await problemOf('%PDF-1.7')).toBe('not-csv')
  expect(await problemOf('')).toBe('unreadable')
  expect(await problemOf('chỉ là chữ')).toBe('unreadable')
  const { fileId } = valueOf(await upload('Ngày;Nội dung;Có\n01/12/2026;x;1.000\n'))
  expect(await startStatement(w.world, two.vendor, { fileId, chosen: { date: '0', text: '1', credit: '2' } })).toMatchObject({ ok: false, problem: { kind: 'not-found' } })
  expect(await statementPage(w.world, two.vendor, fileId)).toBeNull()
  expect(await startStatement(w.world, one.vendor, { fileId, chosen: { date: '0', text: '0' } })).toMatchObject({ ok: false, problem: { kind: 'bad-columns' } })
  const packer = { ...one.vendor, role: 'packer' as const }
  expect(await uploadStatement(w.world, packer, { vendorId: packer.vendorId, fileName: 'x', content: Buffer.from('x') })).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } })
})

test('twenty thousand rows are read in parts that say how far they are', async () => {
  const lines = Array.from({ length: 20_000 }, (_, place) => ({ text: `Khách ${place} chuyển tiền`, amount: 10_000 + place, reference: `FT${place}` }))
  const fileId = await importStatement(w.world, two.vendor, statementCsv(w.world, lines))
  const page = await statementPage(w.world, two.vendor, fileId)
  expect(page).toMatchObject({ state: 'done', newLines: 20_000, faultCount: 0, waiting: 0 })
}, 120_000)
