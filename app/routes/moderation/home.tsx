import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { queueCounts } from '#app/domain/supervision/reads/queue-counts.server.ts'
import { waitingItems, type WaitingItem } from '#app/domain/supervision/reads/waiting-items.server.ts'
import type { QueueKind } from '#app/domain/supervision/rules/work-queue.ts'
import { pick } from '#app/i18n/locale.ts'
import { deskText, queueKindNames } from '#app/i18n/moderation/desk.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page, Section } from '#app/ui/layouts/page.tsx'
import { QueueCards } from '#app/ui/moderation/queue-cards.tsx'
import { Waited } from '#app/ui/moderation/waited.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const services = args.context.services
  const [counts, items] = await Promise.all([queueCounts(services, scope), waitingItems(services, scope)])
  const shown = scope.authorityCode === null ? counts : counts.filter(({ kind }) => kind !== 'failingJobs')
  return { title: deskText[await localeOf(args.request)].queue, counts: shown, items, now: services.clock.now() }
}

/** Where a kind's counter leads: its list, or the part of this page that names them all. */
function listOf(kind: QueueKind): string {
  switch (kind) {
    case 'applications':
      return withQuery(paths.moderationVendors(), { trang_thai: 'submitted' })
    case 'newListings':
      return withQuery(paths.moderationProducts(), { trang_thai: 'submitted' })
    case 'changedListings':
      return withQuery(paths.moderationProducts(), { trang_thai: 'changed' })
    case 'certificates':
      return '#cho-lau-nhat'
    case 'lateOrders':
      return withQuery(paths.moderationOrders(), { qua_han: '1' })
    case 'claims':
      return paths.moderationClaims()
    case 'lateRefunds':
      return paths.moderationRefunds()
    case 'lateTransfers':
      return paths.moderationTransfers()
    case 'failingJobs':
      return paths.moderationJobs()
  }
}

function pageOf({ kind, id }: WaitingItem): string {
  switch (kind) {
    case 'applications':
      return paths.moderationVendor(id)
    case 'newListings':
    case 'changedListings':
      return paths.moderationChange(id)
    case 'certificates':
      return paths.moderationCertificate(id)
    case 'lateOrders':
      return paths.moderationOrder(id)
    case 'claims':
      return paths.moderationClaim(id)
    case 'lateRefunds':
      return paths.moderationRefund(id)
    case 'lateTransfers':
      return paths.moderationTransfers()
  }
}

export default function Queue() {
  const { counts, items, now } = useLoaderData<typeof loader>()
  const text = useText(deskText)
  return (
    <Page title={text.queue} lead={text.lead}>
      <QueueCards counts={counts} now={now} hrefOf={listOf} />
      <Section title={text.longest} id="cho-lau-nhat">
        {items.length > 0 ? <WaitingTable items={items} now={now} /> : <EmptyState title={text.empty}>{text.emptyHint}</EmptyState>}
      </Section>
    </Page>
  )
}

function WaitingTable({ items, now }: { items: readonly WaitingItem[]; now: Date }) {
  const locale = useLocale()
  const text = useText(deskText)
  return (
    <DataTable
      caption={text.longest}
      columns={[
        { key: 'what', label: text.what },
        { key: 'subject', label: text.subject },
        { key: 'vendor', label: text.vendor },
        { key: 'since', label: text.since, align: 'right' },
      ]}
      rows={items.map((item) => ({
        key: `${item.kind}-${item.id}`,
        cells: {
          what: queueKindNames[locale][item.kind],
          subject: (
            <Link to={pageOf(item)} className="link font-semibold">
              {pick(locale, item.nameVi, item.nameEn)}
            </Link>
          ),
          vendor: pick(locale, item.vendorNameVi, item.vendorNameEn),
          since: <Waited since={item.since} now={now} />,
        },
      }))}
    />
  )
}
