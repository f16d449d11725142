import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, pick, remarkOf, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised, type Piece, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { endText, otherRuns } from './streak-others.ts'

/** "China's exports of rare-earth magnets rose 2 months in a row to July 2025: from 1,238 t to 5,577 t." */
export const streakWording: Wording = (telling) => {
  const { head } = telling
  if (!head) return []
  if (head.role === 'row') return eachWording(telling)
  if (numberOf(head) === 0) return [noneWording(telling)]
  return [headline(...runText(telling, head)), ...levels(telling)]
}

function runText(telling: Telling, head: Figure): readonly Piece[] {
  const { query, context, answer } = telling
  const noun = quantityNoun(query, context).text
  const verb = verbOf(telling)
  const year = isOnTheYear(query) ? YEAR : ''
  if (numberOf(head) === 1 && !query.longest) {
    const at = rowsOf(answer)[0]?.period
    return [
      `${capitalised(noun)} ${verb} for `,
      bold(figureText(head)),
      ` so far${year}${at ? `: ${periodText(at)}` : ''}.`,
    ]
  }
  const certain = remarkOf(answer, 'streak')?.perhaps ? ' that is certain' : ''
  const start = query.longest ? `The longest run${certain}: ${noun}` : capitalised(noun)
  const to = head.period ? ` to ${endText(head.period.to, query.grain)}` : ''
  return [`${start} ${verb} `, bold(`${figureText(head)} in a row`), `${to}${year}.`]
}

const isOnTheYear = ({ change, quantity, grain = 'month' }: Telling['query']): boolean =>
  change === 'year_on_year' && quantity === 'amount' && grain === 'month'

const YEAR = ', each on its own month a year before'

/** A level rises or falls or stands past a mark; a rate is above or below zero. */
function verbOf({ query, context, answer }: Telling): string {
  const be = quantityNoun(query, context).plural ? 'were' : 'was'
  if (query.threshold) return `${be} ${aboveText(query.threshold, rowsOf(answer)[0]?.unit)}`
  const isUp = remarkOf(answer, 'streak')?.direction !== 'down'
  if (query.quantity === 'change') return `${be} ${isUp ? 'above' : 'below'} zero`
  return isUp ? 'rose' : 'fell'
}

function noneWording({ query, context }: Telling) {
  const { text, plural } = quantityNoun(query, context)
  const last = endText(query.period.value.to, query.grain)
  if (query.threshold)
    return headline(
      `${capitalised(text)} ${plural ? 'were' : 'was'} not ${aboveText(query.threshold, query.unit)} in ${last}.`,
    )
  // a fall before the last month is none of this run, but it is one: what can be denied is the last month's
  if (query.direction && query.quantity !== 'change' && !query.longest)
    return headline(
      `${capitalised(text)} did not ${query.direction === 'up' ? 'rise' : 'fall'}${onTheYear(query)} in ${last}.`,
    )
  const way = query.direction === 'up' ? 'rise' : query.direction === 'down' ? 'fall' : 'run'
  const when = query.longest
    ? `${wholeOne(query)} in ${text} ${inPeriod(query.period.value)}`
    : ` in ${text} up to ${last}`
  return headline(`There is no ${way}${onTheYear(query)}${when}.`)
}

const wholeOne = ({ grain = 'month' }: Telling['query']): string =>
  grain === 'month' ? '' : ` of a whole ${grain}`

const onTheYear = ({ change }: Telling['query']): string => (change === 'year_on_year' ? ' on the year' : '')

/** A run on the year before has another base for each of its months. */
function levels(telling: Telling): ReturnType<Wording> {
  const others = otherRuns(telling)
  return isOnTheYear(telling.query) ? others : [...fromTo(telling), ...others]
}

function fromTo({ answer, figures }: Telling): ReturnType<Wording> {
  const rows = rowsOf(answer)
  const [base, last] = [pick(figures, { role: 'base' }), rows.at(-1)]
  if (!base?.period || !last?.period) return []
  return [
    line(
      `From ${figureText(base)} ${inPeriod(base.period)} to ${figureText(last)} ${inPeriod(last.period)}.`,
    ),
  ]
}

function eachWording({ answer, query, context }: Telling): ReturnType<Wording> {
  const noun = quantityNoun(query, context)
  return [
    headline(`${capitalised(noun.text)} ${inPeriod(query.period.value)}:`),
    list(
      rowsOf(answer).map((row) =>
        rich(`${row.period ? periodText(row.period) : ''} `, bold(figureText(row))),
      ),
    ),
  ]
}
