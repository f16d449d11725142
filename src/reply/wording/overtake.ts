import type { Figure } from '../../answer/figure.ts'
import type { Moment } from '../../query/claim.ts'
import { figureText } from '../figure-text.ts'
import { pick, rowsOf } from '../figures.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { inARow, notPassed, withoutMonth } from './overtake-counted.ts'
import {
  against,
  baseOf,
  be,
  beforeText,
  endOf,
  follows,
  isAheadNow,
  nowOf,
  periodOf,
  sidesOf,
  type Told,
} from './overtake-pair.ts'
import { aheadOf, comparedNoun } from './sides.ts'

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
