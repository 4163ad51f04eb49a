import type { LotView, MoveView } from '#app/domain/stock/rules/vendor-stock.ts'
import type { StockMoveKind } from '#app/domain/stock/rules/stock-move.ts'
import { formatDate, formatMoment, formatNumber } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { stockText } from '#app/i18n/vendor/stock.ts'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'

/** The lots of one pack, what spoils first on top. `today` is the Vietnamese date. */
export function LotTable({ lots, today }: { lots: readonly LotView[]; today: Date }) {
  const text = useText(stockText)
  const locale = useLocale()
  const number = (value: number) => formatNumber(value, locale)
  const date = (at: Date | null) => (at ? formatDate(at, locale) : '–')
  return (
    <DataTable
      caption={text.lots}
      columns={[
        { key: 'code', label: text.code },
        { key: 'state', label: text.state },
        { key: 'expiresOn', label: text.expiresOn },
        { key: 'producedOn', label: text.producedOn },
        { key: 'onHand', label: text.onHand, align: 'right' },
        { key: 'picked', label: text.picked, align: 'right' },
        { key: 'shipped', label: text.shipped, align: 'right' },
      ]}
      rows={lots.map((lot) => ({
        key: lot.id,
        cells: {
          code: <strong>{lot.code}</strong>,
          state: <LotState lot={lot} today={today} />,
          expiresOn: date(lot.expiresOn),
          producedOn: date(lot.producedOn),
          onHand: number(lot.onHand),
          picked: number(lot.picked),
          shipped: number(lot.shipped),
        },
      }))}
    />
  )
}

function LotState({ lot, today }: { lot: LotView; today: Date }) {
  const text = useText(stockText)
  if (lot.state === 'recalled') return <Badge tone="bad">{text.recalled}</Badge>
  if (lot.state === 'closed') return <Badge tone="neutral">{text.closed}</Badge>
  return lot.expiresOn && lot.expiresOn < today ? <Badge tone="warning">{text.expired}</Badge> : <Badge tone="good">{text.sellable}</Badge>
}

/** The last movements, the newest first. */
export function MoveTable({ moves }: { moves: readonly MoveView[] }) {
  const text = useText(stockText)
  const locale = useLocale()
  const kinds: Record<StockMoveKind, string> = {
    received: text.kindReceived,
    reserved: text.kindReserved,
    released: text.kindReleased,
    allocated: text.kindAllocated,
    deallocated: text.kindDeallocated,
    shipped: text.kindShipped,
    adjusted: text.kindAdjusted,
    returned: text.kindReturned,
    wasted: text.kindWasted,
  }
  return (
    <DataTable
      caption={text.moves}
      columns={[
        { key: 'at', label: text.when },
        { key: 'kind', label: text.what },
        { key: 'quantity', label: text.howMany, align: 'right' },
        { key: 'lot', label: text.lot },
        { key: 'note', label: text.note },
      ]}
      rows={moves.map((move) => ({
        key: move.id,
        cells: {
          at: formatMoment(move.at, locale),
          kind: kinds[move.kind],
          quantity: formatNumber(move.quantity, locale),
          lot: move.lotCode ?? '–',
          note: move.note ?? '–',
        },
      }))}
    />
  )
}
