import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { settlementStatement } from '#app/domain/settlement/reads/settlement-statement.server.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { moneyText } from '#app/i18n/vendor/money.ts'
import { statementText } from '#app/i18n/vendor/statement.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { StatementView } from '#app/ui/money/statement-view.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const statement = await settlementStatement(args.context.services, args.params.id ?? '', scope.vendorId)
  if (!statement) throw data(null, { status: 404 })
  return { title: statementText[await localeOf(args.request)].title(statement.number), statement }
}

export default function VendorSettlement() {
  const { title, statement } = useLoaderData<typeof loader>()
  const text = useText(statementText)
  const money = useText(moneyText)
  const files = (
    <>
      <ButtonLink to={paths.vendorStatementPdf(statement.id)} reloadDocument size="small">
        {text.pdf}
      </ButtonLink>
      <ButtonLink to={paths.vendorStatementCsv(statement.id)} reloadDocument variant="secondary" size="small">
        {text.csv}
      </ButtonLink>
    </>
  )
  return (
    <Page title={title} actions={files}>
      <StatementView statement={statement} orderHref={paths.vendorOrder} />
      <p className="mt-6">
        <Link to={paths.vendorMoney()} className="link inline-flex min-h-11 items-center">
          {money.backToMoney}
        </Link>
      </p>
    </Page>
  )
}
