import { Agent, request } from 'node:http'

export type Answer = { status: number; body: string; location: string | null }

/** As much of a browser as a purchase needs: one connection, cookies, forms sent the way the hydrated page sends them. */
export class Browser {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  private cookies = new Map<string, string>()

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  get(path: string): Promise<Answer> {
    return this.ask('GET', path)
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.ask('POST', path, new URLSearchParams(fields).toString())
  }

  /** As the header that goes with every request. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  forget(): void {
    this.cookies = new Map()
  }

  close(): void {
    this.agent.destroy()
  }

  private ask(method: string, path: string, body?: string): Promise<Answer> {
    const headers: Record<string, string | number> = { cookie: this.cookie }
    if (body !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded;charset=UTF-8'
      headers['content-length'] = Buffer.byteLength(body)
      headers['sec-fetch-site'] = 'same-origin'
    }
    return new Promise((resolve, reject) => {
      const sent = request({ host: this.host, port: this.port, method, path, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = []
        for (const line of response.headers['set-cookie'] ?? []) this.keep(line)
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const location = response.headers.location ?? null
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), location })
        })
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.setTimeout(30_000, () => sent.destroy(new Error(`${method} ${path} had no answer for 30 s`)))
      sent.end(body)
    })
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}
