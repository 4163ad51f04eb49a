import { Agent, get } from 'node:http'
import autocannon from 'autocannon'

/** Latencies in milliseconds; `bytes` of one answer. */
export type Load = { perSecond: number; p50: number; p95: number; p99: number; bytes: number; failed: number }

/**
 * Asks for the paths in turn over `connections` connections for `seconds`, as fast as answers come. Every connection begins
 * somewhere else: questions that are asked in the same moment are answered once.
 */
export async function load(base: string, paths: readonly string[], connections: number, seconds: number): Promise<Load> {
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const requests = paths.map((path) => ({ method: 'GET' as const, path }))
    let begun = 0
    const setupClient = (client: autocannon.Client) => {
      const from = Math.floor((begun++ * requests.length) / connections)
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
    }
    const running = autocannon({ url: base, connections, duration: seconds, requests, setupClient }, (error, done) => (error ? reject(error as Error) : resolve(done)))
    running.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  const bytes = Math.round(result.throughput.average / Math.max(1, result.requests.average))
  return { perSecond: result.requests.average, ...waits(times), bytes, failed: result.non2xx + result.errors }
}

/**
 * The same at a traffic of `perSecond` visitors who come evenly, whether or not those before have their answer: how long
 * somebody waits then, from the moment they ask, also for a free connection.
 */
export async function loadAt(base: string, paths: readonly string[], { connections, seconds, perSecond }: { connections: number; seconds: number; perSecond: number }): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [bytes, failed] = [0, 0]
  const ask = (path: string, due: number) =>
    new Promise<void>((done) => {
      const over = (isGood: boolean) => {
        if (isGood) times.push(performance.now() - due)
        else failed += 1
        done()
      }
      get(base + path, { agent }, (response) => {
        response.on('data', (chunk: Buffer) => (bytes += chunk.length))
        response.on('end', () => over(response.statusCode === 200))
        response.on('error', () => over(false))
      }).on('error', () => over(false))
    })
  const begun = performance.now()
  const asked: Promise<void>[] = []
  while (asked.length < seconds * perSecond) {
    const due = begun + (asked.length * 1000) / perSecond
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
    asked.push(ask(paths[asked.length % paths.length] ?? '/', due))
  }
  await Promise.all(asked)
  const took = (performance.now() - begun) / 1000
  agent.destroy()
  return { perSecond: times.length / took, ...waits(times), bytes: Math.round(bytes / Math.max(1, times.length)), failed }
}

function waits(times: number[]): Pick<Load, 'p50' | 'p95' | 'p99'> {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
