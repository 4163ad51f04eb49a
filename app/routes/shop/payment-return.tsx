import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { paymentStanding, type PaymentStanding } from '#app/domain/orders/rules/payment-standing.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { paymentReturnText } from '#app/i18n/shop/payment-return.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice, type NoticeKind } from '#app/ui/feedback/notice.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { usePolling } from '#app/ui/shop/use-polling.ts'
import { localeOf } from '#app/web/locale.server.ts'

/** How often the page looks again by itself without JavaScript. */
const MOST_LOOKS = 10

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

/** What the provider told us, not what the address says: anybody can open this page. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const purchase = await purchasePage(services, { secretHash: secretHashOf(token) })
  if (!purchase) throw data(null, { status: 404 })
  const looks = Number(new URL(request.url).searchParams.get('lan')) || 0
  return {
    title: `${paymentReturnText[await localeOf(request)].title} · Chợ Ba Tỉnh`,
    code: purchase.code,
    standing: paymentStanding(purchase, services.clock.now()),
    orderUrl: paths.purchase(token),
    ownUrl: paths.paymentReturn(token),
    nextLook: looks < MOST_LOOKS ? withQuery(paths.paymentReturn(token), { lan: String(looks + 1) }) : null,
  }
}

const looks: Record<PaymentStanding['kind'], NoticeKind> = {
  paid: 'success',
  cash: 'success',
  waiting: 'info',
  failed: 'error',
  late: 'warning',
  inexact: 'warning',
  over: 'info',
}

export default function PaymentReturnPage() {
  const { code, standing, orderUrl, ownUrl, nextLook } = useLoaderData<typeof loader>()
  const text = useText(paymentReturnText)
  const isWaiting = standing.kind === 'waiting'
  const hasGivenUp = usePolling(isWaiting)
  const sentence = isWaiting && (hasGivenUp || nextLook === null) ? text.stillWaiting : text[`${standing.kind}Text`]
  return (
    <Page title={text.title} lead={code}>
      {isWaiting && nextLook && (
        <noscript>
          <meta httpEquiv="refresh" content={`3;url=${nextLook}`} />
        </noscript>
      )}
      <Notice kind={looks[standing.kind]} title={text[standing.kind]}>
        <p>{sentence}</p>
        {isWaiting && (
          <Link to={ownUrl} reloadDocument className="link">
            {text.reload}
          </Link>
        )}
      </Notice>
      <p className="mt-6">
        <ButtonLink to={orderUrl} variant={isWaiting ? 'secondary' : 'primary'}>
          {text.open}
        </ButtonLink>
      </p>
    </Page>
  )
}
