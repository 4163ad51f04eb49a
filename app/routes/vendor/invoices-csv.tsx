import type { LoaderFunctionArgs } from '@remix-run/node'
import { invoiceOrders } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { CSV, download } from '#app/web/csv-file.ts'
import { invoiceCsv } from '#app/web/invoice-files.ts'
import { askedMonth, requireBookkeeper } from '#app/web/money-guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { month, period } = askedMonth(args)
  return download(invoiceCsv(await invoiceOrders(args.context.services, scope, period)), CSV, `hoa-don-${month}.csv`)
}
