/**
 * Autocomplete over 10,000 names: what a person types, letter by letter, with slips. Run with `npx tsx bench/discord.ts`.
 */
import { createSuggester } from '../src/bot/suggest.ts'

const NAMES = 10_000
const TYPED = 20_000
const SYLLABLES =
  'al an ar be bo ca co da de el en fi ga ger go ha in is ka lo ma mi na no or pa ra ri sa so ta un va'
const WORDS = SYLLABLES.split(' ')

const random = seeded(85051110)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const word = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(WORDS)).join('')
const name = () => Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(' ')

const entries = Array.from({ length: NAMES }, (_, i) => ({
  name: name(),
  value: String(i),
  aliases: [word()],
  weight: Math.floor(random() * 1e6),
}))

const built = performance.now()
const suggest = createSuggester(entries)
const buildMs = performance.now() - built

const typed = Array.from({ length: TYPED }, () => slip(beginning(pick(entries).name)))
for (const text of typed.slice(0, 2000)) suggest(text, 25)

const times = typed.map((text) => {
  const start = performance.now()
  suggest(text, 25)
  return { text, ms: performance.now() - start }
})
times.sort((a, b) => a.ms - b.ms)
const at = (share: number) => times[Math.min(TYPED - 1, Math.floor(TYPED * share))]!.ms.toFixed(3)

console.log(`autocomplete, ${NAMES} names, ${TYPED} keystrokes, half of them with a slip`)
console.log(`index built in ${buildMs.toFixed(0)} ms`)
console.log(
  `p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms   worst ${at(1)} ms (${times.at(-1)!.text})`,
)
console.log(Number(at(0.99)) <= 5 ? 'within 5 ms at p99' : 'OVER 5 ms at p99')

function beginning(text: string): string {
  return text.slice(0, 1 + Math.floor(random() * text.length))
}

function slip(text: string): string {
  if (random() < 0.5) return text
  const at = Math.floor(random() * text.length)
  return random() < 0.5 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}x${text.slice(at)}`
}

/** A small generator (mulberry32), so that every run types the same. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
