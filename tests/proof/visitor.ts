export type Answer = { status: number; body: string; location: string | null }

/** As much of a browser as the load needs: cookies and forms. Several of its requests may be under way at once. */
export class Visitor {
  private readonly cookies = new Map<string, string>()

  constructor(private readonly base: string) {}

  get(path: string): Promise<Answer> {
    return this.ask(path, { method: 'GET' })
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', 'sec-fetch-site': 'same-origin' },
    })
  }

  private async ask(path: string, { headers, ...init }: RequestInit): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(this.base + path, { ...init, headers: { ...headers, cookie }, redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    for (const line of response.headers.getSetCookie()) this.keep(line)
    return { status: response.status, body: await response.text(), location: response.headers.get('location') }
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

/** The value of a hidden field of a page. */
export function hiddenField(html: string, name: string): string | null {
  const field = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
  return /value="([^"]*)"/.exec(field)?.[1] ?? null
}
