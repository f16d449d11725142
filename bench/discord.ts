/**
 * Autocomplete over 10,000 names: what a person types, letter by letter, with slips; first the index alone, then from
 * the event on the socket to the choices at the other end, through discord.js and the stand-in.
 * Run with `npx tsx bench/discord.ts`.
 */
import { createSuggester } from '../src/bot/suggest.ts'
import { createAdapterAt } from '../test/support/discord/adapter.ts'
import { COMMANDS, createEchoBot } from '../test/support/discord/bot.ts'
import { startStandIn } from '../test/support/discord/stand-in.ts'

const NAMES = 10_000
const TYPED = 20_000
const CHOICES = 25
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
for (const text of typed.slice(0, 2000)) suggest(text, CHOICES)

console.log(`autocomplete, ${NAMES} names, ${TYPED} keystrokes, half of them with a slip`)
console.log(`index built in ${buildMs.toFixed(0)} ms`)
const alone = typed.map((text) => {
  const used = process.cpuUsage()
  const start = performance.now()
  suggest(text, CHOICES)
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { wall, cpu: (user + system) / 1000 }
})
report(
  'in the process',
  alone.map(({ wall }) => wall),
  5,
)
// On a busy machine the clock also counts what others do.
report(
  'of it, processor',
  alone.map(({ cpu }) => cpu),
  5,
)
report('socket to wire', await throughDiscord(typed.slice(0, 1000)), 50)

async function throughDiscord(texts: readonly string[]): Promise<number[]> {
  const discord = await startStandIn()
  const adapter = createAdapterAt(discord.url)
  const { bot } = createEchoBot({ suggest: (_, text, limit) => suggest(text, limit) })
  await adapter.start(bot, COMMANDS)
  const times: number[] = []
  for (const text of texts) {
    const start = performance.now()
    const typing = discord.people.autocomplete({ channel: discord.channel }, 'top', 'place', text)
    while (!typing.choices) await new Promise(setImmediate)
    times.push(performance.now() - start)
  }
  await adapter.stop()
  await discord.close()
  return times
}

function report(what: string, times: number[], goalMs: number): void {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  const line = [0.5, 0.95, 0.99, 1].map((share) => `p${share * 100} ${at(share).toFixed(2)} ms`).join('   ')
  console.log(`${what}: ${line}   ${at(0.99) <= goalMs ? 'within' : 'OVER'} ${goalMs} ms at p99`)
}

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
