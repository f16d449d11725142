import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'

/**
 * How a turn changes the places or goods spoken of: `beside` puts one more beside them ("add France", "Japan too"),
 * `plus` adds it up with them ("plus Korea"), `less` takes it out ("drop Italy").
 */
export interface Joining {
  readonly how: 'beside' | 'plus' | 'less'
  /** Where the word stands that says so. */
  readonly at: number
}

/** Takes the word that says so. It opens or ends the message, and what it joins stands right beside it. */
export function takeJoining(clause: Clause, previous: Query | undefined): Joining | undefined {
  if (!previous) return undefined
  const out = leavesOut(clause)
  if (out) {
    clause.take(...out)
    return { how: 'less', at: out[0]! }
  }
  const opener = opening(clause)
  const how = openers.get(clause.ideas[opener]?.text ?? '')
  if (how && names(clause, pastPrepositions(clause, opener)) && fits(clause, opener, previous)) {
    clause.take(opener)
    return { how, at: opener }
  }
  const summed = summing(clause, previous)
  if (summed !== undefined) {
    clause.take(summed)
    return { how: 'plus', at: summed }
  }
  const last = clause.ideas.findLastIndex(({ isWord }) => isWord)
  const { text } = clause.ideas[last] ?? { text: '' }
  if (
    !(text === 'as well' || (closers.has(text) && canStandBeside(previous))) ||
    !names(clause, clause.before(last))
  )
    return undefined
  clause.take(last)
  return { how: 'beside', at: last }
}

const openers: ReadonlyMap<string, Joining['how']> = new Map<string, Joining['how']>([
  ...[
    'add',
    'adding',
    'add in',
    'throw in',
    'toss in',
    'include',
    'including',
    'incl',
    'also',
    'and also',
    'with',
    'along with',
    'as well as',
  ].map((text) => [text, 'beside'] as const),
  ['plus', 'plus'],
  ['+', 'plus'],
  ['together with', 'plus'],
  ['combined with', 'plus'],
  ...['drop', 'dropping', 'not'].map((text) => [text, 'less'] as const),
])

/** "and Germany combined" after one partner's figure: of the two, where one alone has nothing to be combined with. */
function summing(clause: Clause, { operation, along, partners }: Query): number | undefined {
  const last = clause.ideas.findLastIndex(({ isWord }) => isWord)
  const [told, ...others] = partners.value
  const isOfOne = operation === 'show' && !along && told !== 'WORLD' && others.length === 0
  const places = clause.ideas.filter(({ place }) => place)
  return isOfOne && places.length === 1 && clause.was(last, 'combined') && names(clause, clause.before(last))
    ? last
    : undefined
}

/** "drop Japan": nothing fell, somebody is left out. */
export function dropsOne(clause: Clause): boolean {
  const at = opening(clause)
  return openers.get(clause.ideas[at]?.text ?? '') === 'less' && names(clause, pastPrepositions(clause, at))
}

const figures = kindsOf('quantity', 'change', 'direction')

const closers = new Set(['too', 'also'])

/** What was told can have more beside it; a yes or no, a ranking and a count are asked once more of what is named. */
const canStandBeside = ({ operation, along, claim }: Query): boolean =>
  along !== undefined || (claim === undefined && besides.has(operation))

const besides = new Set<Query['operation']>(['show', 'compare', 'change', 'series'])

/** "leave Japan out", "take Italy out" */
export function leavesOut(clause: Clause): readonly number[] | undefined {
  const words = clause.ideas.flatMap((_, at) => (clause.ideas[at]!.isWord ? [at] : []))
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || !names(clause, clause.after(first))) return undefined
  const around = `${clause.ideas[first]!.text} ${clause.ideas[last]!.text}`
  return /^(?:leave|take|keep) out$/.test(around) ? [first, last] : undefined
}

/** The first word that is more than "ok", "and", "now please". */
const opening = (clause: Clause): number =>
  clause.ideas.findIndex(
    ({ text }, at) => openers.has(text) || !(clause.isFiller(at) || text === 'and' || clause.was(at, 'talk')),
  )

function pastPrepositions(clause: Clause, opener: number): number {
  let at = clause.after(opener)
  while (clause.was(at, 'preposition')) at = clause.after(at)
  return at
}

/** A place or a good; a form of the good spoken of ("synthetic") was taken for one by now. */
const names = (clause: Clause, at: number): boolean => {
  const idea = clause.ideas[at]
  const isForm = idea?.fate === 'consumed' && !idea.senses
  return idea?.place !== undefined || idea?.good !== undefined || isForm
}

/** A balance is "with Germany" for another partner; "not Germany but France" puts one in the other's place. */
function fits(clause: Clause, opener: number, { quantity, flows, partners }: Query): boolean {
  const { text } = clause.ideas[opener]!
  // "also the US share": another figure is asked for, and not one more place
  if (text.endsWith('also') && clause.hasAny(figures)) return false
  if (text === 'with')
    return quantity !== 'balance' && flows.value.length === 1 && partners.value[0] !== 'WORLD'
  return text !== 'not' || clause.ideas.filter(({ place, good }) => place || good).length === 1
}
