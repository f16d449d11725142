import { defineConfig } from 'vitest/config'

/** What takes minutes and needs a machine for itself: `npm run test:kills`, `npm run test:outage`. */
export default defineConfig({
  test: { include: ['test/**/*.long.ts'], fileParallelism: false },
})
