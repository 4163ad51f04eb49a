import { z } from 'zod'
import { noticeCookie } from './cookies.server.ts'

const notice = z.object({ kind: z.enum(['info', 'success', 'warning', 'error']), text: z.string().max(500) })

/** One sentence for the next page, already in the person's language. */
export type NextNotice = z.output<typeof notice>

/** The `Set-Cookie` value that carries a notice over a redirect. */
export function withNotice(kind: NextNotice['kind'], text: string): Promise<string> {
  return noticeCookie.serialize({ kind, text } satisfies NextNotice)
}

/** The notice left by the page before, and the `Set-Cookie` value that clears it once shown. */
export async function takeNotice(request: Request): Promise<{ notice: NextNotice; clear: string } | null> {
  const parsed = notice.safeParse(await noticeCookie.parse(request.headers.get('cookie')))
  return parsed.success ? { notice: parsed.data, clear: await noticeCookie.serialize('', { maxAge: 0 }) } : null
}
