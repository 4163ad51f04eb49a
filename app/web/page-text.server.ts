import type { EntryContext } from '@remix-run/node'

/** What goes into a rendered page before `</body>`. */
export type PageEnding = {
  /** What the loaders answered, as Remix encoded it for its own client. */
  data: string
  /** schema.org facts for search engines; none on most pages. */
  structuredData?: string | undefined
  nonce: string
}

/**
 * A page as it is sent. Remix would stream the loaders' data behind the page with React's Suspense; our loaders answer
 * before rendering starts, so the data is one more script at the end of the body, where hydration leaves it alone.
 */
export function pageText(rendered: string, { data, structuredData, nonce }: PageEnding): string {
  const end = rendered.lastIndexOf('</body>')
  const facts = structuredData ? `<script type="application/ld+json" nonce="${nonce}">${structuredData}</script>` : ''
  const controller = 'window.__remixContext.streamController'
  const handOver = `<script nonce="${nonce}">${controller}.enqueue(${insideScript(data)});${controller}.close();</script>`
  return `<!DOCTYPE html>${rendered.slice(0, end)}${facts}${handOver}${rendered.slice(end)}`
}

/** Everything that loaders answered; the stream ends when the last of them has. */
export async function wholeText(stream: EntryContext['serverHandoffStream']): Promise<string> {
  if (!stream) return ''
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let text = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) text += decoder.decode(read.value, { stream: true })
  return text + decoder.decode()
}

/** Of the manifest of all routes a page needs its own: the others cost time to match for nothing. */
export function matchedRoutes({ manifest, staticHandlerContext }: EntryContext): EntryContext['manifest']['routes'] {
  return Object.fromEntries(
    staticHandlerContext.matches.flatMap(({ route: { id } }) => {
      const found = manifest.routes[id]
      return found ? [[id, found]] : []
    }),
  )
}

/** A JavaScript string that cannot end the script it stands in. */
function insideScript(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
