import type { LoaderFunctionArgs } from '@remix-run/node'
import { withholdingStatement } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import { CSV, download } from '#app/web/csv-file.ts'
import { askedMonth, requireBookkeeper } from '#app/web/money-guards.server.ts'
import { taxCsv } from '#app/web/tax-csv.ts'

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { month, period } = askedMonth(args)
  const { party, lines } = await withholdingStatement(args.context.services, scope, period)
  return download(taxCsv(month, party, lines), CSV, `thue-khau-tru-${month}.csv`)
}
