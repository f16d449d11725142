import type { Remark } from '../../answer/answer.ts'
import { figureText, roundsToNothing, signedText, sizeText } from '../figure-text.ts'
import { numberOf } from '../figures.ts'
import { countWord, ordinal } from '../number.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { capitalised, listed } from '../rich.ts'
import type { Telling } from '../telling.ts'

/** "The second rise in a row and the highest since January 2025 (877 t)." */
export function momentumText({ answer }: Telling): string {
  const clauses = answer.remarks.map(clauseOf).filter((clause) => clause !== '')
  return clauses.length === 0 ? '' : `${capitalised(listed(clauses))}.`
}

/** What deserves a sentence of its own, after the year to date. */
export const remarkSentences = ({ answer }: Telling): readonly string[] =>
  answer.remarks.map(sentenceOf).filter((sentence) => sentence !== '')

function clauseOf(remark: Remark): string {
  switch (remark.kind) {
    case 'streak':
      return `the ${ordinal(remark.length)} ${remark.direction === 'up' ? 'rise' : 'fall'} in a row`
    case 'highest_since':
    case 'lowest_since': {
      const [most, side] = remark.kind === 'highest_since' ? ['highest', 'high'] : ['lowest', 'low']
      const since = `the ${most} since ${monthText(remark.month)} (${figureText(remark.figure)})`
      return `${since}, a ${countWord(remark.months)}-month ${side}`
    }
    case 'highest_held':
    case 'lowest_held': {
      const most = remark.kind === 'highest_held' ? 'highest' : 'lowest'
      const among = remark.complete ? 'in the data, which start in' : 'of the months held since'
      return `the ${most} ${among} ${monthText(remark.start)}`
    }
    default:
      return ''
  }
}

function sentenceOf(remark: Remark): string {
  switch (remark.kind) {
    case 'rate_moved':
      return rateText(remark)
    case 'rank':
      return `That is ${ordinal(remark.nth)} of ${remark.of}${AMONG[remark.among]}.`
    case 'base_effect':
      return baseEffectText(remark.figure)
    case 'joined_months':
      return `January and February are published together: ${figureText(remark.figure)} for both.`
    case 'rest':
      return `The rest: ${figureText(remark.figure)}.`
    default:
      return ''
  }
}

const AMONG = {
  all: '',
  published: ' with a published figure',
  held: ' held',
} as const

/** Growth that slows is still growth, and a decline that eases is still a decline. */
export function rateText(remark: Extract<Remark, { kind: 'rate_moved' }>): string {
  const [from, to] = [numberOf(remark.from), numberOf(remark.to)]
  const before = `from ${signedText(remark.from)} ${inPeriod(remark.fromPeriod)}`
  if (roundsToNothing(remark.points)) return `That is little changed ${before}.`
  const by = `by ${sizeText(remark.points)}`
  if (from < 0 && to < 0) return `The decline ${to > from ? 'narrowed' : 'widened'} ${by} ${before}.`
  if (from > 0 && to > 0) return `Growth ${to < from ? 'slowed' : 'quickened'} ${by} ${before}.`
  return `The year to date turned to ${signedText(remark.to)} ${before}.`
}

function baseEffectText(figure: Extract<Remark, { kind: 'base_effect' }>['figure']): string {
  const base = figure.period ? periodText(figure.period) : 'The base'
  return `Base effect: ${base} was itself ${signedText(figure)} on its own year before.`
}
