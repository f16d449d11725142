import type { Figure } from '../../answer/figure.ts'
import { lengthOf, range } from '../../calendar/month.ts'
import type { Moment } from '../../query/claim.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, pick, pickAll, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { aheadOf, comparedNoun, sideNames } from './sides.ts'

/** "China's exports of artificial graphite: South Korea was first above Japan in January 2017 (1,433 t against 1,012 t)." */
export const overtakeWording: Wording = (telling) => {
  const { head, query } = telling
  if (!head) return []
  const moment = query.claim?.kind === 'first_more' ? query.claim.moment : undefined
  if (typeof head.value === 'number')
    return [headline(noun(telling), ...(COUNTED[moment ?? 'first'] ?? withoutMonth)(telling, head))]
  const told = [noun(telling), ...TOLD[moment ?? 'first'](telling, head)]
  return [
    headline(...told),
    ...(moment === 'first' || moment === 'ever' ? [] : nowLine(telling)),
    ...earlierLine(telling),
  ]
}

const noun = ({ query, context }: Telling): string => `${capitalised(comparedNoun(query, context))}: `

type Told = (telling: Telling, head: Figure) => readonly Piece[]

const TOLD: Readonly<Record<Moment, Told>> = {
  first: (telling, head) => found(telling, head, 'first'),
  last: (telling, head) => found(telling, head, 'last'),
  ever: (telling, head) => found(telling, head, 'first'),
  always: (telling, head) => found(telling, head, 'first'),
  run: (telling, head) => found(telling, head, 'first'),
  since: (telling, head) => (isAheadNow(telling) ? sinceThen(telling, head) : found(telling, head, 'last')),
  overtook: passedThen,
  passed: passedThen,
}

/** Where the answer is a number. */
const COUNTED: Partial<Record<Moment, Told>> = { run: inARow, passed: notPassed, overtook: notPassed }

/** "Japan was above South Korea 16 months in a row to December 2024 (7,033 t against 3,434 t)." */
function inARow(telling: Telling, head: Figure): readonly Piece[] {
  const { query, answer } = telling
  const [first, second] = sidesOf(telling)
  const rows = rowsOf(answer)
  const ahead = `${first} ${be(telling)} ${numberOf(head) === 0 ? 'not ' : ''}${aheadOf(query)} ${second}`
  if (numberOf(head) === 0) return [`${ahead} in ${periodOf(rows)}: ${against(rows)}.`]
  const atLeast = head.high !== undefined && head.high > numberOf(head) ? 'at least ' : ''
  const { to, from } = head.period!
  return [
    `${ahead} `,
    bold(`${atLeast}${figureText(head)} in a row`),
    ` to ${periodText(query.grain === 'month' ? range(to) : range(from, to))}: ${against(rows)} in ${periodOf(rows)}${beforeText(baseOf(telling))}.`,
  ]
}

/** "Germany did not pass the United States in July 2025: 1,116 t against 619 t, after 764 t against 353 t in June 2025." */
function notPassed(telling: Telling): readonly Piece[] {
  const { query, answer } = telling
  const [first, second] = sidesOf(telling)
  const rows = rowsOf(answer)
  const isUp = aheadOf(query) === 'above'
  const last = lengthOf(query.period.value) > 1 ? `; in ${periodOf(rows)}` : ''
  const end = ` ${second} ${inPeriod(query.period.value)}${last}: ${against(rows)}${beforeText(baseOf(telling))}.`
  return answer.caveats.some(({ kind }) => kind === 'gap')
    ? [`${first} is `, bold('not'), ` known to have ${isUp ? 'passed' : 'fallen behind'}${end}`]
    : [`${first} did `, bold('not'), ` ${isUp ? 'pass' : 'fall behind'}${end}`]
}

/** "South Korea was last above Japan in August 2023 (9,661 t against 9,512 t)." */
function found(telling: Telling, head: Figure, which: 'first' | 'last'): readonly Piece[] {
  const [first, second] = sidesOf(telling)
  const isStart = which === 'first' && baseOf(telling).length === 0
  const start = isStart ? ', the first month with a figure for both' : ''
  return [
    `${first} ${be(telling)} ${which} ${aheadOf(telling.query)} ${second} in `,
    bold(figureText(head)),
    ` (${against(rowsOf(telling.answer))})${start}.`,
  ]
}

