import { formatDong } from '#app/i18n/format.ts'
import { useLocale } from '#app/i18n/use-text.tsx'

/** An amount in whole đồng, never broken over two lines. */
export function Money({ amount, className = '' }: { amount: bigint; className?: string }) {
  return <span className={`money ${className}`}>{formatDong(amount, useLocale())}</span>
}
