import pino from 'pino'

export type Log = pino.Logger

/** JSON lines on standard output. Personal data (names, phones, addresses, tokens) is never passed to it. */
export function createLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
}
