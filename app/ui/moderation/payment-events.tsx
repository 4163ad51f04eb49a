import type { PaymentEventRow } from '#app/domain/supervision/rules/payment-file.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { eventKindWords, paymentsText } from '#app/i18n/moderation/payments.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** What the provider said, one after the other, each with its raw text folded away. */
export function PaymentEvents({ events }: { events: readonly PaymentEventRow[] }) {
  const text = useText(paymentsText)
  const locale = useLocale()
  const words: Readonly<Record<string, string>> = eventKindWords[locale]
  if (events.length === 0) return <EmptyState title={text.noEvents} />
  return (
    <>
      <p className="mb-3 text-ink-soft">{text.eventsLead}</p>
      <ol className="grid gap-3">
        {events.map((event) => (
          <Card as="li" key={event.id}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <strong>{words[event.kind] ?? event.kind}</strong>
              {event.amount > 0n && <Money amount={event.amount} className="font-bold" />}
            </p>
            <p className="text-ink-soft">
              {text.occurred} {formatMoment(event.occurredAt, locale)} · {text.received} {formatMoment(event.receivedAt, locale)}
            </p>
            <details className="mt-1">
              <summary className="link inline-flex min-h-11 cursor-pointer items-center">{text.raw}</summary>
              <p className="break-all text-ink-soft">
                {text.eventId}: {event.providerEventId}
              </p>
              <pre className="mt-2 overflow-x-auto rounded bg-surface-sunken p-3 text-base whitespace-pre-wrap break-all">{event.raw}</pre>
            </details>
          </Card>
        ))}
      </ol>
    </>
  )
}