/** "South Korea was above Japan from June 2024 on (… against …)." */
function sinceThen(telling: Telling, head: Figure): readonly Piece[] {
  const [first, second] = sidesOf(telling)
  const base = baseOf(telling)
  const held =
    base.length === 0
      ? ' on, the first month with a figure for both'
      : follows(head, base)
        ? ' on'
        : ' at the latest'
  return [
    `${first} ${be(telling)} ${aheadOf(telling.query)} ${second} from `,
    bold(figureText(head)),
    `${held} (${against(rowsOf(telling.answer))}${follows(head, base) ? beforeText(base) : ''}).`,
  ]
}

/** "South Korea passed Japan in June 2024: 9,661 t against 9,512 t, after 8,000 t against 8,112 t in May 2024." */
function passedThen(telling: Telling, head: Figure): readonly Piece[] {
  const [first, second] = sidesOf(telling)
  const base = baseOf(telling)
  const isNow = isAheadNow(telling)
  const passed = aheadOf(telling.query) === 'above' ? 'passed' : 'fell behind'
  const latest = follows(head, base) ? '' : ' at the latest'
  const end = endOf(telling)
  const stayed = end === figureText(head) ? `for that ${telling.query.grain ?? 'month'} only` : `until ${end}`
  const until = isNow || end === '' ? '' : ` It stayed ${aheadOf(telling.query)} ${stayed}.`
  return [
    `${first} ${isNow ? '' : 'last '}${passed} ${second} in `,
    bold(figureText(head)),
    `${latest}: ${against(rowsOf(telling.answer))}${beforeText(base)}.${until}`,
  ]
}

/** "South Korea was above Japan in no month of 2023; in December 2023: 9,661 t against 9,712 t." */
function withoutMonth(telling: Telling, head: Figure): readonly Piece[] {
  const { query, answer } = telling
  const [first, second] = sidesOf(telling)
  const rows = rowsOf(answer)
  const grain = query.grain ?? 'month'
  const isAll = answer.verdict === true
  const atLeast = head.high !== undefined && head.high > numberOf(head) ? 'at least ' : ''
  const many = numberOf(head) === 0 ? `no ${grain}` : `${isAll ? 'all ' : atLeast}${figureText(head)}`
  const shown = `${isAll || numberOf(head) === 0 ? '; in' : ', and not in'} ${periodOf(rows)}`
  return [
    `${first} ${be(telling)} ${aheadOf(query)} ${second} in `,
    bold(many),
    ` ${inPeriod(query.period.value).replace(/^in /, 'of ')}${shown}: ${against(rows)}.`,
  ]
}

function nowLine(telling: Telling): ReturnType<Wording> {
  const now = nowOf(telling)
  return now.length === 0
    ? []
    : [line(`In ${periodOf(now)}, the latest with a figure for both: ${against(now)}.`)]
}

/** It was ahead before it passed, and this is not the first time. */
function earlierLine(telling: Telling): ReturnType<Wording> {
  const first = pick(telling.answer.figures, { role: 'step' })
  if (!first) return []
  const stood = `${sidesOf(telling)[0]} ${be(telling)} ${aheadOf(telling.query)}`
  return [line(`${capitalised(stood)} before that too, first in ${figureText(first)}.`)]
}

const sidesOf = ({ query, context }: Telling): readonly string[] => sideNames(query, context)

const be = ({ query }: Telling): string => (query.along === 'flow' ? 'were' : 'was')

const baseOf = ({ answer }: Telling): readonly Figure[] => pickAll(answer.figures, { role: 'base' })

/** The two of the latest month, where that is another one. */
const nowOf = ({ answer }: Telling): readonly Figure[] =>
  pickAll(answer.figures, { role: 'context' }).filter(({ value }) => typeof value === 'number')

function isAheadNow(telling: Telling): boolean {
  const [first, second] = nowOf(telling)
  if (!first || !second) return true
  const gap = numberOf(first) - numberOf(second)
  return aheadOf(telling.query) === 'above' ? gap > 0 : gap < 0
}

const endOf = ({ answer }: Telling): string => {
  const end = pickAll(answer.figures, { role: 'context' }).find(({ value }) => typeof value === 'string')
  return end ? figureText(end) : ''
}

const follows = ({ period }: Figure, [base]: readonly Figure[]): boolean =>
  period !== undefined && base?.period !== undefined && base.period.to + 1 === period.from

const beforeText = (base: readonly Figure[]): string =>
  base.length === 0 ? '' : `, after ${against(base)} in ${periodOf(base)}`

const against = (pair: readonly Figure[]): string => pair.map(figureText).join(' against ')

const periodOf = ([one]: readonly Figure[]): string => (one?.period ? periodText(one.period) : '')
