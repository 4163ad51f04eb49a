import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { complaints, type ComplaintRow } from '#app/domain/supervision/reads/complaints.server.ts'
import { complaintCode } from '#app/domain/supervision/rules/complaint.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { complaintsText } from '#app/i18n/moderation/complaints.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { topicNames } from '#app/i18n/shop/contact.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const page = pageNumber(new URL(args.request.url).searchParams.get('trang'))
  const list = await complaints(args.context.services, scope, page)
  return { title: complaintsText[await localeOf(args.request)].title, list }
}

export default function Complaints() {
  const { list } = useLoaderData<typeof loader>()
  const text = useText(complaintsText)
  return (
    <Page title={text.title} lead={text.lead}>
      {list.rows.length > 0 ? <ComplaintTable rows={list.rows} /> : <EmptyState title={text.none}>{text.noneHint}</EmptyState>}
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={(page) => withQuery(paths.moderationComplaints(), { trang: String(page) })} />
    </Page>
  )
}

function ComplaintTable({ rows }: { rows: readonly ComplaintRow[] }) {
  const locale = useLocale()
  const text = useText(complaintsText)
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'code', label: text.code },
        { key: 'topic', label: text.topic },
        { key: 'from', label: text.from },
        { key: 'about', label: text.about },
        { key: 'at', label: text.at },
        { key: 'state', label: text.state },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          code: (
            <>
              <Link to={paths.moderationComplaint(row.id)} className="link font-semibold">
                {complaintCode(row.id)}
              </Link>
              <span className="line-clamp-2 block break-words text-ink-soft">{row.message}</span>
            </>
          ),
          topic: nameOf(topicNames, locale, row.topic),
          from: row.name,
          about: row.vendorNameVi ? pick(locale, row.vendorNameVi, row.vendorNameEn ?? '') : '–',
          at: formatMoment(row.createdAt, locale),
          state: row.answeredAt ? <Badge tone="good">{text.answered}</Badge> : <Badge tone="warning">{text.waiting}</Badge>,
        },
      }))}
    />
  )
}
