import { bareAmount, type Dong } from '#app/domain/shared/money.ts'
import type { TransferToMake } from '#app/domain/payments/rules/transfer-to-make.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { transferText } from '#app/i18n/shop/transfer.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { QrCode, type QrDrawing } from '#app/ui/commerce/qr-code.tsx'
import { CopyButton } from '#app/ui/controls/copy-button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

export type ShownTransfer = TransferToMake & { bank: string; qr: QrDrawing }

/** One transfer to one seller: the code to scan, and every field to copy for those who cannot. */
export function TransferCodeCard({ transfer, now }: { transfer: ShownTransfer; now: Date }) {
  const locale = useLocale()
  const text = useText(transferText)
  const { amount, account, reference, expiresAt, seen } = transfer
  const vendor = pick(locale, transfer.vendorNameVi, transfer.vendorNameEn)
  return (
    <Card as="section">
      <h2 className="mb-3 text-lg">{text.title(vendor)}</h2>
      {seen > 0n && (
        <div className="mb-4">
          <Notice kind="warning">
            {seen < amount ? text.seen(formatDong(seen, locale), formatDong((amount - seen) as Dong, locale)) : text.seenOther(formatDong(seen, locale))}
          </Notice>
        </div>
      )}
      <div className="grid gap-5 sm:grid-cols-[auto_1fr]">
        <QrCode {...transfer.qr} label={text.qr(vendor)} className="mx-auto h-auto w-64 rounded-control border border-line" />
        <dl className="grid content-start gap-2">
          <Field term={text.bank} shown={transfer.bank} />
          <Field term={text.account} shown={account} copied={account} />
          <Field term={text.holder} shown={transfer.holder} copied={transfer.holder} />
          <Field term={text.amount} shown={formatDong(amount, locale)} copied={bareAmount(amount)} />
          <Field term={text.reference} shown={reference} copied={reference} />
        </dl>
      </div>
      <p className="mt-4">{text.exact}</p>
      {expiresAt && <p className="mt-1 font-semibold">{text.until(formatMoment(expiresAt, locale), timeLeft(expiresAt, now, text))}</p>}
    </Card>
  )
}

function timeLeft(until: Date, now: Date, text: { minutes(count: number): string; hours(count: number): string }): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  return minutes < 120 ? text.minutes(minutes) : text.hours(Math.floor(minutes / 60))
}

function Field({ term, shown, copied }: { term: string; shown: string; copied?: string }) {
  const text = useText(transferText)
  return (
    <div className="border-b border-line pb-2">
      <dt className="text-ink-soft">{term}</dt>
      <dd className="flex min-h-11 items-center justify-between gap-3">
        <span className="min-w-0 font-semibold [overflow-wrap:anywhere] select-all">{shown}</span>
        {copied !== undefined && <CopyButton value={copied} label={text.copy} done={text.copied} what={text.copyOf(term)} />}
      </dd>
    </div>
  )
}
