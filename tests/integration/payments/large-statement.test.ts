import { beforeAll, expect, test } from 'vitest'
import { statementPage } from '#app/domain/payments/reads/statement-page.server.ts'
import { readStatement } from '#app/domain/payments/use-cases/read-statement.server.ts'
import { startStatement } from '#app/domain/payments/use-cases/start-statement.server.ts'
import { uploadStatement } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { openStall, type Stall } from '#tests/support/make/purchase.ts'

const w = useWorld()
const ROWS = 100_000
const FAULTY_EVERY = 1_000
const MB = 1024 * 1024
let stall: Stall
beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Nhiều Dòng')
})

/** A large shop's half year. In every thousandth row the day of the transaction is not to be read, but the day of booking is. */
function largeStatement(): string {
  const rows = Array.from({ length: ROWS }, (_, place) => {
    const day = `${String((place % 28) + 1).padStart(2, '0')}/${String((place % 6) + 1).padStart(2, '0')}/2026`
    const date = place % FAULTY_EVERY === 0 ? 'không rõ' : day
    return `${date};FT26${String(place).padStart(8, '0')};Khach hang ${place % 4_000} chuyen tien mua hang dot ${place};;${10_000 + place};${day}`
  })
  return ['Ngày giao dịch;Số tham chiếu;Nội dung;Ghi nợ;Ghi có;Ngày ghi sổ', ...rows].join('\n')
}

/** Looks now and then while something runs: how far the statement is, and how much memory is in use. */
async function watched(fileId: string, run: () => Promise<void>) {
  const progress = new Set<number>()
  let memory = 0
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      progress.add((await w.world.db.statementFile.findUniqueOrThrow({ where: { id: fileId }, select: { doneRows: true } })).doneRows)
      memory = Math.max(memory, process.memoryUsage().rss)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })()
  const began = performance.now()
  await run().finally(() => (isOver = true))
  const seconds = (performance.now() - began) / 1000
  await watching
  return { seconds, memory, progress: [...progress] }
}

test('a hundred thousand rows are read to the end in bounded memory, failed rows are kept, and only those are read again', async () => {
  const content = Buffer.from(largeStatement())
  const { fileId } = valueOf(await uploadStatement(w.world, stall.vendor, { vendorId: stall.vendor.vendorId, fileName: 'nua-nam.csv', content }))
  const columns = { reference: '1', text: '2', debit: '3', credit: '4' }
  valueOf(await startStatement(w.world, stall.vendor, { fileId, chosen: { date: '0', ...columns } }))
  const before = process.memoryUsage().rss
  const first = await watched(fileId, () => readStatement(w.world, { fileId }))
  expect(await statementPage(w.world, stall.vendor, fileId)).toMatchObject({ state: 'done', doneRows: ROWS + 1, newLines: ROWS - 100, faultCount: 100, waiting: 0 })
  expect(first.progress.length).toBeGreaterThan(5)
  expect(first.progress).toEqual([...first.progress].sort((one, other) => one - other))

  valueOf(await startStatement(w.world, stall.vendor, { fileId, chosen: { date: '5', ...columns } }))
  const again = await watched(fileId, () => readStatement(w.world, { fileId }))
  expect(await statementPage(w.world, stall.vendor, fileId)).toMatchObject({ state: 'done', newLines: ROWS, knownLines: 0, faultCount: 0 })
  expect(await w.world.db.bankLine.count({ where: { sourceId: fileId } })).toBe(ROWS)
  expect(again.seconds).toBeLessThan(first.seconds / 4)
  // The collector takes its time: three hundred megabytes is what a second copy of all rows and sums would not fit in.
  expect(first.memory - before).toBeLessThan(300 * MB)
}, 240_000)
