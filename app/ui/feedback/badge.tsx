import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'good' | 'warning' | 'bad' | 'info' | 'gold'

const tones: Record<BadgeTone, string> = {
  neutral: 'badge-neutral',
  good: 'badge-good',
  warning: 'badge-warning',
  bad: 'badge-bad',
  info: 'badge-info',
  gold: 'badge-gold',
}

export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return <span className={`badge ${tones[tone]}`}>{children}</span>
}
