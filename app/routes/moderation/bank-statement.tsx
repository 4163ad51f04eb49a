import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { statementsText } from '#app/i18n/money/bank-statements.ts'
import { paths } from '#app/paths.ts'
import { BankStatementContent } from '#app/ui/money/bank-statement-content.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { startAtDesk, statementDesk } from '#app/web/bank-statement-desk.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const page = await statementDesk(args.context.services, scope, args.params.id ?? '')
  return { title: statementsText[await localeOf(args.request)].page(page.statement.fileName), ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { request, params, context } = args
  const id = params.id ?? ''
  return startAtDesk(context.services, scope, { request, locale: await localeOf(request), id, href: paths.moderationBankStatement(id) })
}

const at = { transfers: paths.moderationTransfers, statements: paths.moderationBankStatements, statement: paths.moderationBankStatement, order: paths.moderationOrder }

export default function Statement() {
  const { title: _title, ...page } = useLoaderData<typeof loader>()
  return <BankStatementContent {...page} reply={useActionData<typeof action>()?.reply ?? null} at={at} />
}
