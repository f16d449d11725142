/**
 * How long a reply takes from the event on the socket to the call at Slack, at a steady rate.
 *
 *     npx tsx bench/slack.ts [events a second, 50] [seconds, 20]
 *
 * The bot answers at once, so that what is measured is the adapter with the SDK in it: socket, acknowledgement,
 * claim, rendering, HTTP. The stand-in shares the process and its time counts too.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { createMemoryStore } from '../src/store/memory.ts'
import { createFakeBot } from '../test/support/slack/bot.ts'
import { openedOffice } from '../test/support/slack/harness.ts'
import { deliver, MENTION, mentionEvent, messageEvent, writing } from '../test/support/slack/people.ts'

const [rate = 50, seconds = 20] = process.argv.slice(2).map(Number)
const store = createMemoryStore({ now: () => new Date() })
const { slack, close } = await openedOffice(createFakeBot(), { store })
const sentMs = new Map<string, number>()

await run(rate) // the first second warms up and is not counted
slack.calls.length = 0
sentMs.clear()
for (let second = 0; second < seconds; second++) await run(rate)
await sleep(500)

const delays = slack
  .accepted('chat.postMessage')
  .map(({ args, atMs }) => atMs - (sentMs.get(String(args.thread_ts)) ?? Number.NaN))
  .sort((a, b) => a - b)
const at = (share: number) => delays[Math.ceil(delays.length * share) - 1]?.toFixed(1)
console.log(`${delays.length} answers at ${rate} mentions a second (two events each)`)
console.log(`p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · p99 ${at(0.99)} ms · longest ${at(1)} ms`)
await close()

/** One second of mentions, evenly spread. */
async function run(count: number): Promise<void> {
  const startMs = performance.now()
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, startMs + (i * 1000) / count - performance.now()))
    const written = writing(slack, `${MENTION} US imports July`, { channel: `C${i % 20}` })
    sentMs.set(written.ts, performance.now())
    void deliver(slack, mentionEvent(written))
    void deliver(slack, messageEvent(written))
  }
  await sleep(Math.max(0, startMs + 1000 - performance.now()))
}
