import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import { figureText, signedText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { countWord, plural } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { CHANGE_WORDS, quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'

/** "the first rise since when": which way a month went is asked about, and no level. */
export const isOfMove = ({ operation, quantity, direction, threshold }: Query): boolean =>
  operation === 'since' && quantity === 'change' && direction !== undefined && threshold === undefined

/** "January 2026 (+1.2%). March 2026 (+10.5%) was the first rise since, two months later." */
export const firstMoveWording: Wording = (telling) => {
  const { head, figures, answer, query } = telling
  const row = rowsOf(answer)[0]
  const now = pick(figures, { role: 'context', unit: 'percent' })!
  if (!row) return [headline(neverBefore(telling, now))]
  const told = `${periodText(query.period.value)} (${signedText(now)})`
  const between = numberOf(pick(figures, { role: 'context', unit: 'months' })!)
  const later = `${countWord(between)} ${plural(between, 'month')} later`
  const move = moveNoun(query)
  const standing = !isThatWay(query, now)
    ? `was no ${move}`
    : between === 1
      ? `was a ${move} as well, the month after`
      : `was the first ${move} since, ${later}`
  return [headline(bold(figureText(head!)), ` (${signedText(row)}). ${told} ${standing}.`)]
}

/** "No rise in the months held before; March 2026 (+10.5%) is the first." */
function neverBefore({ query, context, period }: Telling, now: Figure): string {
  const noun = capitalised(quantityNoun({ ...query, quantity: 'amount' }, context).text)
  const verb = query.direction === 'down' ? 'fell' : 'rose'
  return isThatWay(query, now)
    ? `${noun} ${verb} in no month held before ${inPeriod(query.period.value)} (${signedText(now)}).`
    : `${noun} ${verb} in no month ${inPeriod(period)}.`
}

const isThatWay = ({ direction }: Query, now: Figure): boolean => numberOf(now) > 0 === (direction === 'up')

const moveNoun = ({ change, direction }: Query): string =>
  `${change === 'year_on_year' ? `${CHANGE_WORDS.year_on_year} ` : ''}${direction === 'down' ? 'fall' : 'rise'}`
