import { useLocation } from '@remix-run/react'
import { useState } from 'react'
import { Notice, type NoticeKind } from './notice.tsx'

/** A message from the page before: gone when the visitor moves on, though the frame around the page stays. */
export function PassingNotice({ notice }: { notice: { kind: NoticeKind; text: string } | null }) {
  const { key } = useLocation()
  const [shown, setShown] = useState({ notice, key })
  if (shown.notice !== notice) setShown({ notice, key })
  if (!notice || shown.key !== key) return null
  return (
    <div className="mb-5">
      <Notice kind={notice.kind}>{notice.text}</Notice>
    </div>
  )
}
