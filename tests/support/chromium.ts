import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Browser = { executablePath: string; args: string[]; env: Record<string, string> }

const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A Chromium for the browser tests: the one named by CHROMIUM, the system's, or the one that an npm package carries
 * inside (with its libraries), so that `npm test` needs no download and no root.
 */
export async function findChromium(): Promise<Browser> {
  const env = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))
  const system = [process.env.CHROMIUM, ...installed].find((path) => path && existsSync(path))
  if (system) return { executablePath: system, args, env }
  // The package unpacks its libraries only where it believes to run on AWS Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const executablePath = await unpacked()
  const libraries = process.env.LD_LIBRARY_PATH
  return { executablePath, args: [...args, '--no-zygote', '--headless=old'], env: { ...env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } }
}

/** In a folder of this account: what another has unpacked on the same machine it may not run. */
async function unpacked(): Promise<string> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = join(tmpdir(), `cho-ba-tinh-browser-${process.getuid?.() ?? 'one'}`)
  mkdirSync(process.env.TMPDIR, { recursive: true })
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    return await carried.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
