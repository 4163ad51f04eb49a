import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { complaintsWaiting } from '#app/domain/supervision/reads/complaints.server.ts'
import { deskOwner } from '#app/domain/supervision/reads/desk-owner.server.ts'
import { queueCounts } from '#app/domain/supervision/reads/queue-counts.server.ts'
import { pick } from '#app/i18n/locale.ts'
import { deskText } from '#app/i18n/moderation/desk.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { DeskShell, type DeskNavItem } from '#app/ui/layouts/desk-shell.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { scope, user } = await requireOfficer(args)
  const services = args.context.services
  const [owner, counts, written, left] = await Promise.all([
    deskOwner(services, scope),
    queueCounts(services, scope),
    complaintsWaiting(services, scope),
    takeNotice(args.request),
  ])
  const failing = counts.find(({ kind }) => kind === 'failingJobs')?.count ?? 0
  const waiting = counts.reduce((sum, { count }) => sum + count, 0) - failing
  const page = { owner, waiting, written, failing, isOperator: owner === null, user: { name: user.name }, demo: services.config.DEMO, notice: left?.notice ?? null }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

export default function ModerationDesk() {
  const { owner, waiting, written, failing, isOperator, user, demo, notice } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(deskText)
  const nav: DeskNavItem[] = [
    { to: paths.moderation(), label: text.queue, count: waiting, end: true },
    { to: paths.moderationVendors(), label: text.vendors },
    { to: paths.moderationProducts(), label: text.products },
    { to: paths.moderationOrders(), label: text.orders },
    { to: paths.moderationClaims(), label: text.claims },
    { to: paths.moderationRefunds(), label: text.refunds },
    { to: paths.moderationComplaints(), label: text.complaints, count: written },
    { to: paths.moderationTransfers(), label: text.transfers },
    { to: paths.moderationSearches(), label: text.searches },
    { to: paths.moderationAudit(), label: text.audit },
    ...(isOperator
      ? [
          { to: paths.moderationPayments(), label: text.payments },
          { to: paths.moderationRemittances(), label: text.remittances },
          { to: paths.settlements(), label: text.settlements },
          { to: paths.ledger(), label: text.ledger },
          { to: paths.mismatches(), label: text.mismatches },
          { to: paths.rates(), label: text.rates },
          { to: paths.moderationJobs(), label: text.jobs, count: failing },
          { to: paths.colleagues(), label: text.colleagues },
        ]
      : []),
  ]
  return (
    <DeskShell title={owner ? pick(locale, owner.nameVi, owner.nameEn) : text.operator} nav={nav} user={user} demo={demo}>
      <PassingNotice notice={notice} />
      <Outlet />
    </DeskShell>
  )
}
