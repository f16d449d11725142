import type { Figure } from '../../answer/figure.ts'
import { lengthOf, MONTH_NAMES, monthOfYear, type Range, sameRange, yearOf } from '../../calendar/month.ts'
import { figureText, roundsToNothing, sizeText } from '../figure-text.ts'
import { numberOf, pick, remarkOf } from '../figures.ts'
import { GRAIN_NOUNS, inPeriod, monthText, periodText } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { levelOf } from './compared.ts'

/** "China's exports of rare-earth magnets in March 2026 were 17.6% under the peak of January 2025 (6,357 t): 5,238 t." */
export const baselineWording: Wording = (telling) => {
  const { head, figures, query, context } = telling
  const base = pick(figures, { role: 'base' })
  const level = head?.role === 'context' ? head : levelOf(figures, base)
  if (!head || !base || !level) return []
  const { text, plural } = quantityNoun(query, context)
  const start = `${capitalised(text)} ${inPeriod(query.period.value)}`
  const isItself = query.baseline !== 'average' && !!base.period && sameRange(base.period, query.period.value)
  const stood = isAveraged(telling)
    ? ['averaged ', figureText(level), ' a month, ']
    : [plural ? 'were ' : 'was ']
  return [
    isItself
      ? headline(`${start}: `, bold(figureText(level)), `, the ${pointName(telling)} itself.`)
      : headline(
          `${start} `,
          ...stood,
          ...howFar(telling, head),
          ` ${baseName(telling, base)}${levels(telling, level)}.`,
        ),
    ...startLine(telling),
  ]
}

/** Several months are set against one month as their own average. */
const isAveraged = ({ query }: Telling): boolean =>
  query.quantity === 'amount' && lengthOf(query.period.value) > 1 && query.grain === undefined

function howFar({ figures }: Telling, head: Figure): readonly Piece[] {
  if (roundsToNothing(head)) return [bold('about as high as')]
  const times = head.unit === 'ratio' ? head : pick(figures, { unit: 'ratio' })
  if (times && (head.unit === 'ratio' || numberOf(head) > MOST_PERCENT)) return [bold(figureText(times))]
  return [bold(`${sizeText(head)} ${numberOf(head) < 0 ? 'under' : 'above'}`)]
}

/** Beyond +200% a percentage is hard to picture. */
const MOST_PERCENT = 200

/** "the peak of January 2025 (6,357 t)", "the monthly average of 2025 (4,783 t)" */
function baseName(telling: Telling, base: Figure): string {
  const { query } = telling
  const within = query.comparison && periodText(query.comparison.period)
  const level = ` (${figureText(base)})`
  if (query.monthsOfYear && query.comparison)
    return `the average ${monthsText(query.monthsOfYear)} of ${yearsText(query.comparison.period)}${level}`
  if (query.baseline === 'average')
    return within ? `the monthly average of ${within}${level}` : `${averageOf(base.period)}${level}`
  const at = base.period ? periodText(base.period) : ''
  return within && within !== at
    ? `the ${pointName(telling)} in ${within}, ${at}${level}`
    : `the ${pointName(telling)} of ${at}${level}`
}

const monthsText = (months: readonly number[]): string =>
  months.map((at) => MONTH_NAMES[at - 1]).join(' and ')

const yearsText = ({ from, to }: Range): string =>
  yearOf(from) === yearOf(to) ? String(yearOf(to)) : `${yearOf(from)} to ${yearOf(to)}`

const pointName = ({ query }: Telling): string => (query.baseline === 'lowest' ? 'low' : 'peak')

/** ": 5,238 t, 1,119 t less" */
function levels(telling: Telling, level: Figure): string {
  const gap = pick(telling.figures, { role: 'difference', unit: level.unit })
  const more = gap && !roundsToNothing(gap) ? `${sizeText(gap)} ${numberOf(gap) < 0 ? 'less' : 'more'}` : ''
  if (isAveraged(telling)) return more === '' ? '' : `, ${more}`
  return `: ${[figureText(level), more].filter((part) => part !== '').join(', ')}`
}

/** A peak is one of the months held. */
function startLine({ answer, query }: Telling): ReturnType<Wording> {
  const start = remarkOf(answer, 'highest_held', 'lowest_held')
  if (!start) return []
  const side = start.kind === 'highest_held' ? 'highest' : 'lowest'
  const name = query.baseline === 'lowest' ? 'low' : 'peak'
  return [
    line(
      `The ${name} is the ${side} ${GRAIN_NOUNS[query.grain ?? 'month']} held since ${monthText(start.start)}.`,
    ),
  ]
}

/** "the monthly average of 2024", where the months before are a year of the calendar. */
const averageOf = (period: Range | undefined): string =>
  period && isYear(period)
    ? `the monthly average of ${periodText(period)}`
    : `the average of the ${period ? lengthOf(period) : 12} months before`

const isYear = (period: Range): boolean => lengthOf(period) === 12 && monthOfYear(period.from) === 1
