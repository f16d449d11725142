import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test that hangs must end; how fast a machine is must decide nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Seen once under load: a library rejects with nothing at all, after its test has ended. Our own errors have a stack.
    onUnhandledError: (error) =>
      error.message === undefined && error.stack === undefined ? false : undefined,
  },
})
