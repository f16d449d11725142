/**
 * Processor time of one question asked in a new process, with the built program: start, load, read, answer, print.
 *
 *     npm run build && npx tsx bench/cold.ts [runs, 10]
 */
import { spawnSync } from 'node:child_process'

const [runs = 10] = process.argv.slice(2).map(Number)
const args = ['dist/bin/main.js', 'ask', 'US imports July']
const cpuMs = Array.from({ length: runs }, run).sort((a, b) => a - b)
const middle = cpuMs[Math.floor(runs / 2)]!
console.log(`one cold question, ${runs} runs: ${middle.toFixed(0)} ms of processor at the median`)
console.log(`least ${cpuMs[0]!.toFixed(0)} ms, most ${cpuMs.at(-1)!.toFixed(0)} ms`)

/** The time this process's children have used grows by what the child has used. */
function run(): number {
  const script = `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('cpu ' + (userCPUTime + systemCPUTime)) })`
  const preload = `data:text/javascript,${encodeURIComponent(script)}`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    encoding: 'utf8',
  })
  const micros = /cpu (\d+)$/.exec(stderr)?.[1]
  if (status !== 0 || micros === undefined || !stdout.includes('619 t'))
    throw new Error(`no answer: ${stdout}${stderr}`)
  return Number(micros) / 1000
}
