import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { afterSaleWaiting } from '#app/domain/claims/reads/after-sale-waiting.server.ts'
import { ordersWaiting } from '#app/domain/orders/reads/orders-waiting.server.ts'
import { transfersWaiting } from '#app/domain/payments/reads/transfer-list.server.ts'
import { mayDecideMoney } from '#app/domain/payments/rules/transfer-scope.ts'
import { maySeeMoney } from '#app/domain/settlement/rules/who-sees-money.ts'
import { myVendor } from '#app/domain/vendors/reads/my-vendor.server.ts'
import { mayEditApplication } from '#app/domain/vendors/rules/who-may.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { vendorDeskText } from '#app/i18n/vendor/desk.ts'
import { paths } from '#app/paths.ts'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { DeskShell, type DeskNavItem } from '#app/ui/layouts/desk-shell.tsx'
import { StateBanner } from '#app/ui/vendor/state-banner.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { scope, user } = await requireVendor(args)
  const services = args.context.services
  const [vendor, waiting, afterSale, transfers, left] = await Promise.all([
    myVendor(services, scope),
    ordersWaiting(services, scope),
    afterSaleWaiting(services, scope),
    transfersWaiting(services, scope),
    takeNotice(args.request),
  ])
  const mayEdit = mayEditApplication(scope.role)
  const page = { vendor, waiting, afterSale, transfers: mayDecideMoney(scope) ? transfers : null, mayEdit, seesMoney: maySeeMoney(scope.role), user: { name: user.name }, demo: services.config.DEMO, notice: left?.notice ?? null }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

export default function VendorCentre() {
  const { vendor, waiting, afterSale, transfers, mayEdit, seesMoney, user, demo, notice } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(vendorDeskText)
  const { pathname } = useLocation()
  const nav: DeskNavItem[] = [
    { to: paths.vendorHome(), label: text.home, end: true },
    { to: paths.vendorOrders(), label: text.orders, count: waiting },
    ...(transfers === null ? [] : [{ to: paths.vendorTransfers(), label: text.transfers, count: transfers }]),
    { to: paths.vendorClaims(), label: text.claims, count: afterSale.claims },
    { to: paths.vendorRefunds(), label: text.refunds, count: afterSale.refunds },
    { to: paths.vendorProducts(), label: text.products },
    { to: paths.vendorShipping(), label: text.shipping },
    ...(seesMoney ? [{ to: paths.vendorMoney(), label: text.money }] : []),
    { to: paths.vendorCertificates(), label: text.certificates },
    { to: paths.vendorStaff(), label: text.staff },
    ...(mayEdit ? [{ to: paths.vendorApplication(), label: text.application }] : []),
  ]
  return (
    <DeskShell title={pick(locale, vendor.nameVi, vendor.nameEn)} nav={nav} user={user} demo={demo}>
      <PassingNotice notice={notice} />
      <StateBanner
        state={vendor.state}
        officerNote={vendor.officerNote}
        mayEdit={mayEdit}
        isOnApplication={pathname === paths.vendorApplication()}
      />
      <Outlet />
    </DeskShell>
  )
}
