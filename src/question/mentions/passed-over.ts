import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isMoment } from './deed.ts'
import type { Joint } from './joint-kind.ts'
import { isMultiple } from './joint-kind.ts'
import { isListPreposition } from './words.ts'

export const isArticle = (clause: Clause, at: number): boolean =>
  ['the', 'a', 'that of', 'those of', 'that', 'those'].includes(clause.ideas[at]!.text)

/** "EU-to-US ratio": the dashes only hold the words together. */
export const isDashOfRatio = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text === '-' && [at - 1, at + 1].some((i) => clause.ideas[i]?.text === 'to')

/** "twice as much tungsten as Vietnam" */
export const isComparedGood = ({ ideas }: Clause, at: number): boolean =>
  (ideas[at]!.good !== undefined && ideas[at + 1]?.text === 'as') ||
  (ideas[at]!.text === 'as' && ideas[at - 1]?.good !== undefined)

/** "more on platinum from South Africa than on platinum from Belgium" */
export const isSameGood = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.good !== undefined &&
  ideas.some(({ good, text }, i) => i < at && good && text === ideas[at]!.text)

/** "balance with Germany against balance with Norway", "deficit with Norway bigger than with Canada" */
export const isSameBalance = (clause: Clause, at: number, kind: Joint['kind']): boolean =>
  clause.hasAny(balances) &&
  (clause.was(at, 'preposition', 'with') ||
    (kind === 'versus' &&
      balanced.some((kind) => clause.was(at, kind)) &&
      clause.ideas.some(({ text }, i) => i < at && text === clause.ideas[at]!.text)))

const balanced = ['quantity', 'sign']

const balances = kindsOf('sign', 'quantity')

/** "more in September than Vietnam", "more per kg than the US" */
export const isBeforeThan = (clause: Clause, at: number): boolean =>
  (clause.ideas[at]!.period !== undefined || clause.is(at, 'unit')) && clause.is(at + 1, 'than')

/** "to Germany first exceed those to the US", "has Korea ever bought more than Japan" */
export const isMomentBeforeMore = (clause: Clause, at: number): boolean =>
  isMoment(clause, at) && [at + 1, at + 2, at + 3].some((i) => clause.is(i, 'more'))

/** "vs from the US", "compared to Canada" */
function namesOther(clause: Clause, at: number): boolean {
  const first = isListPreposition(clause, at) ? at + 1 : at
  return clause.ideas[isArticle(clause, first) ? first + 1 : first]?.place !== undefined
}

/** "from Japan in 2025 vs from the US": the time of both; where the second has its own, it is another question. */
export function isTimeBeforeVersus(clause: Clause, at: number): boolean {
  const time = clause.ideas[at]!.period ? at : at + 1
  const joint = time + 1
  return (
    clause.ideas[time]?.period !== undefined &&
    (time === at || clause.was(at, 'preposition', 'in')) &&
    clause.was(joint, 'versus') &&
    namesOther(clause, joint + 1) &&
    clause.ideas.every(({ period }, i) => !period || i <= time)
  )
}

/** "from Norway of nickel vs from Switzerland": the good of both; where the second has its own, it is another question. */
export function isGoodBeforeVersus(clause: Clause, at: number): boolean {
  const good = clause.was(at, 'preposition', 'of') ? at + 1 : at
  return (
    clause.ideas[good]?.good !== undefined &&
    clause.was(good + 1, 'versus') &&
    namesOther(clause, good + 2) &&
    clause.ideas.every((idea, i) => !idea.good || i <= good)
  )
}

/** "German volume vs US volume", "the German figure against the US one": of both. */
export const isFigureBeforeVersus = (clause: Clause, at: number): boolean =>
  (clause.is(at, 'measure') || clause.is(at, 'trade')) &&
  clause.was(at + 1, 'versus') &&
  namesOther(clause, at + 2)

/** "American titanium or Japanese titanium" */
export function isGoodSaidAgain(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!ideas[at]!.good) return false
  const or = ideas[at + 1]?.text === ',' ? at + 2 : at + 1
  const isSet = ['or', 'than', 'versus'].some((kind) => clause.is(or, kind))
  return isSet && ideas[or + 1]?.place !== undefined && ideas[or + 2]?.text === ideas[at]!.text
}

/** "did Korea take more in September than Vietnam", "the German volume higher than": what stands between the first place and the joint. */
export const isVerbBeforeMore = (clause: Clause, at: number): boolean =>
  (clause.is(at, 'taking') ||
    clause.is(at, 'paying') ||
    clause.is(at, 'flow') ||
    clause.is(at, 'more') ||
    clause.is(at, 'agent') ||
    clause.is(at, 'quantity') ||
    clause.is(at, 'measure') ||
    clause.is(at, 'trade') ||
    clause.is(at, 'unit') ||
    clause.is(at, 'direction') ||
    clause.ideas[at]!.good !== undefined ||
    clause.ideas[at]!.period !== undefined ||
    clause.is(at, 'preposition') ||
    clause.isFiller(at)) &&
  [at + 1, at + 2, at + 3, at + 4].some(
    (i) => clause.is(i, 'more') || clause.is(i, 'than') || isMultiple(clause, i),
  )
