import fc from 'fast-check'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { corpora } from '../question/corpus/index.ts'
import { anyText } from './any-text.ts'
import { type Held, heldBy } from './held.ts'

// The properties of any-text.test.ts over many more texts: `npm run test:long [-- count [seed]]`. It goes on after a
// fault, so that one run tells all of them, each kind by its shortest text.

const [count = 100_000, seed = Date.now()] = process.argv.slice(2).map(Number)
const shortest = new Map<string, string>()
let slowest = { ms: 0, text: '' }
const statuses: Record<string, number> = {}

const worlds = corpora().map(({ name, world }) => ({
  name,
  answerer: createAnswerer(world.trade),
  now: new Date(Date.UTC(Math.floor(world.today / 12), world.today % 12, 25)),
}))

for (const { name, answerer, now } of worlds) {
  for (const text of fc.sample(anyText, { numRuns: Math.ceil(count / worlds.length), seed })) {
    const start = performance.now()
    const { status, faults } = await heldBy(text, answerer, now).catch(broken)
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { ms, text }
    statuses[status] = (statuses[status] ?? 0) + 1
    for (const fault of faults) note(`${name}: ${fault.replace(/[\d,.]+/g, '0')}`, `${text} (${fault})`)
  }
}

for (const [kind, text] of [...shortest].sort()) console.log(`${kind}\n    ${JSON.stringify(text)}`)
console.log(`${count} texts, seed ${seed}: ${shortest.size} kinds of fault; ${JSON.stringify(statuses)}`)
console.log(`slowest ${slowest.ms.toFixed(1)} ms: ${JSON.stringify(slowest.text.slice(0, 100))}`)
process.exitCode = shortest.size > 0 ? 1 : 0

function note(kind: string, text: string): void {
  const known = shortest.get(kind)
  if (known === undefined || text.length < known.length) shortest.set(kind, text)
}

function broken(error: unknown): Held {
  const [message, ...frames] = error instanceof Error ? (error.stack ?? '').split('\n') : [String(error)]
  const frame = frames.find((each) => each.includes('/src/'))?.trim() ?? ''
  return { status: 'thrown', faults: [`thrown ${message} ${frame}`] }
}
