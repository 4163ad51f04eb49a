import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { confirmationDocument } from '#app/web/confirmation-document.ts'
import { localeOf } from '#app/web/locale.server.ts'

/** The confirmation as a file to keep. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const purchase = await purchasePage(services, { secretHash: secretHashOf(params.token ?? '') })
  if (!purchase) throw data(null, { status: 404 })
  return new Response(confirmationDocument(purchase, await localeOf(request), services.clock.now()), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${purchase.code}.html"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
