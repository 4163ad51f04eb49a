import { gzipSync } from 'node:zlib'

export type PageWeight = { html: number; css: number; js: number }

/** Bytes after gzip of a page, its stylesheets, and every script it loads at start. */
export async function weigh(base: string, path: string, cookie = ''): Promise<PageWeight> {
  const html = await text(base + path, cookie)
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const preloads = [...html.matchAll(/<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const imports = [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  return {
    html: gzipSync(html).length,
    css: await sum(base, new Set(styles)),
    js: await sum(base, new Set([...preloads, ...imports])),
  }
}

async function sum(base: string, paths: Set<string>): Promise<number> {
  const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await text(base + path, '')).length))
  return sizes.reduce((total, size) => total + size, 0)
}

async function text(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { cookie } })
  return response.text()
}
