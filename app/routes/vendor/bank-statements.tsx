import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { statementsText } from '#app/i18n/money/bank-statements.ts'
import { paths } from '#app/paths.ts'
import { BankStatementsPage } from '#app/ui/money/bank-statements-page.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { statementsDesk, uploadAtDesk } from '#app/web/bank-statement-desk.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const page = await statementsDesk(args.context.services, scope)
  return { title: statementsText[await localeOf(args.request)].title, ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { request, context } = args
  return uploadAtDesk(context.services, scope, { request, locale: await localeOf(request), hrefOf: paths.vendorBankStatement })
}

const at = { transfers: paths.vendorTransfers, statements: paths.vendorBankStatements, statement: paths.vendorBankStatement, order: paths.vendorOrder }

export default function Statements() {
  const { title: _title, ...page } = useLoaderData<typeof loader>()
  return <BankStatementsPage {...page} reply={useActionData<typeof action>()?.reply ?? null} at={at} />
}
