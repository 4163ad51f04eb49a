import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const EVERY_MS = 2000

/** Asks the server again every two seconds for as long as a statement is read. */
export function useStatementWatch(isRunning: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(revalidate, EVERY_MS)
    return () => clearInterval(timer)
  }, [isRunning, revalidate])
}
