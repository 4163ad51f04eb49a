import { isRouteErrorResponse } from '@remix-run/react'

export type ErrorKind = 'notFound' | 'forbidden' | 'method' | 'conflict' | 'tooMany' | 'away' | 'broken'

const kinds: Record<number, ErrorKind> = {
  400: 'method',
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  409: 'conflict',
  429: 'tooMany',
  503: 'away',
}

/** What kind of failure a boundary caught; what is not a thrown response is a bug, or the database being away. */
export function errorKind(error: unknown, databaseAway: boolean): ErrorKind {
  if (isRouteErrorResponse(error)) return kinds[error.status] ?? 'broken'
  return databaseAway ? 'away' : 'broken'
}

/** How long a 429 asks to wait, when it says so. */
export function waitSecondsOf(error: unknown): number | null {
  const answer: unknown = isRouteErrorResponse(error) ? error.data : null
  if (typeof answer !== 'object' || answer === null || !('waitSeconds' in answer)) return null
  return typeof answer.waitSeconds === 'number' ? answer.waitSeconds : null
}
