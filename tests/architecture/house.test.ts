import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { contexts } from './context-order.mjs'

const all = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
const code = all.filter((path) => !path.includes('.test.'))
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').length

test('every context has its place in the order', () => {
  const folders = readdirSync('app/domain').filter((name) => name !== 'shared')
  expect(folders.filter((name) => !contexts.includes(name))).toEqual([])
})

test('a context has only the four rooms and its events', () => {
  const strange = contexts
    .filter((context) => existsSync(`app/domain/${context}`))
    .flatMap((context) => readdirSync(`app/domain/${context}`).map((entry) => `${context}/${entry}`))
    .filter((path) => !['rules', 'use-cases', 'reads', 'store', 'events.ts'].includes(basename(path)))
  expect(strange).toEqual([])
})

test('what does input and output says so in its name', () => {
  const silent = code.filter((path) => /^app\/(domain\/[^/]+\/(use-cases|reads|store)|adapters|jobs)\//.test(path) && !path.endsWith('.server.ts'))
  expect(silent.filter((path) => !path.endsWith('/events.ts'))).toEqual([])
})

test('no file is longer than 300 lines, and half of them fit on one screen', () => {
  const lengths = code.map((path) => ({ path, lines: linesOf(path) })).sort((a, b) => a.lines - b.lines)
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(75)
})

test('file names are kebab-case and say something', () => {
  const bad = all.filter((path) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.tsx?$/.test(basename(path)))
  expect(bad).toEqual([])
})

test('the domain asks its clock for the time and nobody reads the environment behind the configuration', () => {
  const domain = code.filter((path) => path.startsWith('app/domain/'))
  const offenders = domain.filter((path) => /new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(readFileSync(path, 'utf8')))
  expect(offenders).toEqual([])
  const environment = code.filter((path) => readFileSync(path, 'utf8').includes('process.env'))
  expect(environment.sort()).toEqual([
    'app/check-invariants.ts',
    'app/dev.ts',
    'app/main.server.ts',
    'app/search-check.ts',
    'app/search-reindex.ts',
    // Cookies are made when the module loads, before any configuration is read.
    'app/web/cookies.server.ts',
    'app/worker.ts',
  ])
})

test('only routes and the entries have default exports', () => {
  const offenders = code.filter(
    (path) => !/^app\/(routes\/|root\.tsx|routes\.ts|entry\.)/.test(path) && /^export default/m.test(readFileSync(path, 'utf8')),
  )
  expect(offenders).toEqual([])
})

test('nobody silences the compiler', () => {
  const offenders = code.filter((path) => /@ts-ignore|@ts-nocheck|: any\b|as any\b/.test(readFileSync(path, 'utf8')))
  expect(offenders).toEqual([])
})

test('links are our own: those of Remix cost the server and cheap phones nine hooks each', () => {
  const offenders = code.filter((path) => /import \{[^}]*\b(Nav)?Link\b[^}]*\} from '@remix-run\/react'/.test(readFileSync(path, 'utf8')))
  expect(offenders).toEqual([])
})
