/**
 * Processor time of one question asked in a new process, with the built program: start, load, read, answer, print.
 * A program that does nothing is measured in turn with it, since a busy machine makes both dearer.
 *
 *     npm run build && npx tsx bench/cold.ts [runs, 20]
 */
import { spawnSync } from 'node:child_process'

const [runs = 20] = process.argv.slice(2).map(Number)
const question = ['dist/bin/main.js', 'ask', 'US imports July']
const pairs = Array.from({ length: runs }, () => [cpuMs(['-e', '0'], ''), cpuMs(question, '619 t')] as const)
console.log(`${runs} runs of each, ms of processor`)
console.log(`one cold question: ${spreadOf(pairs.map(([, asked]) => asked))}`)
console.log(`an empty program:  ${spreadOf(pairs.map(([empty]) => empty))}`)

function spreadOf(times: readonly number[]): string {
  const [least, middle, most] = [0, 0.5, 1].map((part) => at(times, part).toFixed(0))
  return `median ${middle}, least ${least}, most ${most}`
}

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.round(part * (sorted.length - 1))]!
}

function cpuMs(args: readonly string[], expected: string): number {
  const measured = ['--require', './bench/cpu-at-exit.cjs', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, measured, { encoding: 'utf8' })
  const micros = /cpu (\d+)$/.exec(stderr)?.[1]
  if (status !== 0 || micros === undefined || !stdout.includes(expected))
    throw new Error(`no answer: ${stdout}${stderr}`)
  return Number(micros) / 1000
}
