import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { codeOf } from '../place-code.ts'
import { asksWho, isMoment } from './deed.ts'
import { isMultiple, isSameFlow, jointKind } from './joint-kind.ts'
import { ownerOf } from './owner.ts'
import { isRival } from './rivals.ts'
import { hasFlowBefore, isBilateral, isListPreposition, isPossessive } from './words.ts'

interface Joint {
  readonly at: number
  readonly kind: 'and' | 'versus'
  readonly words: readonly number[]
}

/**
 * "Germany and France", "UK or Brazil", "US vs Australia", "from South Africa than from Belgium".
 *
 * @param isSet those named so far are set against each other
 */
export function jointAfter(clause: Clause, at: number, isSet: boolean): Joint | undefined {
  return placeFollows(clause, at) ? jointBetween(clause, at, isSet) : undefined
}

/** Most places stand alone, and nothing joins them to another. */
const REACH = 9

function placeFollows({ ideas }: Clause, at: number): boolean {
  for (let i = at + 1; i < ideas.length && i < at + REACH; i++) if (ideas[i]!.place) return true
  return false
}

function jointBetween(clause: Clause, at: number, isSet: boolean): Joint | undefined {
  const words: number[] = []
  let kind: Joint['kind'] | undefined
  if (clause.ideas[at + 1]?.place && (ranksList(clause) || standsInRow(clause, at)))
    return { at: at + 1, kind: 'and', words }
  if (isBilateral(clause, at)) return { at: at + 2, kind: 'and', words: [at + 1] }
  for (let i = at + 1; i < clause.ideas.length && i < at + REACH; i++) {
    if (clause.ideas[i]!.place && clause.ideas[i]!.fate === 'consumed') return undefined
    if (kind === 'and' && isSet && namesWhole(clause, i)) return undefined
    if (clause.ideas[i]!.place) {
      const isApart =
        isSaidAgain(clause, at, i) || isSeparated(clause, i) || (kind === 'versus' && isRival(clause, at, i))
      return kind && !isApart ? { at: i, kind, words } : undefined
    }
    if (isDashOfRatio(clause, i) || (clause.was(i, 'negated') && !clause.was(i, 'more'))) continue
    if (endsEnd(clause, at, i) || isOtherEnd(clause, at, i)) return undefined
    const joint = jointKind(clause, i)
    if (joint) {
      kind = joint === 'versus' ? 'versus' : (kind ?? 'and')
      if (!clause.is(i, 'more') && !isMultiple(clause, i)) words.push(i)
    } else if (isPossessive(clause, i) && !kind) words.push(i)
    else if (kind && (isListPreposition(clause, i) || isArticle(clause, i))) words.push(i)
    else if (kind === 'versus' && (clause.is(i, 'noun', 'partner') || isSameFlow(clause, i))) words.push(i)
    else if (kind && isSameBalance(clause, i, kind)) words.push(i)
    else if (kind === 'versus' && (clause.ideas[i]!.text === 'on' || isSameGood(clause, i))) words.push(i)
    else if (kind === 'versus' && (isComparedGood(clause, i) || isBeforeThan(clause, i))) continue
    else if (!kind && (isMomentBeforeMore(clause, i) || isVerbBeforeMore(clause, i))) continue
    else if (!kind && (isTimeBeforeVersus(clause, i) || isGoodBeforeVersus(clause, i))) continue
    else if (!kind && isFigureBeforeVersus(clause, i)) continue
    else if (!kind && isGoodSaidAgain(clause, i)) continue
    else return undefined
  }
  return undefined
}

/** "who bought more from the UK, Germany or the US": the comma parts the two that are asked about from the other end. */
const endsEnd = (clause: Clause, at: number, comma: number): boolean =>
  clause.ideas[comma]!.text === ',' &&
  comma === at + 1 &&
  clause.stands('or') &&
  asksWho(clause) &&
  /^(?:from|to)$/.test(clause.ideas[clause.before(at)]?.text ?? '')

/** "magnets UK, from China": what a preposition leads in behind the comma is no second of what none leads in. */
const isOtherEnd = (clause: Clause, at: number, comma: number): boolean =>
  clause.ideas[comma]!.text === ',' &&
  comma === at + 1 &&
  /^(?:from|to)$/.test(clause.ideas[comma + 1]?.text ?? '') &&
  !clause.was(clause.before(at), 'preposition') &&
  !clause.was(clause.before(at), 'conjunction')

/** "rank germany japan korea" */
const ranksList = (clause: Clause): boolean =>
  clause.stands('rank') &&
  clause.all('rank', 'rank').some((at) => /^(?:rank|compare)$/.test(clause.ideas[at]!.text))

/** "natural graphite: us japan india", "which of turkey spain or italy", "gap korea japan": a row with nothing between. */
function standsInRow(clause: Clause, at: number): boolean {
  const { ideas } = clause
  let from = at
  let to = at + 2
  while (ideas[from - 1]?.place) from--
  while (ideas[to]?.place) to++
  // "uk germany nickel": the first is whose trade it is; "jp kr vn oct 25" says of no trade whose it is
  if (from === 0) return to - from > 2 && !clause.hasAny(ofTrade)
  const goesOn = clause.was(to, 'or') || clause.was(to, 'conjunction', 'and')
  const isWhich = ideas[from - 1]!.text === 'of' && goesOn && ideas[clause.after(to)]?.place !== undefined
  return to - from > 2 || isWhich || clause.hasAny(setting)
}
const setting = kindsOf('ratio', 'difference', 'compare')
const ofTrade = kindsOf('flow', 'agent', 'taking', 'goes', 'a good')

