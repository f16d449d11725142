import { placeInText } from '../../names/labels.ts'
import { boundOf } from '../../query/bound.ts'
import { levelsOf } from '../../query/levels-of.ts'
import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { GRAIN_NOUNS, inPeriod, periodText } from '../period.ts'
import { aboveText, thresholdText } from '../question/parts.ts'
import { capitalised, listed } from '../rich.ts'
import { quantityNoun, subjectText } from '../subject.ts'
import { aheadOf, comparedNoun, sideNames } from './sides.ts'

/** The one that is asked about could be one without a figure. */
export function undecidedText(query: Query): string {
  const bound = thresholdText(query)
  if (!bound) return 'Not every partner has a figure here, so how many there are is not known.'
  const { claim } = query
  const isAny =
    claim?.kind === 'threshold' && claim.threshold.relation === 'at_least' && claim.threshold.value === 1
  return isAny
    ? `None of those with a figure is ${bound}, but not every partner has one, so that is not known.`
    : `Not every partner has a figure here, so how many are ${bound} is not known.`
}

/** "Norway was above the United States in every month of which it is known; when it passed is not held." */
export function passingText(query: Query, context: ReplyContext): string {
  const [first, second] = sideNames(query, context)
  const verb = query.along === 'flow' ? 'were' : 'was'
  return `${capitalised(comparedNoun(query, context))}: ${first} ${verb} ${aheadOf(query)} ${second} in every month of which that can be told, so when one passed the other is not in the data.`
}

/** "Argentina had more than Bolivia in January–July 2026 as a whole, but passed it in no month of it …" */
export function aheadInAllText(query: Query, context: ReplyContext): string {
  const [first, second] = sideNames(query, context)
  const time = inPeriod(query.period.value)
  return `${capitalised(comparedNoun(query, context))}: ${first} had more than ${second} ${time} as a whole, but passed it in no ${GRAIN_NOUNS[query.grain ?? 'month']} of it and was behind in some. Ask which of the two was more ${time}, or when one overtook the other.`
}

/** "China's exports … have not been back above their January 2025 level in the months held after it." */
export function notBackAtText(query: Query, context: ReplyContext): string {
  const { text, plural } = quantityNoun(levelsOf(query), context)
  const bound = query.threshold?.relation === 'above' ? 'back above' : 'back at'
  const month = query.comparison ? periodText(query.comparison.period) : ''
  return `${capitalised(text)} ${plural ? 'have' : 'has'} not been ${bound} ${plural ? 'their' : 'its'} ${month} level in the months held after it; I can show them by month.`
}

export function noTradeText(query: Query, context: ReplyContext): string {
  const wanted = query.quantity === 'unit_value' ? 'unit value' : 'rank'
  const what = `${subjectText(query, context)} ${inPeriod(query.period.value)}`
  return query.along
    ? `Not all of these were traded ${inPeriod(query.period.value)}; where no trade is recorded there is no ${wanted}.`
    : `No trade is recorded in ${what}, so there is no ${wanted}.`
}

/** All are far past the number: "Above 5 of what? …" */
export function unitUnsaidText(query: Query, noun: string): string {
  const asked = boundOf(query)
  if (asked?.unit === 'USD') return `${noun}: is ${aboveText(asked)} meant per kg, or in million USD?`
  const amounts = query.measure.value === 'value' ? 'USD or million USD' : 'kg or tonnes'
  const price = query.quantity === 'unit_value' ? 'USD per kg' : undefined
  const units = query.operation === 'change' ? `percent or ${price ?? amounts}` : amounts
  return `${noun}: ${asked ? aboveText(asked) : 'past'} of what, ${units}?`
}

/** "the US excluding Germany", "the US excluding the US": one line says why there is no figure. */
export function leftOutText({ partners, within }: Query): string {
  const isLeft = (code: string) => code.startsWith('-')
  const left = listed(partners.value.filter(isLeft).map((code) => placeInText(code.slice(1))))
  const kept = listed((within ?? partners.value.filter((code) => !isLeft(code))).map(placeInText))
  return left === kept
    ? `${capitalised(left)} without ${left} is nothing.`
    : `I cannot leave ${left} out of ${kept}; it can be left out of one group, or of the world.`
}
