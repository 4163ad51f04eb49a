import { dueSide } from '#app/domain/settlement/rules/settlement-due.ts'
import type { Party } from '#app/domain/settlement/rules/settlement-party.ts'
import { statementSums, totalsOf, type Statement } from '#app/domain/settlement/rules/statement.ts'
import { formatDate, formatDong } from '#app/i18n/format.ts'
import { modeNames, statementColumns, statementText } from '#app/i18n/vendor/statement.ts'
import { VietnamesePdf, type PdfWeight } from './vietnamese-pdf.server.ts'

const text = statementText.vi
const LEFT = 36
const WIDTH = 842 - 2 * LEFT
const BOTTOM = 595 - 44
const ROW = 15
const SIZE = 8
/** The order's code, the day, and a column for each sum. */
const columns = [92, 60, ...statementSums.map(() => (WIDTH - 152) / statementSums.length)]

type Cells = readonly string[]

/** A statement as a bookkeeper files it: A4 across, in Vietnamese. */
export async function statementPdf(statement: Statement): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new VietnamesePdf(text.title(statement.number), 'landscape')
  const paper = { pdf, y: head(pdf, statement) }
  tableHead(paper)
  row(paper, [text.opening, '', ...blanks(), money(statement.opening)], 'bold')
  for (const order of statement.orders) row(paper, [order.code, formatDate(order.closedAt, 'vi'), ...statementSums.map((key) => money(order[key]))])
  const totals = totalsOf(statement.orders)
  row(paper, [text.total, '', ...statementSums.map((key) => money(totals[key]))], 'bold')
  for (const { number, at, amount } of statement.payments) row(paper, [`${text.paymentOf(number)}, ${formatDate(at, 'vi')}`, '', ...blanks(), money(amount)])
  row(paper, [text.closing, '', ...blanks(), money(statement.closing)], 'bold')
  foot(paper, statement)
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
  const under = Math.max(party(pdf, text.floor, parties.floor, LEFT, half), party(pdf, text.vendor, parties.vendor, LEFT + half + 20, half))
  pdf.write(`${text.mode}: ${modeNames.vi[mode]}. ${text.signs}`, { x: LEFT, y: under + 4, size: SIZE + 1 })
  return under + 22
}

function party(pdf: VietnamesePdf, title: string, { name, taxCode, address, bank }: Party, x: number, width: number): number {
  const facts = [`${text.taxCode}: ${taxCode ?? text.none}`, `${text.address}: ${address || text.none}`, ...(bank ? [`${text.bank}: ${bank}`] : [])]
  pdf.write(title, { x, y: 104, size: 9, width })
  let y = pdf.writeWrapped(name, { x, y: 117, size: 10, weight: 'bold', width })
  for (const fact of facts) y = pdf.writeWrapped(fact, { x, y, size: 9, width })
  return y
}

type Paper = { pdf: VietnamesePdf; y: number }

function tableHead(paper: Paper): void {
  paper.pdf.rule(LEFT, paper.y - 3, WIDTH, 1)
  cells(paper, [text.order, text.closedAt, ...statementSums.map((key) => statementColumns.vi[key])], 'bold')
}

function row(paper: Paper, texts: Cells, weight: PdfWeight = 'normal'): void {
  if (paper.y + ROW > BOTTOM) {
    paper.pdf.document.addPage()
    paper.y = 40
    tableHead(paper)
  }
  cells(paper, texts, weight)
}

function cells(paper: Paper, texts: Cells, weight: PdfWeight): void {
  let x = LEFT
  // A label with nothing in the columns beside it may run over them.
  const isLabel = texts.slice(2, -1).every((one) => one === '')
  texts.forEach((one, place) => {
    const width = columns[place] ?? 0
    const room = place === 0 && isLabel ? (texts[1] === '' ? 300 : width) : width
    paper.pdf.write(one, { x, y: paper.y, size: SIZE, weight, width: room - 4, align: place < 2 ? 'left' : 'right' })
    x += width
  })
  paper.y += ROW
  paper.pdf.rule(LEFT, paper.y - 3, WIDTH, 0.25)
}

function foot(paper: Paper, { closing, mode }: Statement): void {
  const { pdf } = paper
  if (paper.y + 110 > BOTTOM) {
    pdf.document.addPage()
    paper.y = 40
  }
  const side = dueSide(mode, closing)
  paper.y = pdf.writeWrapped(mode === 'direct' ? text.explainDirect : text.explainProvider, { x: LEFT, y: paper.y + 6, size: 9, width: WIDTH })
  pdf.write(`${text[side]}: ${formatDong(closing < 0n ? -closing : closing, 'vi')}`, { x: LEFT, y: paper.y + 4, size: 12, weight: 'bold' })
  const third = WIDTH / 3
  for (const [place, who] of [text.preparedBy, text.approvedBy, text.vendorSigns].entries()) {
    pdf.write(who, { x: LEFT + place * third, y: paper.y + 32, size: 10, weight: 'bold', align: 'center', width: third })
    pdf.write(text.signature, { x: LEFT + place * third, y: paper.y + 46, size: 9, align: 'center', width: third })
  }
}

function numberPages(pdf: VietnamesePdf): void {
  const { start, count } = pdf.document.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.document.switchToPage(page)
    pdf.write(text.page(page + 1, count), { x: LEFT, y: 570, size: 8, align: 'right', width: WIDTH })
  }
}

function blanks(): string[] {
  return statementSums.slice(1).map(() => '')
}

function money(amount: bigint): string {
  return amount === 0n ? '–' : formatDong(amount, 'vi').replace(/\u00a0₫$/, '')
}
