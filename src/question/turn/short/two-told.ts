import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Grain } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { comparatives } from '../../intent/words.ts'
import { kindsOf } from '../../kinds.ts'
import { bindsOnly, naming, type ShortTurn } from './short-turn.ts'
import { type Asked, besideAll, besideTold, sidesOf } from './told-sides.ts'

/** "which is bigger", "what's the ratio": what was told, side by side or one after the other, set against each other. */
export function takeWhichIsMore(clause: Clause, previous: Query): ShortTurn | undefined {
  const plain = askedOf(clause)
  const asked = plain ?? largestOf(clause, previous)
  const sides = plain ? sidesOf(previous, plain, clause) : asked && toldInAll(previous)
  if (!asked || !sides || !isOf(clause, sides) || !isDoneBy(clause, sides)) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...sides, ...asked, repairs: [], unused: [] } }
}

/** "which grew more" after two told one after the other is asked of them side by side. */
export function asBoth(clause: Clause, previous: Query): Query {
  const { toldBefore } = previous
  if (!toldBefore || !clause.hasAny(moving) || clause.hasAny(naming) || !clause.stands('more'))
    return previous
  return (asksWhich(clause) && besideTold(previous, toldBefore)) || previous
}

const moving = kindsOf('direction')

/** What is asked of the two, if nothing else is. */
function askedOf(clause: Clause): Asked | undefined {
  if (!clause.ideas.every((_, at) => isKnown(clause, at))) return undefined
  // "which grew more" is of their changes
  if (clause.ideas.some(({ text }, at) => clause.was(at, 'direction') && !comparatives.has(text)))
    return undefined
  if (clause.stands('ratio')) return { form: 'ratio' }
  const more = clause.ideas.findIndex((_, at) => clause.was(at, 'more') || clause.was(at, 'direction'))
  if (more >= 0) return asksWhich(clause) ? { extreme: extremeOf(clause, more) } : undefined
  if (clause.stands('difference')) return { form: 'amount' }
  if (clause.ideas.some(({ text }) => ofTwo.test(text))) return { extreme: 'highest' }
  return clause.stands('compare') ? {} : undefined
}

/** "the biggest", "top one", "which was lowest" after goods side by side is one of them, and no month of each. */
function largestOf(clause: Clause, previous: Query): Asked | undefined {
  const which = asksWhich(clause)
  // one month has no highest; "highest" after the two of a year is a month of the last one
  if (!which && previous.operation !== 'compare' && lengthOf(previous.period.value) > 1) return undefined
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'extreme') && (which || clause.was(i, 'order')))
  const alone = clause.ideas.every(
    ({ text }, i) =>
      i === at ||
      text === 'one' ||
      bindsOnly(clause, i) ||
      whichOne.test(text) ||
      (which && isDeed(clause, i)),
  )
  return at >= 0 && alone && (clause.ideas[at]!.top?.limit ?? 1) === 1
    ? { extreme: clause.value(at, 'extreme') as 'highest' | 'lowest' }
    : undefined
}

/** All that stand side by side, or were told one after the other. Of more than two partners it is their ranking that is asked. */
function toldInAll(previous: Query): Query | undefined {
  const { operation, along, partners } = previous
  if (operation === 'compare')
    return along === 'period' || (along === 'partner' && partners.value.length > 2) ? undefined : previous
  const all = previous.operation === 'show' ? besideAll(previous) : undefined
  return all?.along === 'partner' && all.partners.value.includes('WORLD') ? undefined : all
}

/** "which took the most" */
const isDeed = (clause: Clause, at: number): boolean => clause.was(at, 'taking') || clause.was(at, 'verb')

const whichOne = /^(?:which|what)(?: one)?(?: of (?:them|these|those))?$/

/** "which of the two?": the one that is more. */
const ofTwo = /^which (?:one )?of (?:the|these|those) two$/

/** "gap between them" joins what it tells apart. */
const isKnown = (clause: Clause, at: number): boolean =>
  bindsOnly(clause, at) ||
  kinds.some((kind) => clause.was(at, kind)) ||
  ['two', 'between them', 'between the two', 'half'].includes(clause.ideas[at]!.text) ||
  isTheMore(clause, at)

const kinds = [
  ...['ask', 'which', 'ratio', 'difference', 'compare', 'more', 'direction', 'noun', 'grain'],
  ...['verb', 'taking', 'paying', 'both'],
] as const

/** "the larger one" */
const isTheMore = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text === 'one' && (clause.was(at - 1, 'more') || clause.was(at - 1, 'direction'))

const asksWhich = (clause: Clause): boolean =>
  clause.ideas.some((_, at) => isTheMore(clause, at)) ||
  clause.ideas.some(({ text }) => /^(?:which|which one|which of (?:them|these|those)|who|what)\b/.test(text))

const extremeOf = (clause: Clause, at: number): 'highest' | 'lowest' => {
  const side = clause.value(at, 'more') ?? clause.value(at, 'direction')
  return side === 'below' || side === 'down' ? 'lowest' : 'highest'
}

/** "which month was bigger" is of two months, "which half" of two halves, "which country" of two places. */
const isOf = (clause: Clause, { along, periods }: Query): boolean =>
  clause.ideas.every(({ text }, at) => {
    if (text === 'half') return periods !== undefined && lengthOf(periods[0]!) === MONTHS_IN_HALF
    const grain = clause.isFiller(at) ? undefined : clause.value(at, 'grain')
    if (grain !== undefined)
      return periods !== undefined && lengthOf(periods[0]!) === MONTHS_IN[grain as Grain]
    const noun = clause.value(at, 'noun')
    return noun === undefined || noun === along || (clause.was(at, 'ask') && along !== 'period')
  })

const MONTHS_IN_HALF = 6

/** "who pays more" is of prices, and partners who supply neither buy nor pay. */
function isDoneBy(clause: Clause, { along, flows, quantity }: Query): boolean {
  if (along !== 'partner') return !clause.says(paying)
  const [flow] = flows.value
  if (clause.says(paying)) return quantity === 'unit_value' && flow === 'export'
  return clause.ideas.every((_, at) => clause.value(at, 'verb') !== flow)
}

const paying = /^(?:pays?|paid|paying)$/
