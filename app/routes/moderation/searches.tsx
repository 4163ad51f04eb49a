import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { searchedWords } from '#app/domain/search/reads/searched-words.server.ts'
import { searchDemand, type SearchedWords } from '#app/domain/search/rules/search-demand.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { searchesText } from '#app/i18n/moderation/searches.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page, Section } from '#app/ui/layouts/page.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** The same for every officer: words belong to no province. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOfficer(args)
  const searched = await searchedWords(args.context.services)
  return { title: searchesText[await localeOf(args.request)].title, demand: searchDemand(searched) }
}

export default function Searches() {
  const { demand } = useLoaderData<typeof loader>()
  const text = useText(searchesText)
  return (
    <Page title={text.title} lead={text.lead}>
      {demand.top.length === 0 ? (
        <EmptyState title={text.nothing} />
      ) : (
        <>
          <Demand title={text.unanswered} lead={text.unansweredLead} searched={demand.unanswered} />
          <Demand title={text.rising} lead={text.risingLead} searched={demand.rising} />
          <Demand title={text.top} searched={demand.top} />
        </>
      )}
    </Page>
  )
}

function Demand({ title, lead, searched }: { title: string; lead?: string; searched: readonly SearchedWords[] }) {
  const locale = useLocale()
  const text = useText(searchesText)
  const number = (count: number) => formatNumber(count, locale)
  return (
    <Section title={title}>
      {lead && <p className="mb-3 text-ink-soft">{lead}</p>}
      {searched.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={title}
          columns={[
            { key: 'words', label: text.words },
            { key: 'uses', label: text.uses, align: 'right' },
            { key: 'recent', label: text.recent, align: 'right' },
            { key: 'unanswered', label: text.noAnswer, align: 'right' },
            { key: 'clicks', label: text.clicks, align: 'right' },
          ]}
          rows={searched.map((one) => ({
            key: one.words,
            cells: {
              words: (
                <Link to={paths.search(one.words)} className="link break-words">
                  {one.words}
                </Link>
              ),
              uses: number(one.uses),
              recent: number(one.recent),
              unanswered: number(one.unanswered),
              clicks: number(one.clicks),
            },
          }))}
        />
      )}
    </Section>
  )
}
