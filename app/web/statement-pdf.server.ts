import { dueSide } from '#app/domain/settlement/rules/settlement-due.ts'
import { statementSums, totalsOf, type Statement } from '#app/domain/settlement/rules/statement.ts'
import { formatDate, formatDong } from '#app/i18n/format.ts'
import { modeNames, statementColumns, statementText } from '#app/i18n/vendor/statement.ts'
import { LEFT, numberPages, PdfTable, SIZE, sumCell, WIDTH, writeParty, writeSigners } from './pdf-table.server.ts'
import { VietnamesePdf } from './vietnamese-pdf.server.ts'

const text = statementText.vi
/** The order's code, the day, and a column for each sum. */
const columns = {
  names: [text.order, text.closedAt, ...statementSums.map((key) => statementColumns.vi[key])],
  widths: [92, 60, ...statementSums.map(() => (WIDTH - 152) / statementSums.length)],
  texts: 2,
}

/** A statement as a bookkeeper files it: A4 across, in Vietnamese. */
export async function statementPdf(statement: Statement): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new VietnamesePdf(text.title(statement.number), 'landscape')
  const table = new PdfTable(pdf, columns, head(pdf, statement))
  table.row([text.opening, '', ...blanks(), sumCell(statement.opening)], 'bold')
  for (const order of statement.orders) table.row([order.code, formatDate(order.closedAt, 'vi'), ...statementSums.map((key) => sumCell(order[key]))])
  const totals = totalsOf(statement.orders)
  table.row([text.total, '', ...statementSums.map((key) => sumCell(totals[key]))], 'bold')
  for (const { number, at, amount } of statement.payments) table.row([`${text.paymentOf(number)}, ${formatDate(at, 'vi')}`, '', ...blanks(), sumCell(amount)])
  table.row([text.closing, '', ...blanks(), sumCell(statement.closing)], 'bold')
  foot(table, statement)
  numberPages(pdf)
  return pdf.finish()
}

function head(pdf: VietnamesePdf, statement: Statement): number {
  const { number, from, to, mode, draftedAt, parties } = statement
  const day = (at: Date) => formatDate(at, 'vi')
  pdf.write(parties.floor.name, { x: LEFT, y: 32, size: 10, weight: 'bold' })
  pdf.write(`${text.number}: ${number}`, { x: LEFT, y: 32, size: 10, weight: 'bold', align: 'right', width: WIDTH })
  pdf.write(`${text.drafted}: ${day(draftedAt)}`, { x: LEFT, y: 46, size: 9, align: 'right', width: WIDTH })
  pdf.write(text.heading, { x: LEFT, y: 60, size: 16, weight: 'bold', align: 'center', width: WIDTH })
  pdf.write(text.range(day(from), day(to)), { x: LEFT, y: 82, size: 10, align: 'center', width: WIDTH })
  const half = WIDTH / 2 - 10
  const under = Math.max(writeParty(pdf, text.floor, parties.floor, LEFT, half), writeParty(pdf, text.vendor, parties.vendor, LEFT + half + 20, half))
  pdf.write(`${text.mode}: ${modeNames.vi[mode]}. ${text.signs}`, { x: LEFT, y: under + 4, size: SIZE + 1 })
  return under + 22
}

function foot(table: PdfTable, { closing, mode }: Statement): void {
  const { pdf } = table
  table.keepTogether(110)
  const side = dueSide(mode, closing)
  table.y = pdf.writeWrapped(mode === 'direct' ? text.explainDirect : text.explainProvider, { x: LEFT, y: table.y + 6, size: 9, width: WIDTH })
  pdf.write(`${text[side]}: ${formatDong(closing < 0n ? -closing : closing, 'vi')}`, { x: LEFT, y: table.y + 4, size: 12, weight: 'bold' })
  writeSigners(pdf, table.y + 32, [text.preparedBy, text.approvedBy, text.vendorSigns])
}

function blanks(): string[] {
  return statementSums.slice(1).map(() => '')
}
