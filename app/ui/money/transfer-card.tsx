import { Form } from '@remix-run/react'
import { negate, subtract } from '#app/domain/shared/money.ts'
import { decisionsOn, mayLink, type TransferDecision } from '#app/domain/payments/rules/transfer-decisions.ts'
import type { TransferRow } from '#app/domain/payments/rules/transfer-view.ts'
import { formatDate, formatDong, formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { acceptHints, decisionNames, transferStateNames, transfersText, verdictNames } from '#app/i18n/money/transfers.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button, type ButtonVariant } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

type TransferCardProps = { row: TransferRow; mayDecide: boolean; orderHref: (id: string) => string; /** Named where several sellers are in one list. */ showsVendor: boolean }

/** A transfer: what the bank says, what it is to us, and one button for each thing that can be done. */
export function TransferCard({ row, mayDecide, orderHref, showsVendor }: TransferCardProps) {
  const locale = useLocale()
  const text = useText(transfersText)
  const isWaiting = row.state === 'waiting' || row.state === 'owed'
  return (
    <Card as="article">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg">
          <Money amount={row.amount} />{' '}
          <span className="font-normal text-ink-soft">{row.hasTime ? formatMoment(row.bookedAt, locale) : formatDate(row.bookedAt, locale)}</span>
        </h2>
        <Badge tone={isWaiting ? 'warning' : row.state === 'settled' ? 'good' : 'neutral'}>
          {row.state === 'waiting' && row.verdict ? verdictNames[locale][row.verdict] : transferStateNames[locale][row.state]}
        </Badge>
      </div>
      <p className="mt-2 [overflow-wrap:anywhere]">{row.text || '…'}</p>
      <p className="mt-1 text-ink-soft">
        {showsVendor && <>{pick(locale, row.vendorNameVi, row.vendorNameEn)}, </>}
        {text.account(row.account)}, {row.source === 'notification' ? text.notification : text.statement}
        {row.bankReference && <> {row.bankReference}</>}
      </p>
      <Facts row={row} orderHref={orderHref} />
      {mayDecide && <Decisions row={row} />}
    </Card>
  )
}

function Facts({ row, orderHref }: { row: TransferRow; orderHref: (id: string) => string }) {
  const locale = useLocale()
  const text = useText(transfersText)
  const difference = row.due === null ? null : subtract(row.amount, row.due)
  const open = row.state === 'waiting' && difference !== null && difference !== 0n
  return (
    <>
      {row.orderId && row.orderCode && (
        <p className="mt-2">
          {text.order}{' '}
          <Link to={orderHref(row.orderId)} className="link font-semibold">
            {row.orderCode}
          </Link>
          {row.due !== null && <>, {text.due(formatDong(row.due, locale))}</>}
          {open && <>, {difference < 0n ? text.missing(formatDong(negate(difference), locale)) : text.surplus(formatDong(difference, locale))}</>}
        </p>
      )}
      {row.state === 'owed' && <p className="mt-2 font-semibold">{text.owes(formatDong(row.giveBack, locale))}</p>}
      {row.waived > 0n && <p className="mt-2">{text.waived(formatDong(row.waived, locale))}</p>}
    </>
  )
}

const looks: { readonly [decision in TransferDecision]: ButtonVariant } = {
  accept: 'primary',
  repaid: 'primary',
  giveBack: 'secondary',
  dismiss: 'quiet',
  reopen: 'quiet',
}

function Decisions({ row }: { row: TransferRow }) {
  const locale = useLocale()
  const text = useText(transfersText)
  const decisions = decisionsOn(row)
  const hint = decisions.includes('accept') && row.verdict ? acceptHints[locale][row.verdict] : undefined
  return (
    <>
      {row.suggestions.map((code) => (
        <Form method="post" key={code} className="mt-3">
          <input type="hidden" name="lineId" value={row.id} />
          <input type="hidden" name="typed" value={code} />
          <Button name="intent" value="link" size="small">
            {text.linkTo(code)}
          </Button>
        </Form>
      ))}
      {decisions.length > 0 && (
        <Form method="post" className="mt-3 flex flex-wrap gap-2">
          <input type="hidden" name="lineId" value={row.id} />
          {decisions.map((decision) => (
            <Button key={decision} name="intent" value={decision} variant={looks[decision]} size="small">
              {decisionNames[locale][decision]}
            </Button>
          ))}
        </Form>
      )}
      {hint && <p className="mt-1 text-ink-soft">{hint}</p>}
      {mayLink(row) && row.orderId === null && (
        <Form method="post" className="mt-3 flex flex-wrap items-end gap-x-3">
          <input type="hidden" name="lineId" value={row.id} />
          <TextField label={text.linkLabel} name="typed" id={`typed-${row.id}`} autoComplete="off" required />
          <div className="field">
            <Button name="intent" value="link" variant="secondary">
              {text.link}
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}
