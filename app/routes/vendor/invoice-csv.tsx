import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { invoiceOrder } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { CSV, download } from '#app/web/csv-file.ts'
import { invoiceCsv } from '#app/web/invoice-files.ts'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const order = await invoiceOrder(args.context.services, scope, args.params.id ?? '')
  if (!order) throw data(null, { status: 404 })
  return download(invoiceCsv([order]), CSV, `hoa-don-${order.code}.csv`)
}
