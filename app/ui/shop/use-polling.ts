import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'

const EVERY_MS = 2000
const FOR_MS = 30_000

/** Asks the server again every two seconds for half a minute while `isWaiting`. True once it has given up. */
export function usePolling(isWaiting: boolean): boolean {
  const { revalidate } = useRevalidator()
  const [hasGivenUp, setHasGivenUp] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(revalidate, EVERY_MS)
    const end = setTimeout(() => {
      clearInterval(timer)
      setHasGivenUp(true)
    }, FOR_MS)
    return () => {
      clearInterval(timer)
      clearTimeout(end)
    }
  }, [isWaiting, revalidate])
  return hasGivenUp
}
