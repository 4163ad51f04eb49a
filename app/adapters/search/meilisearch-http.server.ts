import { Agent, request as httpRequest } from 'node:http'
import { Agent as TlsAgent, request as httpsRequest } from 'node:https'
import { MeilisearchApiError, type Config, type MeilisearchErrorResponse } from 'meilisearch'

type HttpClient = NonNullable<Config['httpClient']>

/** More questions at a time wait here instead of in the server's own queue. */
const MOST_SOCKETS = 32

/**
 * Sends the client's requests over connections that stay open. `fetch` costs this process twice as much per question,
 * and questions are what it does most.
 */
export function keptAlive(): HttpClient {
  const choices = { keepAlive: true, maxSockets: MOST_SOCKETS, noDelay: true }
  const [plain, tls] = [new Agent(choices), new TlsAgent(choices)]
  return (input, init) =>
    new Promise((resolve, reject) => {
      const url = new URL(String(input))
      const body = typeof init?.body === 'string' ? init.body : ''
      const headers = { ...Object.fromEntries(new Headers(init?.headers)), 'content-length': String(Buffer.byteLength(body)) }
      const [send, agent] = url.protocol === 'https:' ? [httpsRequest, tls] : [httpRequest, plain]
      const sent = send(url, { method: init?.method ?? 'GET', headers, agent, ...(init?.signal ? { signal: init.signal } : {}) }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          try {
            resolve(read(response.statusCode ?? 0, Buffer.concat(chunks).toString()))
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)))
          }
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

function read(status: number, text: string): unknown {
  const answer: unknown = text === '' ? undefined : JSON.parse(text)
  if (status >= 200 && status < 300) return answer
  throw new MeilisearchApiError(new Response(null, { status: Math.max(200, status) }), answer as MeilisearchErrorResponse)
}
