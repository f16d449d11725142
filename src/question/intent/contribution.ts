import type { Threshold } from '../../query/threshold.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { countOf } from '../refine/top-found.ts'
import { textsOf } from '../texts.ts'
import { asksWho } from './asks-who.ts'
import { isPartOfChange } from './change/part-of-change.ts'
import { type Draft, set } from './intent.ts'
import { namesAmountUnit, takeDirection, takeThreshold, thresholdAt } from './words.ts'

export function readSplit(clause: Clause, intent: Draft): void {
  if (clause.takeAll('split')) set(intent, { operation: 'split', changing: true })
}

export function readContribution(clause: Clause, intent: Draft): void {
  const added = takeAdding(clause) || (intent.yesNo && takeBehind(clause))
  const at = clause.first('contribution')
  if ((at === undefined || isPartOfLevel(clause, at)) && !added) return
  clause.takeAll('contribution')
  // "how much of the rise was due to Norway": the words for a part of a change say it all
  if (at !== undefined && !intent.yesNo && isPartOfChange(clause)) return
  set(intent, { operation: 'contribution' })
  intent.changing = true
  const direction =
    takeDirection(clause) ?? wayOf(clause.ideas[at ?? -1]?.text ?? '', intent) ?? growthIn(clause, intent)
  // whatever rose or fell is told with the rows, and those that moved the other way are asked for
  if (isOffset(clause)) set(intent, { order: 'bottom' })
  else if (intent.yesNo && isWholeCause(clause, at))
    set(intent, { claim: mostOfIt(clause), ...(direction && { direction }) })
  else if (direction)
    set(intent, intent.yesNo ? { claim: { kind: 'direction', direction }, direction } : { direction })
  if (intent.yesNo) claimPart(clause, intent)
  clause.takeAll('change')
  clause.takeAll('points')
  if (clause.first('noun', 'commodity') !== undefined) set(intent, { by: 'commodity' })
  else if (!intent.yesNo && asksWho(clause)) set(intent, { by: 'partner' })
  if (intent.by) listFirst(clause, intent, at)
  else if (!intent.yesNo && !clause.stands('percent') && namesAmountUnit(clause))
    set(intent, { form: 'amount' })
  clause.takeAll('noun')
  clause.takeAll('order')
}

/** "France's part in UK exports": where nothing moves, it is a share. */
const isPartOfLevel = (clause: Clause, at: number): boolean =>
  clause.is(at, 'quantity', 'share') && !moves.some((kind) => clause.stands(kind))
const moves = ['direction', 'change', 'kind', 'points', 'versus', 'compare'] as const

/** "was the rise due to Norway", "mainly driven by Norway": most of it is claimed, and not that Norway's rose. */
const isWholeCause = (clause: Clause, at: number | undefined): boolean =>
  at !== undefined &&
  !clause.stands('quantity') &&
  (whole.test(clause.ideas[at]!.text) || clause.says(mainly))
const whole =
  /^(?:due to|attribut\w+ to|c[oa]mes? (?:\w+ly )?from|stems? from|stemmed from|down to|ascribed to|(?:explained|accounted for|caused|driven) by|thanks to|owing to|because of|on account of|the result of|responsible for)$/
const mainly = /^(?:mainly|mostly|largely|chiefly|primarily|predominantly)$/

/** More than half of it, where no other part is said: "any of it", "all of it". */
const mostOfIt = (clause: Clause): NonNullable<Draft['claim']> => ({
  kind: 'threshold',
  threshold: { ...partSaid(clause), ...takeThreshold(clause), unit: 'percent' },
})

function partSaid(clause: Clause): Threshold {
  if (clause.says(/^(?:any|some)$/)) return { relation: 'above', value: 0 }
  if (clause.says(/^(?:the )?(?:all|entire|whole|entirely|wholly)(?: of)?(?: the)?$/))
    return { relation: 'at_least', value: 100 }
  return { relation: 'above', value: 50 }
}

/** "did Germany contribute more than 10 points", "at least half of the growth": in points of the whole, or in percent of what it moved. */
function claimPart(clause: Clause, intent: Draft): void {
  const at = thresholdAt(clause)
  const { unit = 'percent' } = clause.ideas[at]?.threshold ?? {}
  if (at < 0 || (unit !== 'points' && unit !== 'percent')) return
  const threshold = { ...takeThreshold(clause)!, unit }
  Object.assign(intent, { claim: { kind: 'threshold', threshold } })
}

