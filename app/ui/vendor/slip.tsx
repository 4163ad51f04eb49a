import { carrierNames, isCarrier } from '#app/domain/orders/rules/carriers.ts'
import type { PackingSlip } from '#app/domain/orders/rules/packing-slip.ts'
import { formatDate, formatDong } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { slipText } from '#app/i18n/vendor/slip.ts'
import { QrCode, type QrDrawing } from '#app/ui/commerce/qr-code.tsx'

export type SlipProps = { slip: PackingSlip; orderQr: QrDrawing; lotQrs: { readonly [lotId: string]: QrDrawing | undefined } }

/** What goes on the parcel: who sends what to whom, from which lots, and what to collect. */
export function Slip({ slip, orderQr, lotQrs }: SlipProps) {
  const locale = useLocale()
  const text = useText(slipText)
  return (
    <article className="slip">
      <header className="slip-top">
        <div>
          <p className="slip-small">
            {text.order} · {formatDate(slip.placedAt, locale)}
          </p>
          <h2 className="slip-code">{slip.code}</h2>
          <p>{slip.isPickup ? text.pickup : pick(locale, slip.shippingNameVi, slip.shippingNameEn)}</p>
          {slip.carrier && (
            <p>
              {isCarrier(slip.carrier) && slip.carrier !== 'own' ? carrierNames[slip.carrier] : ''} <strong>{slip.trackingNumber}</strong>
            </p>
          )}
        </div>
        <div className="slip-qr">
          <QrCode {...orderQr} label={text.openOrder} />
          {text.forStaff}
        </div>
      </header>
      <Parties slip={slip} />
      <SlipLines slip={slip} lotQrs={lotQrs} />
      {slip.note !== '' && (
        <p className="mt-2">
          {text.note}: <strong>{slip.note}</strong>
        </p>
      )}
      <p className="slip-collect">
        {slip.collect === null ? text.paid : text.collect}
        <strong>{slip.collect === null ? text.nothingToCollect : formatDong(slip.collect, locale)}</strong>
        {slip.collect !== null && <span className="slip-small">{text.coInspect}</span>}
      </p>
    </article>
  )
}

function Parties({ slip }: { slip: PackingSlip }) {
  const locale = useLocale()
  const text = useText(slipText)
  const { sender, receiver } = slip
  return (
    <div className="slip-parties">
      <div className="slip-small">
        <p>{text.from}</p>
        <p>
          <strong>{pick(locale, sender.nameVi, sender.nameEn)}</strong>
        </p>
        <p>{sender.phone}</p>
        <p>{sender.address}</p>
      </div>
      <div>
        <p className="slip-small">{text.to}</p>
        <p className="slip-receiver">{receiver.name}</p>
        <p className="slip-receiver">{receiver.phone}</p>
        {!slip.isPickup && (
          <p>
            {receiver.addressLine}, {receiver.wardName}, {receiver.provinceName}
          </p>
        )}
      </div>
    </div>
  )
}

function SlipLines({ slip, lotQrs }: Omit<SlipProps, 'orderQr'>) {
  const locale = useLocale()
  const text = useText(slipText)
  const isPacked = slip.lines.some((line) => line.lots.length > 0)
  return (
    <>
      <ul className="slip-lines" aria-label={text.goods}>
        {slip.lines.map((line) => (
          <li key={line.id}>
            <strong>{line.quantity}</strong> × {pick(locale, line.nameVi, line.nameEn)}, {pick(locale, line.packVi, line.packEn)}
            <ul className="slip-lots">
              {line.lots.map((lot) => {
                const qr = lotQrs[lot.lotId]
                return (
                  <li key={lot.lotId}>
                    {qr && <QrCode {...qr} label={text.trace(lot.code)} />}
                    <span className="slip-small">
                      {lot.quantity} × {text.lot(lot.code)}
                      {lot.expiresOn && <br />}
                      {lot.expiresOn && text.expires(formatDate(new Date(lot.expiresOn), locale))}
                    </span>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
      <p className="slip-small">{isPacked ? text.traceHint : text.notPacked}</p>
    </>
  )
}
