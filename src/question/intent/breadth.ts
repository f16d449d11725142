import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { howMany } from './count/how-many.ts'
import { type Draft, set } from './intent.ts'
import { listNoun, takeListNouns } from './nouns.ts'
import { takeDirection, takeMore } from './words.ts'

/** "was the rise broad based", "how many suppliers fell": how many of them moved, and which way. */
export function readBreadth(clause: Clause, intent: Draft): void {
  if (clause.hasAny(others)) return
  const at = clause.first('breadth') ?? countOfMoved(clause, intent)
  if (at === undefined) return
  clause.takeAll('breadth')
  for (let i = 0; i < clause.ideas.length; i++) if (isCount(clause, i)) clause.take(i)
  const direction = takeDirection(clause) ?? WAYS[takeMore(clause) ?? 'none']
  set(intent, { operation: 'breadth', by: countsGoods(clause) ? 'commodity' : 'partner' })
  if (direction) set(intent, { direction })
  intent.yesNo = false
  intent.changing = true
  takeListNouns(clause)
  clause.takeAll('verb')
}

const countsGoods = (clause: Clause): boolean =>
  listNoun(clause) === 'commodity' || clause.ideas.some((_, at) => clause.was(at, 'count', 'commodities'))

const WAYS = { above: 'up', below: 'down', none: undefined } as const

/** Those that are counted, or told, by something else than that they moved. */
const others = kindsOf(
  'a threshold',
  'streak',
  'quantity',
  'extreme',
  'order',
  'a top',
  'quantifier',
  'lasttime',
  'newcomer',
  'multiple',
  'contribution',
)

/** "how many suppliers", "how many of them"; "how many of the last 12 months" are no partners. */
function isCount(clause: Clause, at: number): boolean {
  if (clause.was(at, 'count')) return !clause.was(at, 'count', 'months')
  return howMany.has(clause.ideas[at]!.text) && clause.ideas[clause.after(at)]?.period === undefined
}

/**
 * Where "how many suppliers" stands, of which it is said that they rose. "The number of suppliers rose" is of their number,
 * unless it is of those that did, or of those that rose and of those that fell.
 */
function countOfMoved(clause: Clause, { previous }: Draft): number | undefined {
  const at = clause.ideas.findIndex((_, i) => isCount(clause, i))
  if (at < 0 || !clause.hasAny(moving) || clause.stands('grain') || clause.hasAny(did)) return undefined
  const isOfThem =
    clause.was(at, 'count') || countsNoun(clause, at) || isBoth(clause) || isOfTold(clause, at, previous)
  if (!isOfThem) return undefined
  return clause.ideas[at]!.text.startsWith('how many') || isBoth(clause) || describes(clause) ? at : undefined
}
const moving = kindsOf('direction', 'more')
/** "how many suppliers did the UK lose": another one moved. */
const did = kindsOf(textsOf('did'))

const isBoth = (clause: Clause): boolean =>
  clause.first('direction', 'up') !== undefined && clause.first('direction', 'down') !== undefined

const describes = ({ ideas }: Clause): boolean => ideas.some(({ text }) => /^(?:that|which|who)$/.test(text))

/** "how many of the UK's suppliers" */
function countsNoun(clause: Clause, at: number): boolean {
  const noun = clause.ideas.findIndex((_, i) => i > at && (clause.was(i, 'noun') || clause.was(i, 'agent')))
  return noun > at && noun <= at + 6
}

/** "how many of them rose", "how many fell": of the partners that were told, or of all of them; not "how many percent". */
const isOfTold = (clause: Clause, at: number, previous: Draft['previous']): boolean =>
  saysMoved(clause, at) &&
  (!previous ||
    (previous.quantity === 'amount' && toldOf.has(previous.operation) && previous.along !== 'period'))

/** "how many rose", "how many were down", "how many of them fell"; "how many were below" says below what. */
export function saysMoved(clause: Clause, at: number): boolean {
  let i = clause.after(at)
  while (clause.was(i, 'back') || clause.was(i, 'yesno') || clause.ideas[i]?.text === 'of')
    i = clause.after(i)
  return clause.was(i, 'direction') && !clause.was(i, 'relation')
}

const toldOf: ReadonlySet<string> = new Set([
  'show',
  'change',
  'rank',
  'breadth',
  'threshold',
  'contribution',
])
