import type { WithholdingLine } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import type { Party } from '#app/domain/settlement/rules/settlement-party.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import { moneyText } from '#app/i18n/vendor/money.ts'
import { csvFile } from './csv-file.ts'

const text = moneyText.vi

/** A month of withheld tax for the seller's books, in Vietnamese. */
export function taxCsv(month: string, party: Party, lines: readonly WithholdingLine[]): string {
  const sum = (key: 'gross' | 'vat' | 'pit') => add(noMoney, ...lines.map((line) => line[key]))
  const percent = (basisPoints: number) => `${formatNumber(basisPoints / 100, 'vi')} %`
  return csvFile([
    [text.taxHeading],
    [text.month, text.monthOf(month)],
    [text.seller, party.name, text.taxCode, party.taxCode ?? ''],
    [],
    [text.at, text.order, text.what, text.gross, text.vatRate, text.vat, text.pitRate, text.pit],
    ...lines.map((line) => [
      formatDate(line.at, 'vi'),
      line.code,
      (line.nameVi ?? text.shipping) + (line.isGivenBack ? ` (${text.givenBack})` : ''),
      line.gross,
      percent(line.vatBp),
      line.vat,
      percent(line.pitBp),
      line.pit,
    ]),
    [text.total, null, null, sum('gross'), null, sum('vat'), null, sum('pit')],
  ])
}
