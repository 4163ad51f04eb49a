import type { AuditLine } from '#app/domain/audit/rules/audit-line.ts'

/** The recorded facts of an event, `from: submitted · to: approved`. */
export function AuditDetail({ detail }: { detail: AuditLine['detail'] }) {
  const facts = Object.entries(detail).filter(([, value]) => value !== null && value !== '')
  if (facts.length === 0) return null
  return <span className="text-ink-soft break-words">{facts.map(([name, value]) => `${name}: ${String(value)}`).join(' · ')}</span>
}
