import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { postingEntries } from '#app/domain/settlement/reads/ledger-book.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { ledgerText, postingKindNames } from '#app/i18n/moderation/ledger.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { EntryTable } from '#app/ui/money/entry-table.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const operator = await requireOperator(args)
  const entries = await postingEntries(args.context.services, operator, args.params.id ?? '')
  const [first] = entries
  if (!first) throw data(null, { status: 404 })
  const locale = await localeOf(args.request)
  return { title: ledgerText[locale].postingTitle(nameOf(postingKindNames, locale, first.kind)), entries, key: first.key, at: first.at }
}

export default function Posting() {
  const { title, entries, key, at } = useLoaderData<typeof loader>()
  const text = useText(ledgerText)
  const locale = useLocale()
  return (
    <Page title={title} lead={formatMoment(at, locale)}>
      <p className="mb-4 break-all text-ink-soft">
        {text.key}: {key}
      </p>
      <EntryTable caption={title} entries={entries} withAccount />
      <p className="mt-6">
        <Link to={paths.ledger()} className="link inline-flex min-h-11 items-center">
          {text.all}
        </Link>
      </p>
    </Page>
  )
}
