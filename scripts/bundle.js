/**
 * Puts what tsc has compiled into few files: opening and linking five hundred modules was half of what a question in
 * the terminal cost. SDKs stay outside, and what is imported where it is needed stays a file of its own.
 */
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
/** Needed for every question, so they go in. */
const inside = ['natural', 'zod']

await build({
  entryPoints: ['dist/src/main.js'],
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter((name) => !inside.includes(name)),
  logLevel: 'warning',
})
