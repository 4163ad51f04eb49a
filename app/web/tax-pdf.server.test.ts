import { expect, test } from 'vitest'
import type { WithholdingLine } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import { taxPdf } from './tax-pdf.server.ts'

const floor = { name: 'Sàn Chợ Ba Tỉnh', taxCode: null, address: 'Đà Lạt', bank: null }
const vendor = { name: 'Hộ Nguyễn Thị Hoa', taxCode: '••••••••1234', address: 'Thôn 2, Phan Thiết', bank: null }

function lines(count: number): WithholdingLine[] {
  return Array.from({ length: count }, (_, place) => ({
    id: String(place),
    at: new Date('2026-11-20T03:00:00Z'),
    code: `CBT-7K3M-Q2ZD-${place}`,
    nameVi: place % 2 === 0 ? 'Nước mắm nhĩ cá cơm 40 độ đạm chai thủy tinh năm trăm mililít' : null,
    nameEn: null,
    isSelfProduced: false,
    isGivenBack: place % 7 === 3,
    gross: dong(place % 7 === 3 ? -80_000 : 80_000),
    vatBp: 100,
    pitBp: 50,
    vat: dong(800),
    pit: dong(400),
  }))
}

const pagesOf = (pdf: Uint8Array) => (Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length

test('a month of withheld tax is a PDF that takes as many pages as it has lines', async () => {
  const [short, long] = await Promise.all([3, 90].map((count) => taxPdf({ month: '2026-11', floor, vendor, lines: lines(count) })))
  expect(Buffer.from(short ?? []).subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(short ?? new Uint8Array())).toBe(1)
  expect(pagesOf(long ?? new Uint8Array())).toBe(4)
})
