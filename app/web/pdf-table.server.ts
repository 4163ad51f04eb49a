import type { Party } from '#app/domain/settlement/rules/settlement-party.ts'
import { formatDong } from '#app/i18n/format.ts'
import { statementText } from '#app/i18n/vendor/statement.ts'
import type { PdfWeight, VietnamesePdf } from './vietnamese-pdf.server.ts'

const text = statementText.vi
/** A4 across, in points. */
export const LEFT = 36
export const WIDTH = 842 - 2 * LEFT
const BOTTOM = 595 - 44
const ROW = 15
export const SIZE = 8

type Cells = readonly string[]
/** `texts`: how many of the columns, from the left, hold words; the rest are sums and stand to the right. */
export type PdfColumns = { names: Cells; widths: readonly number[]; texts: number }

/** A table over as many pages as it takes, with its head on each. `y` is where the next thing goes. */
export class PdfTable {
  constructor(
    readonly pdf: VietnamesePdf,
    readonly columns: PdfColumns,
    public y: number,
  ) {
    this.#head()
  }

  row(texts: Cells, weight: PdfWeight = 'normal'): void {
    if (this.y + ROW > BOTTOM) {
      this.#newPage()
      this.#head()
    }
    this.#cells(texts, weight)
  }

  /** What must stay together below the table begins on a new page when this one has less room. */
  keepTogether(height: number): void {
    if (this.y + height > BOTTOM) this.#newPage()
  }

  #newPage(): void {
    this.pdf.document.addPage()
    this.y = 40
  }

  #head(): void {
    this.pdf.rule(LEFT, this.y - 3, WIDTH, 1)
    this.#cells(this.columns.names, 'bold')
  }

  #cells(texts: Cells, weight: PdfWeight): void {
    let x = LEFT
    // A label with nothing in the columns beside it may run over them.
    const isLabel = texts.slice(2, -1).every((one) => one === '')
    texts.forEach((one, place) => {
      const width = this.columns.widths[place] ?? 0
      const room = place === 0 && isLabel ? (texts[1] === '' ? 300 : width) : width
      this.pdf.write(one, { x, y: this.y, size: SIZE, weight, width: room - 4, align: place < this.columns.texts ? 'left' : 'right' })
      x += width
    })
    this.y += ROW
    this.pdf.rule(LEFT, this.y - 3, WIDTH, 0.25)
  }
}

/** Who somebody is, in a column of the page; returns the y below. */
export function writeParty(pdf: VietnamesePdf, title: string, { name, taxCode, address, bank }: Party, x: number, width: number): number {
  const facts = [`${text.taxCode}: ${taxCode ?? text.none}`, `${text.address}: ${address || text.none}`, ...(bank ? [`${text.bank}: ${bank}`] : [])]
  pdf.write(title, { x, y: 104, size: 9, width })
  let y = pdf.writeWrapped(name, { x, y: 117, size: 10, weight: 'bold', width })
  for (const fact of facts) y = pdf.writeWrapped(fact, { x, y, size: 9, width })
  return y
}

/** Room to sign for each, side by side. */
export function writeSigners(pdf: VietnamesePdf, y: number, signers: readonly string[]): void {
  const width = WIDTH / signers.length
  for (const [place, who] of signers.entries()) {
    pdf.write(who, { x: LEFT + place * width, y, size: 10, weight: 'bold', align: 'center', width })
    pdf.write(text.signature, { x: LEFT + place * width, y: y + 14, size: 9, align: 'center', width })
  }
}

export function numberPages(pdf: VietnamesePdf): void {
  const { start, count } = pdf.document.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.document.switchToPage(page)
    pdf.write(text.page(page + 1, count), { x: LEFT, y: 570, size: 8, align: 'right', width: WIDTH })
  }
}

/** Without the sign of the đồng, which the page names once. */
export function sumCell(amount: bigint): string {
  return amount === 0n ? '–' : formatDong(amount, 'vi').replace(/\u00a0₫$/, '')
}