/** "South Africa vs Belgium, UK platinum imports": whose imports they are, behind the two that are set against each other. */
const namesWhole = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.place !== undefined &&
  clause.was(at - 1, 'conjunction', 'comma') &&
  ownerOf(clause, at) === 'subject'

/** "Chinese tungsten or Chinese magnets": of two goods the same partner. */
const isSaidAgain = ({ ideas }: Clause, at: number, other: number): boolean =>
  ideas[at + 1]?.good !== undefined &&
  ideas[other + 1]?.good !== undefined &&
  codeOf(ideas[at]!.place!) === codeOf(ideas[other]!.place!)

/** After "and", a place that a flow word follows at once begins a clause of its own: "to Germany and US imports". */
function isSeparated(clause: Clause, at: number): boolean {
  const and = isArticle(clause, at - 1) ? at - 2 : at - 1
  return (
    hasFlowBefore(clause, at) &&
    clause.was(isPossessive(clause, at + 1) ? at + 2 : at + 1, 'flow') &&
    clause.was(and, 'conjunction', 'and')
  )
}

const isArticle = (clause: Clause, at: number): boolean =>
  ['the', 'a', 'that of', 'those of', 'that', 'those'].includes(clause.ideas[at]!.text)

/** "EU-to-US ratio": the dashes only hold the words together. */
const isDashOfRatio = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text === '-' && [at - 1, at + 1].some((i) => clause.ideas[i]?.text === 'to')

/** "twice as much tungsten as Vietnam" */
const isComparedGood = ({ ideas }: Clause, at: number): boolean =>
  (ideas[at]!.good !== undefined && ideas[at + 1]?.text === 'as') ||
  (ideas[at]!.text === 'as' && ideas[at - 1]?.good !== undefined)

/** "more on platinum from South Africa than on platinum from Belgium" */
const isSameGood = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.good !== undefined &&
  ideas.some(({ good, text }, i) => i < at && good && text === ideas[at]!.text)

/** "balance with Germany against balance with Norway", "deficit with Norway bigger than with Canada" */
const isSameBalance = (clause: Clause, at: number, kind: Joint['kind']): boolean =>
  clause.hasAny(balances) &&
  (clause.was(at, 'preposition', 'with') ||
    (kind === 'versus' &&
      balanced.some((kind) => clause.was(at, kind)) &&
      clause.ideas.some(({ text }, i) => i < at && text === clause.ideas[at]!.text)))
const balanced = ['quantity', 'sign']
const balances = kindsOf('sign', 'quantity')

/** "more in September than Vietnam", "more per kg than the US" */
const isBeforeThan = (clause: Clause, at: number): boolean =>
  (clause.ideas[at]!.period !== undefined || clause.is(at, 'unit')) && clause.is(at + 1, 'than')

/** "to Germany first exceed those to the US", "has Korea ever bought more than Japan" */
const isMomentBeforeMore = (clause: Clause, at: number): boolean =>
  isMoment(clause, at) && [at + 1, at + 2, at + 3].some((i) => clause.is(i, 'more'))

/** "from Japan in 2025 vs from the US": the time of both; where the second has its own, it is another question. */
function isTimeBeforeVersus(clause: Clause, at: number): boolean {
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
function isGoodBeforeVersus(clause: Clause, at: number): boolean {
  const good = clause.was(at, 'preposition', 'of') ? at + 1 : at
  return (
    clause.ideas[good]?.good !== undefined &&
    clause.was(good + 1, 'versus') &&
    namesOther(clause, good + 2) &&
    clause.ideas.every((idea, i) => !idea.good || i <= good)
  )
}

/** "German volume vs US volume", "the German figure against the US one": of both. */
const isFigureBeforeVersus = (clause: Clause, at: number): boolean =>
  (clause.is(at, 'measure') || clause.is(at, 'trade')) &&
  clause.was(at + 1, 'versus') &&
  namesOther(clause, at + 2)

/** "American titanium or Japanese titanium" */
function isGoodSaidAgain(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!ideas[at]!.good) return false
  const or = ideas[at + 1]?.text === ',' ? at + 2 : at + 1
  const isSet = ['or', 'than', 'versus'].some((kind) => clause.is(or, kind))
  return isSet && ideas[or + 1]?.place !== undefined && ideas[or + 2]?.text === ideas[at]!.text
}

/** "vs from the US", "compared to Canada" */
function namesOther(clause: Clause, at: number): boolean {
  const first = isListPreposition(clause, at) ? at + 1 : at
  return clause.ideas[isArticle(clause, first) ? first + 1 : first]?.place !== undefined
}

/** "did Korea take more in September than Vietnam", "the German volume higher than": what stands between the first place and the joint. */
const isVerbBeforeMore = (clause: Clause, at: number): boolean =>
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
