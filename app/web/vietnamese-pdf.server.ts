import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import PdfDocument from 'pdfkit'

export type PdfWeight = 'normal' | 'bold'
export type PdfText = { x: number; y: number; size: number; weight?: PdfWeight; align?: 'left' | 'right' | 'center'; width?: number }

const files: { readonly [weight in PdfWeight]: string } = { normal: '400', bold: '700' }

/**
 * A page that can be written on in Vietnamese. The print files are the two halves of the pages' font put together again,
 * unpacked: out of a packed font the letters arrive in a PDF empty.
 */
export class VietnamesePdf {
  readonly document: PDFKit.PDFDocument
  readonly #whole: Promise<Uint8Array<ArrayBuffer>>

  constructor(title: string, layout: 'portrait' | 'landscape') {
    this.document = new PdfDocument({ size: 'A4', layout, margin: 0, info: { Title: title }, lang: 'vi', bufferPages: true })
    for (const [weight, number] of Object.entries(files)) {
      this.document.registerFont(weight, readFileSync(resolve(`public/fonts/be-vietnam-pro-print-${number}.ttf`)))
    }
    const chunks: Uint8Array[] = []
    this.#whole = new Promise((done) => {
      this.document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      this.document.on('end', () => done(new Uint8Array(Buffer.concat(chunks))))
    })
  }

  /** One line; cut with an ellipsis where it would be wider than `width`. */
  write(text: string, { x, y, size, weight = 'normal', align = 'left', width }: PdfText): void {
    const fitting = width === undefined ? text : this.#cut(text, size, weight, width)
    const free = width === undefined ? 0 : width - this.widthOf(fitting, size, weight)
    const left = x + (align === 'right' ? free : align === 'center' ? free / 2 : 0)
    this.#take(size, weight)
    this.document.text(fitting.normalize('NFC'), left, y, { lineBreak: false })
  }

  /** As many lines as it takes; returns the y below them. */
  writeWrapped(text: string, place: PdfText & { width: number }): number {
    const words = text.split(' ')
    let line = ''
    let y = place.y
    for (const word of words) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && this.widthOf(longer, place.size, place.weight) > place.width) {
        this.write(line, { ...place, y })
        y += place.size * 1.4
        line = word
      } else line = longer
    }
    this.write(line, { ...place, y })
    return y + place.size * 1.4
  }

  widthOf(text: string, size: number, weight: PdfWeight = 'normal'): number {
    this.#take(size, weight)
    return this.document.widthOfString(text.normalize('NFC'))
  }

  rule(x: number, y: number, width: number, thickness = 0.5): void {
    this.document.moveTo(x, y).lineTo(x + width, y).lineWidth(thickness).strokeColor('#555555').stroke()
  }

  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.document.end()
    return this.#whole
  }

  #take(size: number, weight: PdfWeight): void {
    this.document.font(weight).fontSize(size).fillColor('#1a1a1a')
  }

  #cut(text: string, size: number, weight: PdfWeight, width: number): string {
    if (this.widthOf(text, size, weight) <= width) return text
    let kept = text
    while (kept !== '' && this.widthOf(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1)
    return `${kept.trimEnd()}…`
  }
}
