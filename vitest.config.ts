import { defineConfig } from 'vitest/config'

const sources = '{apps,packages,tooling}/*/{src,test,journeys}/**/*'
const slow = ['**/*.integration.test.ts', '**/*.journey.test.ts', '**/*.packaging.test.ts']
const notOurs = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${sources}.test.{ts,tsx}`, 'tooling/commands/*.test.mjs'],
          exclude: [...notOurs, ...slow],
        },
      },
      {
        test: {
          name: 'integration',
          include: [`${sources}.integration.test.ts`],
          exclude: notOurs,
          globalSetup: ['packages/database/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'packaging',
          include: [`${sources}.packaging.test.ts`],
          exclude: notOurs,
          testTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // One journey at a time: each drives a browser and a server, and their waits are for people's speed.
        test: {
          name: 'journeys',
          include: [`${sources}.journey.test.ts`],
          exclude: notOurs,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
