import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import { orderFile, type OrderFile } from '#app/domain/supervision/reads/order-file.server.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { pick } from '#app/i18n/locale.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { orderText } from '#app/i18n/moderation/order.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { declineReasonNames } from '#app/i18n/vendor/orders-words.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page, Section } from '#app/ui/layouts/page.tsx'
import { Timeline, type TimelineStep } from '#app/ui/layouts/timeline.tsx'
import { History } from '#app/ui/moderation/history.tsx'
import { SupervisedOrderBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const services = args.context.services
  const file = await orderFile(services, scope, args.params.id ?? '')
  if (!file) throw data(null, { status: 404 })
  const history = await subjectHistory(services, 'vendor-order', file.id)
  return { title: orderText[await localeOf(args.request)].title(file.code), file, history }
}

export default function Order() {
  const { title, file, history } = useLoaderData<typeof loader>()
  const text = useText(orderText)
  const audit = useText(auditText)
  return (
    <Page title={title} lead={<SupervisedOrderBadge state={file.state} />}>
      <Columns
        side={
          <Card as="section">
            <h2 className="mb-4">{text.progress}</h2>
            <Progress file={file} />
          </Card>
        }
      >
        <p className="mb-4 text-ink-soft">{text.readOnly}</p>
        <Facts file={file} />
        <Section title={text.goods}>
          <Goods file={file} />
        </Section>
        <Section title={audit.history}>
          <History lines={history} />
        </Section>
      </Columns>
    </Page>
  )
}

function Facts({ file }: { file: OrderFile }) {
  const locale = useLocale()
  const text = useText(orderText)
  const vendor = (
    <Link to={paths.moderationVendor(file.vendorId)} className="link">
      {pick(locale, file.vendorNameVi, file.vendorNameEn)}
    </Link>
  )
  return (
    <Card>
      <DefinitionList
        items={[
          { term: text.purchase, description: file.purchaseCode },
          { term: text.vendor, description: vendor },
          { term: text.buyer, description: `${file.buyer.name}, ${file.buyer.phone}` },
          { term: text.destination, description: file.buyer.provinceName },
          { term: text.method, description: paymentMethodWords[locale][file.method as PaymentMethod].name },
          { term: text.shipping, description: pick(locale, file.shippingNameVi, file.shippingNameEn) },
          ...(file.trackingNumber ? [{ term: text.tracking, description: file.trackingNumber }] : []),
          ...(file.reason ? [{ term: text.reason, description: nameOf(declineReasonNames, locale, file.reason) }] : []),
          ...(file.refundedDong > 0n ? [{ term: text.refunded, description: formatDong(file.refundedDong, locale) }] : []),
        ]}
      />
    </Card>
  )
}

function Goods({ file }: { file: OrderFile }) {
  const locale = useLocale()
  const text = useText(orderText)
  const sums = [
    { term: text.goodsTotal, description: <Money amount={file.goodsDong} /> },
    { term: text.shippingTotal, description: <Money amount={file.shippingDong} /> },
    { term: text.wholeTotal, description: <Money amount={file.totalDong} className="font-bold" /> },
  ]
  return (
    <>
      <DataTable
        caption={text.goods}
        columns={[
          { key: 'product', label: text.product },
          { key: 'pack', label: text.pack },
          { key: 'quantity', label: text.quantity, align: 'right' },
          { key: 'price', label: text.price, align: 'right' },
          { key: 'total', label: text.total, align: 'right' },
        ]}
        rows={file.lines.map((line) => ({
          key: line.id,
          cells: {
            product: (
              <Link to={paths.moderationProduct(line.productId)} className="link">
                {pick(locale, line.nameVi, line.nameEn)}
              </Link>
            ),
            pack: pick(locale, line.packVi, line.packEn),
            quantity: line.quantity,
            price: <Money amount={line.unitPriceDong} />,
            total: <Money amount={line.totalDong} />,
          },
        }))}
      />
      <div className="mt-4">
        <Card>
          <DefinitionList items={sums} />
        </Card>
      </div>
    </>
  )
}

function Progress({ file }: { file: OrderFile }) {
  const locale = useLocale()
  const text = useText(orderText)
  const isStopped = ['declined', 'cancelled', 'returned', 'unpaid'].includes(file.state)
  const waitsForVendor = file.state === 'placed' && file.acceptBy
  const all: [string, Date | null][] = [
    [text.placed, file.placedAt],
    [text.accepted, file.acceptedAt],
    [text.packed, file.packedAt],
    [text.shipped, file.shippedAt],
    [text.delivered, file.deliveredAt],
  ]
  const shown = isStopped ? all.filter(([, at]) => at) : all
  const steps = shown.map(
    ([label, at]): TimelineStep => ({
      label,
      at,
      state: at ? 'done' : 'todo',
      note: label === text.accepted && waitsForVendor ? text.acceptBy(formatMoment(waitsForVendor, locale)) : undefined,
    }),
  )
  return <Timeline steps={isStopped ? [...steps, { label: text.stopped, at: file.closedAt, state: 'stopped' }] : steps} />
}
