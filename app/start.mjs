import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// `npm start`: build when the build is missing or older than the code, then serve.
const built = resolve('build/server/index.js')
if (!existsSync(built) || newestChange('app') > statSync(built).mtimeMs) {
  console.log('Building the pages (once; about half a minute)…')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
process.env.NODE_ENV ??= 'production'
const { start } = (await import(pathToFileURL(built).href)) as typeof import('./main.server.ts')
await start()

function newestChange(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)
}
