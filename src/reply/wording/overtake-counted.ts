import type { Figure } from '../../answer/figure.ts'
import { lengthOf, range } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, type Piece } from '../rich.ts'
import type { Telling } from '../telling.ts'
import { against, baseOf, be, beforeText, periodOf, sidesOf } from './overtake-pair.ts'
import { aheadOf } from './sides.ts'

/** "Japan was above South Korea 16 months in a row to December 2024 (7,033 t against 3,434 t)." */
export function inARow(telling: Telling, head: Figure): readonly Piece[] {
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
export function notPassed(telling: Telling): readonly Piece[] {
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

/** "South Korea was above Japan in no month of 2023; in December 2023: 9,661 t against 9,712 t." */
export function withoutMonth(telling: Telling, head: Figure): readonly Piece[] {
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
