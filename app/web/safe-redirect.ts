/** A redirect target that came from outside: only a path on this site, otherwise `fallback`. */
export function safeRedirectTarget(target: unknown, fallback: string): string {
  if (typeof target !== 'string' || !target.startsWith('/')) return fallback
  try {
    const base = 'http://inside.invalid'
    const url = new URL(target, base)
    // Parsing catches `//evil.example`, `/\evil.example` and control characters in between.
    return url.origin === base ? url.pathname + url.search + url.hash : fallback
  } catch {
    return fallback
  }
}