/** "top 3 contributors", "the three biggest drivers", "top two goods that contributed": so many of them. */
function listFirst(clause: Clause, intent: Draft, at = 0): void {
  const counted = countOf(clause.ideas[at - 1])
  const top = counted === undefined ? clause.ideas.findIndex((idea) => isFirstFew(idea)) : at - 1
  const limit = counted ?? clause.ideas[top]?.top?.limit
  if (limit === undefined) return
  clause.take(top)
  set(intent, { limit })
}

const isFirstFew = ({ top, fate }: Idea): boolean => top?.order === 'top' && fate !== 'consumed'

/** "what offset the increase", "partly offset by"; "did China offset it" asks something of China. */
const isOffset = (clause: Clause): boolean => !clause.stands('yesno') && clause.says(/^(?:partly )?offset/)

/** "what did China add to UK imports, y/y": to what all of them did, and not by how much its own rose. */
function takeAdding(clause: Clause): boolean {
  const { ideas } = clause
  const at = ideas.findIndex(({ text }, i) => adding.has(text) && ideas[i + 1]?.text === 'to')
  if (at < 0 || !clause.stands('flow') || !tellsOfChange(clause, at)) return false
  clause.take(at, at + 1)
  return true
}

export const adding = textsOf('add', 'added', 'adds', 'behind')

/** A change, or two periods that it lies between; "add Germany to it" tells of none. */
const tellsOfChange = (clause: Clause, adds: number): boolean =>
  clause.stands('kind') ||
  clause.stands('change') ||
  clause.stands('versus') ||
  clause.all('direction').some((at) => at !== adds)

/** "was China behind part of the rise": nothing else is what it can be behind. */
function takeBehind(clause: Clause): boolean {
  const { ideas } = clause
  const at = ideas.findIndex(({ text }, i) => text === 'behind' && ideas[i - 1]?.place !== undefined)
  let next = at + 1
  while (isBetween(clause, next)) next++
  if (at < 0 || !(clause.was(next, 'direction') || clause.was(next, 'change'))) return false
  clause.take(at, ...clause.all('quantity', 'share').filter((i) => i > at && i < next))
  return true
}

/** "behind part of the y/y rise", "behind the July rise": how much and when of what moved. */
const isBetween = (clause: Clause, at: number): boolean =>
  clause.binds(at) ||
  clause.was(at, 'quantity', 'share') ||
  clause.was(at, 'kind') ||
  clause.ideas[at]?.period !== undefined

/** "did the US contribute to the growth": to a rise, where yes or no is asked. */
const growthIn = (clause: Clause, { yesNo }: Draft): 'up' | undefined =>
  yesNo && clause.all('change').some((at) => clause.ideas[at]!.text === 'growth') ? 'up' : undefined

/** "did China add to the growth of imports": what it is added to is what is claimed. */
function wayOf(text: string, { yesNo }: Draft): 'up' | 'down' | undefined {
  const addedTo = yesNo ? /^add(?:ed)? to the (growth|rise|fall)\b/.exec(text) : null
  return addedTo ? (addedTo[1] === 'fall' ? 'down' : 'up') : ways[text]
}

/** "which destination added most in October", though the whole fell: the word itself tells which way. */
const ways: Readonly<Record<string, 'up' | 'down'>> = {
  'added most': 'up',
  'added the most to': 'up',
  'took the most off': 'down',
  'took most off': 'down',
  'subtracted the most from': 'down',
  'subtracted most from': 'down',
  'subtracted the most': 'down',
  'subtracted most': 'down',
  'pushed up': 'up',
  'push up': 'up',
  'pushes up': 'up',
  'help push up': 'up',
  'helped push up': 'up',
  'pull down': 'down',
  'pulls down': 'down',
  'pulled down': 'down',
  'help pull down': 'down',
  'helped pull down': 'down',
  'drag down': 'down',
  'drags down': 'down',
  'dragged down': 'down',
  dragged: 'down',
  'drag on': 'down',
  'took it down': 'down',
  'who took it down': 'down',
  'what took it down': 'down',
  'brought it down': 'down',
  'who brought it down': 'down',
}
