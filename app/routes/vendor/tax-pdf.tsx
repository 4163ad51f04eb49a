import type { LoaderFunctionArgs } from '@remix-run/node'
import { withholdingStatement } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import { floorParty } from '#app/domain/settlement/rules/floor-party.ts'
import { PDF, download } from '#app/web/csv-file.ts'
import { askedMonth, requireBookkeeper } from '#app/web/money-guards.server.ts'
import { taxPdf } from '#app/web/tax-pdf.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { month, period } = askedMonth(args)
  const { services } = args.context
  const { party, lines } = await withholdingStatement(services, scope, period)
  return download(await taxPdf({ month, floor: floorParty(services.config), vendor: party, lines }), PDF, `thue-khau-tru-${month}.pdf`)
}
