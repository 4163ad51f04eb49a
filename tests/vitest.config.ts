import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'rules',
          include: ['app/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'database',
          include: ['tests/integration/**/*.test.ts', 'tests/contracts/**/*.test.ts'],
          globalSetup: ['tests/support/global-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
