import type { Remark } from '../../answer/answer.ts'
import type { Range } from '../../calendar/month.ts'
import { figureText, roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf, remarkOf } from '../figures.ts'
import { article, countWord, ordinal } from '../number.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { capitalised, listed } from '../rich.ts'
import type { Telling } from '../telling.ts'

/** "The second rise in a row and the highest since January 2025 (877 t)." */
export function momentumText({ answer }: Telling): string {
  const streaks = answer.remarks.filter((remark) => remark.kind === 'streak')
  const others = answer.remarks.filter((remark) => remark.kind !== 'streak')
  const clauses = [...streaks, ...others].map(clauseOf).filter((clause) => clause !== '')
  return clauses.length === 0 ? '' : `${capitalised(listed(clauses))}.`
}

/** What deserves a sentence of its own, after the year to date. */
export const remarkSentences = ({ answer, period }: Telling): readonly string[] =>
  answer.remarks.map((remark) => sentenceOf(remark, period)).filter((sentence) => sentence !== '')

function clauseOf(remark: Remark): string {
  switch (remark.kind) {
    case 'streak':
      return `the ${ordinal(remark.length)} ${remark.direction === 'up' ? 'rise' : 'fall'} in a row`
    case 'highest_since':
    case 'lowest_since': {
      const [most, side] = remark.kind === 'highest_since' ? ['highest', 'high'] : ['lowest', 'low']
      const since = `the ${most} since ${monthText(remark.month)} (${figureText(remark.figure)})`
      return `${since}, ${article(remark.months)} ${countWord(remark.months)}-month ${side}`
    }
    case 'highest_held':
    case 'lowest_held': {
      const most = remark.kind === 'highest_held' ? 'highest' : 'lowest'
      const among = remark.complete ? 'in the data, which start in' : 'of the months held since'
      return `the ${most} ${remark.before ? 'up to then ' : ''}${among} ${monthText(remark.start)}`
    }
    default:
      return ''
  }
}

function sentenceOf(remark: Remark, said: Range): string {
  switch (remark.kind) {
    case 'base_effect':
      return baseEffectText(remark.figure)
    case 'joined_months':
      // For February the year to date is the two months together, and stands there already.
      return remark.figure.period?.to === said.to
        ? ''
        : `January and February are published together: ${figureText(remark.figure)} for both.`
    default:
      return ''
  }
}

/** Growth that slows is still growth, and a decline that eases is still a decline: "; the decline narrowed …". */
export function rateText(answer: Telling['answer']): string {
  const remark = remarkOf(answer, 'rate_moved')
  if (!remark || Math.abs(numberOf(remark.points)) > MOST_POINTS) return ''
  const [from, to] = [numberOf(remark.from), numberOf(remark.to)]
  const before = `from ${signedText(remark.from)} ${inPeriod(remark.fromPeriod)}`
  if (roundsToNothing(remark.points)) return `, little changed ${before}`
  const by = `by ${sizeText(remark.points)}`
  if (from < 0 && to < 0) return `; the decline ${to > from ? 'narrowed' : 'widened'} ${by} ${before}`
  if (from > 0 && to > 0) return `; growth ${to < from ? 'slowed' : 'quickened'} ${by} ${before}`
  return `, after ${signedText(remark.from)} ${inPeriod(remark.fromPeriod)}`
}

/** Rates further apart come from a base of next to nothing, and their difference says nothing. */
const MOST_POINTS = 100

function baseEffectText(figure: Extract<Remark, { kind: 'base_effect' }>['figure']): string {
  const base = figure.period ? periodText(figure.period) : 'The base'
  return `Base effect: ${base} was itself ${signedText(figure)} on its own year before.`
}
