import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// `npm start`: builds when the build is missing or older than the code, then serves. Plain JavaScript, because a loader
// for TypeScript would stay in the server's memory as long as it runs.
const built = resolve('build/server/index.js')
if (!existsSync(built) || newestChange('app') > statSync(built).mtimeMs) {
  console.log('Building the pages (once; about half a minute)…')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
process.env.NODE_ENV ??= 'production'
const { start } = await import(pathToFileURL(built).href)
await start()

/** @param {string} folder */
function newestChange(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)
}
