/**
 * How long a reply takes from the event on the socket to the call at Slack, at a steady rate.
 *
 *     npx tsx bench/slack.ts [events a second, 50] [seconds, 20]
 *
 * The whole way counts: socket, acknowledgement, claim, the bot over the shipped data, rendering, HTTP. The stand-in
 * for Slack shares the process, and its time counts too.
 */

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAnswerer } from '../src/bot/answerer.ts'
import { createBot } from '../src/bot/bot.ts'
import type { Bot } from '../src/bot/ports.ts'
import { isGroup, membersOf } from '../src/names/groups.ts'
import { personal } from '../src/program/personal.ts'
import { createMemoryStore } from '../src/store/memory.ts'
import { loadPackages } from '../src/trade/load.ts'
import { createTrade } from '../src/trade/memory.ts'
import { openedOffice } from '../test/support/slack/harness.ts'
import { deliver, MENTION, mentionEvent, messageEvent, writing } from '../test/support/slack/people.ts'

const QUESTIONS = ['US imports July', 'YTD change', 'top buyers july 2025', 'exports by month 2025']
const [rate = 50, seconds = 20] = process.argv.slice(2).map(Number)
const store = createMemoryStore({ now: () => new Date() })
const { slack, close } = await openedOffice(shippedBot(), { store })
const sentMs = new Map<string, number>()

await run(rate) // the first second warms up and is not counted
slack.calls.length = 0
sentMs.clear()
const before = process.cpuUsage()
for (let second = 0; second < seconds; second++) await run(rate)
await sleep(500)
const { user, system } = process.cpuUsage(before)

const delays = slack
  .accepted('chat.postMessage')
  .map(({ args, atMs }) => atMs - (sentMs.get(String(args.thread_ts)) ?? Number.NaN))
  .sort((a, b) => a - b)
const at = (share: number) => delays[Math.ceil(delays.length * share) - 1]?.toFixed(1)
console.log(`${delays.length} answers at ${rate} mentions a second (two events each)`)
console.log(`p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · p99 ${at(0.99)} ms · longest ${at(1)} ms`)
console.log(
  `${((user + system) / 1000 / delays.length).toFixed(1)} ms of processor an answer, the stand-in's included`,
)
await close()

/** One second of mentions, evenly spread. */
async function run(count: number): Promise<void> {
  const startMs = performance.now()
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, startMs + (i * 1000) / count - performance.now()))
    const written = writing(slack, `${MENTION} ${QUESTIONS[i % QUESTIONS.length]}`, { channel: `C${i % 20}` })
    sentMs.set(written.ts, performance.now())
    void deliver(slack, mentionEvent(written))
    void deliver(slack, messageEvent(written))
  }
  await sleep(Math.max(0, startMs + 1000 - performance.now()))
}

function shippedBot(): Bot {
  const packages = loadPackages([join(import.meta.dirname, '../data/rare-earth-magnets')])
  const members = (group: string, at: number) => (isGroup(group) ? membersOf(group, at) : undefined)
  const answerer = createAnswerer(createTrade(packages, members))
  const log = { info() {}, warn: console.warn, error: console.error }
  return createBot({
    answerer: () => answerer,
    commands: [],
    store,
    log,
    reference: () => 'bench',
    ...personal(store),
  })
}
