import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test that hangs must end; how fast a machine is must decide nothing.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
