/**
 * How long a running bot keeps people waiting while it takes up a big new version of its data: the longest time in
 * which the process did nothing else, and what a question that came meanwhile waited.
 *
 *     npx tsx bench/new-version.ts [rows, 600000]
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../src/bot/ports.ts'
import { openData } from '../src/program/live.ts'
import { bigPackage } from './support/big-package.ts'

const QUESTION = 'exports of 250490 from the UK to Germany in January 2023'
const EVERY_MS = 20
const silent: Log = { info() {}, warn() {}, error() {} }

const [rows = 600_000] = process.argv.slice(2).map(Number)
const home = mkdtempSync(join(tmpdir(), 'tallyman-bench-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))
const versions = join(home, 'versions')
const folder = write(join(home, 'came'), bigPackage(1_000))

const live = await openData({ data: [folder], versions }, silent)
const before = live.answerer().trade.version
for (let i = 0; i < 50; i++) await ask() // warm

mkdirSync(join(versions, 'big'), { recursive: true })
renameSync(write(join(home, 'next'), bigPackage(rows)), join(versions, 'big', '1'))
const delays = monitorEventLoopDelay({ resolution: 1 })
delays.enable()
const waits: number[] = []
const began = performance.now()
const stop = live.follow()
while (live.answerer().trade.version === before) await askOnTime()
const tookMs = performance.now() - began
await sleep(50) // so that the last block is counted
delays.disable()
stop()
waits.sort((a, b) => a - b)

console.log(`${rows} rows taken up in ${(tookMs / 1_000).toFixed(1)} s, the look every 2 s included`)
console.log(`longest block of the event loop: ${(delays.max / 1e6).toFixed(0)} ms`)
console.log(
  `${waits.length} questions meanwhile waited ${at(0.5)} ms at the median, ${at(0.99)} ms at 99%, ${at(1)} ms at most`,
)
console.log(`memory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)

/** A question that came while the process was busy has waited since it came. */
async function askOnTime(): Promise<void> {
  const due = performance.now() + EVERY_MS
  await sleep(EVERY_MS)
  await ask()
  waits.push(performance.now() - due)
}

async function ask(): Promise<void> {
  const turn = await live.answerer().ask({ text: QUESTION, now: new Date('2026-04-25') })
  if ('talk' in turn || turn.result.kind !== 'answer') throw new Error('the question was not answered')
}

function at(share: number): string {
  return waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!.toFixed(0)
}

function write(path: string, files: ReadonlyMap<string, string>): string {
  mkdirSync(path)
  for (const [name, text] of files) writeFileSync(join(path, name), text)
  return path
}
