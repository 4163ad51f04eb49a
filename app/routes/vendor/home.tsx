import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorToday } from '#app/domain/orders/reads/vendor-today.server.ts'
import { myApplication } from '#app/domain/vendors/reads/my-application.server.ts'
import { mayEditApplication } from '#app/domain/vendors/rules/who-may.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { homeText } from '#app/i18n/vendor/home.ts'
import { Page } from '#app/ui/layouts/page.tsx'
import { ApplicationChecklist } from '#app/ui/vendor/application-checklist.tsx'
import { TodayBoard } from '#app/ui/vendor/today-board.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const services = args.context.services
  const [today, application, locale] = await Promise.all([
    vendorToday(services, scope),
    myApplication(services, scope),
    localeOf(args.request),
  ])
  const isOpen = application.state === 'draft' || application.state === 'changesRequested'
  return {
    title: homeText[locale].title,
    today,
    /** Before the first approval there is nothing to pack: the application is the day's work. */
    checklist: isOpen && mayEditApplication(scope.role) ? application.checklist : null,
    sells: application.state === 'approved' || application.state === 'suspended',
  }
}

export default function Home() {
  const { today, checklist, sells } = useLoaderData<typeof loader>()
  const text = useText(homeText)
  return (
    <Page title={text.title}>
      {checklist && <ApplicationChecklist rows={checklist} linksTo="application" />}
      {sells && <TodayBoard today={today} />}
    </Page>
  )
}
