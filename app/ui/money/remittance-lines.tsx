import { Form } from '@remix-run/react'
import type { RemittanceFileView, RemittanceLineView } from '#app/domain/settlement/rules/remittance-view.ts'
import { remittanceOutcomes, type RemittanceOutcome } from '#app/domain/settlement/rules/match-remittance.ts'
import { remittanceOutcomeWords, remittanceText } from '#app/i18n/money/remittances.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'

const tones: { readonly [outcome in RemittanceOutcome]: BadgeTone } = {
  'matched': 'good',
  'short': 'bad',
  'over': 'warning',
  'unknown': 'warning',
  'duplicate': 'warning',
  'not-collected': 'info',
  'unreadable': 'bad',
}

/** One list: how many rows came to what, and each row with what to do about it. */
export function RemittanceLines({ file, orderAt }: { file: RemittanceFileView; orderAt(id: string): string }) {
  const text = useText(remittanceText)
  const words = remittanceOutcomeWords[useLocale()]
  const isOpen = Object.entries(file.counts).some(([outcome, count]) => outcome !== 'matched' && count > 0)
  return (
    <>
      <ul className="mb-5 flex flex-wrap gap-2">
        {remittanceOutcomes.map((outcome) => {
          const count = file.counts[outcome] ?? 0
          return count > 0 ? (
            <li key={outcome}>
              <Badge tone={tones[outcome]}>{`${words[outcome].name}: ${count}`}</Badge>
            </li>
          ) : null
        })}
      </ul>
      {isOpen && (
        <Form method="post" className="mb-6 flex flex-wrap items-center gap-3">
          <Button variant="secondary">{text.again}</Button>
          <span className="text-ink-soft">{text.againHint}</span>
        </Form>
      )}
      <DataTable
        caption={text.title}
        columns={[
          { key: 'row', label: text.row, align: 'right' },
          { key: 'outcome', label: text.outcome },
          { key: 'order', label: text.order },
          { key: 'collected', label: text.collected, align: 'right' },
          { key: 'expected', label: text.expected, align: 'right' },
          { key: 'fee', label: text.fee, align: 'right' },
        ]}
        rows={file.lines.map((line) => ({ key: line.id, cells: cellsOf(line, words[line.outcome], orderAt) }))}
      />
      <p className="mt-3 text-ink-soft">{text.shown}</p>
    </>
  )
}

function cellsOf(line: RemittanceLineView, { name, todo }: { name: string; todo: string }, orderAt: (id: string) => string) {
  const written = [line.tracking, line.orderCode].filter(Boolean).join(' · ')
  return {
    row: line.rowNumber,
    outcome: (
      <>
        <Badge tone={tones[line.outcome]}>{name}</Badge>
        {todo && <span className="mt-1 block text-ink-soft">{todo}</span>}
      </>
    ),
    order: (
      <>
        {line.orderId && line.foundCode ? (
          <Link to={orderAt(line.orderId)} className="link font-semibold">
            {line.foundCode}
          </Link>
        ) : null}
        <span className="block break-words text-ink-soft">{written}</span>
      </>
    ),
    collected: line.collected === null ? '–' : <Money amount={line.collected} />,
    expected: line.expected === null ? '–' : <Money amount={line.expected} />,
    fee: line.fee === null ? '–' : <Money amount={line.fee} />,
  }
}
