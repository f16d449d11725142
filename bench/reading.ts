/**
 * How long a question takes to be read, and to be answered in words, over the shipped data, in memory and on one
 * core; and how well and how fast the same reader and chrono-node read thirty period phrases. It runs from one file
 * made as the program's are (`scripts/bundle.js`): what runs the sources as they are wraps functions to keep their
 * names, and reading is then slower than it is for those who use it.
 *
 *     npm run bench:reading    this alone
 *     npm run bench            all that needs no platform
 */
import * as chrono from 'chrono-node'
import { createAnswerer } from '../src/bot/answerer.ts'
import { corpora } from '../test/question/corpus/index.ts'
import { NOW } from '../test/support/answering.ts'
import { reading } from '../test/support/period-reading.ts'
import { lengthsLine, timesLine, timesOf, WARM_UP } from './measure.ts'
import { phrases } from './period-phrases.ts'

const ROUNDS = 60
const { world, answered, refused } = corpora()[0]!
const questions = spread(
  [...answered, ...refused].flatMap(({ phrasings }) => phrasings),
  300,
)
const answerer = createAnswerer(world.trade)
const texts = phrases.map(({ text }) => text)

console.log(`${questions.length} questions of all kinds, ${ROUNDS} rounds after ${WARM_UP} to warm up`)
const read = (text: string) => world.read(text, { today: world.today })
const readingTimes = await timesOf(questions, ROUNDS, read)
console.log(timesLine('reading a question', readingTimes))
console.log(lengthsLine('  by its length, median', questions, readingTimes))
const answer = (text: string) => answerer.ask({ text, now: NOW })
console.log(timesLine('from question to text', await timesOf(questions, ROUNDS, answer)))

console.log(`\n${phrases.length} period phrases`)
const usRight = phrases.filter(({ text, months }) => reading(text) === months).length
const chronoRight = phrases.filter(isRightForChrono).length
console.log(timesLine(`tallyman, ${usRight} right`, await timesOf(texts, ROUNDS, (text) => reading(text))))
console.log(timesLine(`chrono-node, ${chronoRight} right`, await timesOf(texts, ROUNDS, chronoReading)))

/** Every so-manieth of them, so that each kind is among them. */
function spread(all: readonly string[], count: number): readonly string[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[Math.floor((i * all.length) / count)]!,
  )
}

function isRightForChrono({ text, months, calendar }: (typeof phrases)[number]): boolean {
  const found = chronoReading(text)
  return found === months || found === calendar || (months === 'ask' && found === 'nothing')
}

/** What chrono-node reads, as months: from its start to its end, or the one month (or year) that it is sure of. */
function chronoReading(text: string): string {
  return chrono.parse(text, NOW).map(monthsOf).join(' + ') || 'nothing'
}

function monthsOf({ start, end }: chrono.ParsedResult): string {
  const from = isoOf(start)
  if (end) return isoOf(end) === from ? from : `${from}..${isoOf(end)}`
  const yearOnly = start.isCertain('year') && !start.isCertain('month')
  return yearOnly ? `${start.get('year')}-01..${start.get('year')}-12` : from
}

function isoOf(date: chrono.ParsedComponents): string {
  return `${date.get('year')}-${String(date.get('month')).padStart(2, '0')}`
}
