import { defineConfig } from '@playwright/test'
import { findChromium } from './support/chromium.ts'

const port = Number(process.env.JOURNEY_PORT ?? 4317)
/** A market that runs already, for writing tests; otherwise the built app is started on a fresh demo market. */
const running = process.env.JOURNEY_URL
const baseURL = running ?? `http://localhost:${port}`
const browser = await findChromium()

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  ...(running
    ? {}
    : {
        webServer: {
          command: 'npx tsx tests/support/journey-server.ts',
          cwd: '..',
          env: { PORT: String(port) },
          url: `${baseURL}/readyz`,
          timeout: 240_000,
          stdout: 'pipe',
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        },
      }),
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: browser,
  },
  projects: [
    { name: 'with JavaScript', testIgnore: '**/*.no-js.spec.ts' },
    { name: 'without JavaScript', testMatch: '**/*.no-js.spec.ts', use: { javaScriptEnabled: false } },
  ],
})
