import { Form } from '@remix-run/react'
import { transferText } from '#app/i18n/shop/transfer.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { TransferCodeCard, type ShownTransfer } from './transfer-code-card.tsx'
import { usePolling } from './use-polling.ts'

/** What is left to transfer for an order, seller by seller. Looks again by itself for a while after the buyer comes. */
export function TransfersToMake({ transfers, now }: { transfers: readonly ShownTransfer[]; now: Date }) {
  const text = useText(transferText)
  usePolling(transfers.length > 0)
  if (transfers.length === 0) return null
  const isTold = transfers.every((transfer) => transfer.isTold)
  return (
    <div className="mb-6 grid gap-5" id="chuyen-khoan">
      <p>
        {text.lead} {transfers.length > 1 && text.several(transfers.length)}
      </p>
      {transfers.map((transfer) => (
        <TransferCodeCard key={transfer.paymentId} transfer={transfer} now={now} />
      ))}
      {isTold ? (
        <Notice kind="info">{text.isTold}</Notice>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="transferred" />
          <Button>{text.told}</Button>
          <p className="mt-1 text-ink-soft">{text.toldHint}</p>
        </Form>
      )}
    </div>
  )
}
