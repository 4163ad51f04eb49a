import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { transfersText } from '#app/i18n/money/transfers.ts'
import { paths } from '#app/paths.ts'
import { TransferPage } from '#app/ui/money/transfer-page.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { decideAtDesk, transferDesk } from '#app/web/transfer-desk.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const page = await transferDesk(args.context.services, scope, args.request)
  return { title: transfersText[await localeOf(args.request)].title, ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  return decideAtDesk(args.context.services, scope, { request: args.request, locale: await localeOf(args.request) })
}

const at = { transfers: paths.moderationTransfers, statements: paths.moderationBankStatements, statement: paths.moderationBankStatement, order: paths.moderationOrder }

export default function Transfers() {
  const { title: _title, ...page } = useLoaderData<typeof loader>()
  return <TransferPage {...page} at={at} />
}
