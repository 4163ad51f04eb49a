import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { settlementStatement } from '#app/domain/settlement/reads/settlement-statement.server.ts'
import { PDF, download } from '#app/web/csv-file.ts'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'
import { statementPdf } from '#app/web/statement-pdf.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const statement = await settlementStatement(args.context.services, args.params.id ?? '', scope.vendorId)
  if (!statement) throw data(null, { status: 404 })
  return download(await statementPdf(statement), PDF, `${statement.number}.pdf`)
}
