import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p97: number; p99: number; bytes: number; failed: number }

/** Asks for the paths in turn over `connections` connections for `seconds`. Latencies in milliseconds. */
export async function load(base: string, paths: readonly string[], connections: number, seconds: number): Promise<Load> {
  const result = await autocannon({
    url: base,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET' as const, path })),
  })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97: result.latency.p97_5,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.average / Math.max(1, result.requests.average)),
    failed: result.non2xx + result.errors,
  }
}
