const codes = new Set([
  // Node's sockets.
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
  // PostgreSQL: shutting down, crashed, starting up, too many connections.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // Prisma: not reachable, timed out, closed, no connection free.
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  // Prisma: no connection came free in time to begin a transaction, or one took too long. It was rolled back.
  'P2028',
])
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
const messages = /^Connection terminated|terminating connection due to|timeout exceeded when trying to connect|Connection ended unexpectedly|connection error and is not queryable/

/**
 * Whether an error says that the database cannot be reached or is overloaded, and not that a query is wrong. Looks through the wrappers
 * of Prisma and of its adapter: raw queries carry the reason inside `meta.driverAdapterError.cause`.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, kind, message, cause, meta } = error as Record<string, unknown>
  if (codes.has(String(code)) || kinds.has(String(kind)) || messages.test(String(message))) return true
  const inner = typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>).driverAdapterError : null
  return isDatabaseAway(cause) || isDatabaseAway(inner)
}
