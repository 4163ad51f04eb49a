import type { ReactNode } from 'react'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const looks: Record<NoticeKind, string> = {
  info: 'notice-info',
  success: 'notice-success',
  warning: 'notice-warning',
  error: 'notice-error',
}

/** A message about the page; errors interrupt a screen reader, the rest waits for its turn. */
export function Notice({ kind, title, children }: { kind: NoticeKind; title?: ReactNode; children?: ReactNode }) {
  return (
    <div role={kind === 'error' ? 'alert' : 'status'} className={`notice ${looks[kind]}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
