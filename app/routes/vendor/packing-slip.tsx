import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { packingSlips } from '#app/domain/orders/reads/packing-slip.server.ts'
import { lotToken } from '#app/domain/traceability/rules/lot-token.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { slipText } from '#app/i18n/vendor/slip.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import styles from '#app/ui/styles/packing-slip.css?url'
import { Slip } from '#app/ui/vendor/slip.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { drawQrCode } from '#app/web/qr-code.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** One slip by the id in the address, or those of `?ids=a&ids=b` in one document. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { services } = args.context
  const one = args.params.id
  const ids = one === undefined ? new URL(args.request.url).searchParams.getAll('ids').flatMap((part) => part.split(',')) : [one]
  const slips = await packingSlips(services, scope, ids)
  if (one !== undefined && slips.length === 0) throw data(null, { status: 404 })
  return {
    title: slipText[await localeOf(args.request)].title,
    slips: slips.map((slip) => ({
      slip,
      orderQr: drawQrCode(services.publicUrl + paths.vendorOrder(slip.id)),
      lotQrs: Object.fromEntries(
        slip.lines
          .flatMap((line) => line.lots)
          .map(({ lotId }) => [lotId, drawQrCode(services.publicUrl + paths.lot(lotToken(lotId)))]),
      ),
    })),
  }
}

export default function PackingSlips() {
  const { slips } = useLoaderData<typeof loader>()
  const text = useText(slipText)
  const [first] = slips
  const back = slips.length === 1 && first ? paths.vendorOrder(first.slip.id) : paths.vendorOrders()
  return (
    <main className="slips">
      <div className="slips-tools">
        <h1>{text.title}</h1>
        <p className="my-2 text-ink-soft">{text.printHint}</p>
        <p className="flex flex-wrap items-center gap-4">
          {slips.length > 0 && (
            <Button type="button" onClick={() => window.print()}>
              {text.print}
            </Button>
          )}
          <Link to={back} className="link inline-flex min-h-11 items-center">
            {text.back}
          </Link>
        </p>
      </div>
      {slips.length === 0 && <EmptyState title={text.none}>{text.noneHint}</EmptyState>}
      {slips.map((each) => (
        <Slip key={each.slip.id} {...each} />
      ))}
    </main>
  )
}
