import { useEffect, useState } from 'react'

type CopyButtonProps = { value: string; label: string; done: string; /** What is copied, for those who hear the page. */ what: string }

const SHOWN_MS = 2000

/** Copies a text to the clipboard. Without JavaScript it is not there: the text beside it can be selected. */
export function CopyButton({ value, label, done, what }: CopyButtonProps) {
  const [canCopy, setCanCopy] = useState(false)
  const [isDone, setIsDone] = useState(false)
  useEffect(() => setCanCopy('clipboard' in navigator), [])
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setIsDone(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isDone])
  if (!canCopy) return null
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => setIsDone(true),
      // A browser that refuses leaves the text to be selected by hand.
      () => setCanCopy(false),
    )
  }
  return (
    <button type="button" onClick={copy} className="button button-secondary button-small shrink-0" aria-label={isDone ? undefined : what}>
      <span aria-live="polite">{isDone ? done : label}</span>
    </button>
  )
}
