import type { CashAtCarrier, RemittanceHead, RemittanceList } from '#app/domain/settlement/rules/remittance-view.ts'
import { carrierNames, isCarrier } from '#app/domain/orders/rules/carriers.ts'
import { formatDate, formatMoment } from '#app/i18n/format.ts'
import { remittanceText } from '#app/i18n/money/remittances.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Section } from '#app/ui/layouts/page.tsx'

type Places = { fileAt(id: string): string; orderAt(id: string): string }

/** What carriers still have, and the lists they sent; `isForAll` names whose list it was. */
export function RemittanceOverview({ list, isForAll, ...places }: { list: RemittanceList; isForAll: boolean } & Places) {
  const text = useText(remittanceText)
  return (
    <>
      <Section title={text.waiting} actions={list.atCarriersCount > 0 && <Money amount={list.atCarriersTotal} className="text-xl font-bold" />}>
        {list.atCarriers.length === 0 ? (
          <EmptyState title={text.noneWaiting}>{text.noneWaitingHint}</EmptyState>
        ) : (
          <>
            <p className="mb-3 text-ink-soft">{text.waitingOf(list.atCarriersCount)}</p>
            <AtCarriers parcels={list.atCarriers} {...places} />
          </>
        )}
      </Section>
      <Section title={text.lists}>
        {list.files.length === 0 ? <EmptyState title={text.noLists}>{text.noListsHint}</EmptyState> : <Files files={list.files} isForAll={isForAll} {...places} />}
      </Section>
    </>
  )
}

function AtCarriers({ parcels, orderAt }: { parcels: readonly CashAtCarrier[] } & Places) {
  const text = useText(remittanceText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.waiting}
      columns={[
        { key: 'order', label: text.order },
        { key: 'tracking', label: text.tracking },
        { key: 'delivered', label: text.delivered },
        { key: 'collected', label: text.collected, align: 'right' },
      ]}
      rows={parcels.map((parcel) => ({
        key: parcel.orderId,
        cells: {
          order: (
            <Link to={orderAt(parcel.orderId)} className="link font-semibold whitespace-nowrap">
              {parcel.code}
            </Link>
          ),
          tracking: [carrierName(parcel.carrier, text.ownCarrier), parcel.tracking].filter(Boolean).join(' · '),
          delivered: formatDate(parcel.deliveredAt, locale),
          collected: <Money amount={parcel.collected} />,
        },
      }))}
    />
  )
}

function Files({ files, isForAll, fileAt }: { files: readonly RemittanceHead[]; isForAll: boolean } & Places) {
  const text = useText(remittanceText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.lists}
      columns={[
        { key: 'name', label: text.name },
        { key: 'carrier', label: text.carrier },
        ...(isForAll ? [{ key: 'by', label: text.by }] : []),
        { key: 'at', label: text.at },
        { key: 'settled', label: text.rowsSettled },
        { key: 'paidOut', label: text.paidOut, align: 'right' as const },
      ]}
      rows={files.map((file) => ({
        key: file.id,
        cells: {
          name: (
            <Link to={fileAt(file.id)} className="link font-semibold break-all">
              {file.fileName}
            </Link>
          ),
          carrier: carrierName(file.carrier, text.ownCarrier),
          by: file.vendorNameVi ?? text.operator,
          at: formatMoment(file.uploadedAt, locale),
          settled: text.settledOf(file.settled, file.rows),
          paidOut: <Money amount={file.paidOut} />,
        },
      }))}
    />
  )
}

export function carrierName(carrier: string | null, own: string): string {
  if (carrier === null) return ''
  return isCarrier(carrier) && carrier !== 'own' ? carrierNames[carrier] : own
}
