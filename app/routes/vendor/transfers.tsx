import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { transfersText } from '#app/i18n/money/transfers.ts'
import { paths } from '#app/paths.ts'
import { TransferPage } from '#app/ui/money/transfer-page.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { decideAtDesk, transferDesk } from '#app/web/transfer-desk.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const page = await transferDesk(args.context.services, scope, args.request)
  return { title: transfersText[await localeOf(args.request)].title, ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  return decideAtDesk(args.context.services, scope, { request: args.request, locale: await localeOf(args.request) })
}

const at = { transfers: paths.vendorTransfers, statements: paths.vendorBankStatements, statement: paths.vendorBankStatement, order: paths.vendorOrder }

export default function Transfers() {
  const { title: _title, ...page } = useLoaderData<typeof loader>()
  return <TransferPage {...page} at={at} />
}
