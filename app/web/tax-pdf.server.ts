import type { WithholdingLine } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import type { Party } from '#app/domain/settlement/rules/settlement-party.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import { moneyText } from '#app/i18n/vendor/money.ts'
import { statementText } from '#app/i18n/vendor/statement.ts'
import { LEFT, numberPages, PdfTable, SIZE, sumCell, WIDTH, writeParty, writeSigners } from './pdf-table.server.ts'
import { VietnamesePdf } from './vietnamese-pdf.server.ts'

const text = moneyText.vi
const words = statementText.vi
const columns = {
  names: [text.at, text.order, text.what, text.gross, text.vatRate, text.vat, text.pitRate, text.pit],
  widths: [60, 100, WIDTH - 560, 90, 85, 70, 85, 70],
  texts: 3,
}

export type TaxStatement = { month: string; floor: Party; vendor: Party; lines: readonly WithholdingLine[] }

/** A month of withheld tax as the seller's bookkeeper files it: A4 across, in Vietnamese, line by line as it was frozen. */
export async function taxPdf(statement: TaxStatement): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new VietnamesePdf(`${text.taxHeading} ${text.monthOf(statement.month)}`, 'landscape')
  const table = new PdfTable(pdf, columns, head(pdf, statement))
  const percent = (basisPoints: number) => `${formatNumber(basisPoints / 100, 'vi')} %`
  for (const line of statement.lines) {
    const what = (line.isGivenBack ? `${text.givenBack}: ` : '') + (line.nameVi ?? text.shipping)
    table.row([formatDate(line.at, 'vi'), line.code, what, sumCell(line.gross), percent(line.vatBp), sumCell(line.vat), percent(line.pitBp), sumCell(line.pit)])
  }
  const sum = (key: 'gross' | 'vat' | 'pit') => sumCell(add(noMoney, ...statement.lines.map((line) => line[key])))
  table.row([text.total, '', '', sum('gross'), '', sum('vat'), '', sum('pit')], 'bold')
  table.keepTogether(70)
  writeSigners(pdf, table.y + 20, [words.preparedBy, words.vendorSigns])
  numberPages(pdf)
  return pdf.finish()
}

function head(pdf: VietnamesePdf, { month, floor, vendor }: TaxStatement): number {
  pdf.write(floor.name, { x: LEFT, y: 32, size: 10, weight: 'bold' })
  pdf.write(text.taxHeading, { x: LEFT, y: 60, size: 16, weight: 'bold', align: 'center', width: WIDTH })
  pdf.write(text.monthOf(month), { x: LEFT, y: 82, size: 10, align: 'center', width: WIDTH })
  const half = WIDTH / 2 - 10
  const under = Math.max(writeParty(pdf, words.floor, floor, LEFT, half), writeParty(pdf, words.vendor, vendor, LEFT + half + 20, half))
  pdf.write(words.signs, { x: LEFT, y: under + 4, size: SIZE + 1 })
  return under + 22
}
