import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

// `npm test`: everything CI runs, cheapest first. Each step runs even when one before it failed, so that one run tells all.
type Step = { name: string; command: string; report?: string }

const steps: Step[] = [
  { name: 'types', command: 'tsc' },
  { name: 'imports', command: 'depcruise --config tests/architecture/dependency-rules.mjs app' },
  {
    name: 'rules, use cases, reads, adapters',
    command: 'vitest run -c tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/vitest.json',
    report: 'test-results/vitest.json',
  },
  { name: 'build', command: 'remix vite:build' },
  { name: 'journeys in a browser', command: 'playwright test -c tests/playwright.config.ts', report: 'test-results/journeys.json' },
]

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number; skipped: number } }

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
const total = { passed: 0, failed: 0, skipped: 0 }
const lines = steps.map(runStep)
if (!process.env.MEILI_URL) lines.push('  NOT RUN: the search contract on a real Meilisearch server (set MEILI_URL and MEILI_KEY).')

console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)

function runStep({ name, command, report }: Step): string {
  console.log(`\n── ${name} ──`)
  const begun = performance.now()
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], { stdio: 'inherit' })
  const counted = report ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 }
  if (status !== 0 && counted.failed === 0) counted.failed = 1
  total.passed += counted.passed
  total.failed += counted.failed
  total.skipped += counted.skipped
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  return `  ${status === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`
}

function readReport(path: string): typeof total {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport | PlaywrightReport
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: 0 }
}
