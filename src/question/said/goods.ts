import type { Issue } from '../../query/issue.ts'
import type { Clause } from '../clause.ts'
import { exceedsGood } from '../exceeding.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import type { GoodsSaid } from './said.ts'

export function readGoods(clause: Clause): { goods: GoodsSaid; issue?: Issue } {
  if (!clause.hasAny(naming)) return { goods: none }
  const at = clause.ideas.flatMap((idea, index) => (idea.good ? [index] : []))
  const all = at.length === 0 ? wordForGoods(clause) : undefined
  clause.takeAll('noun', 'commodity')
  const codes: string[] = []
  let options: readonly string[] | undefined
  let issue: Issue | undefined
  let partly: string | undefined
  for (const index of at) {
    const good = clause.ideas[index]!.good!
    clause.take(index)
    // "nickel's share"
    if (clause.ideas[index + 1]?.text === "'s") clause.take(index + 1)
    if (good.kind === 'held') {
      if (good.partly && good.codes.length === 1) partly = good.words
      if (good.codes.length > 1) options = good.codes
      else if (!codes.includes(good.codes[0]!)) codes.push(good.codes[0]!)
    } else issue ??= goodIssue(good, namedAt(clause, index))
  }
  const joined = at.length > 1 ? jointOf(clause, at) : undefined
  const words = at.map((index) => clause.ideas[index]!.text).join(' ')
  const plus = joined === 'and' && isAdded(clause, at)
  const goods: GoodsSaid = { codes, words, all, partly, options, joined, plus }
  return issue ? { goods, issue } : { goods }
}

const naming = kindsOf('a good', 'noun')
const none: GoodsSaid = {
  codes: [],
  words: '',
  all: undefined,
  partly: undefined,
  options: undefined,
  joined: undefined,
  plus: false,
}

/** "all goods", "UK goods imports", and "German stuff", "the goods from Italy" in a talk of a good. */
function wordForGoods(clause: Clause): GoodsSaid['all'] {
  const nouns = clause.all('noun', 'commodity')
  if (nouns.length === 0) return undefined
  const told = !clause.hasAny(wholly) && nouns.every((at) => ofTold.test(clause.ideas[at]!.text))
  return told ? 'told' : 'all'
}

const wholly = kindsOf(
  'flow',
  'agent',
  'each',
  'series',
  textsOf('all', 'every', 'total', 'overall', 'other'),
)
const ofTold = /^(?:goods?|products?|materials?|stuff)$/

/** "natural plus synthetic graphite", "palladium + platinum" */
const isAdded = ({ ideas }: Clause, at: readonly number[]): boolean =>
  ideas.slice(at[0]!, at.at(-1)!).some(({ text }) => text === '+' || text === 'plus')

function jointOf(clause: Clause, at: readonly number[]): 'and' | 'versus' {
  let joined: 'and' | 'versus' = 'and'
  for (let i = at[0]! + 1; i < at.at(-1)!; i++) {
    if (against.some((kind) => clause.was(i, kind)) || exceedsGood(clause, i)) joined = 'versus'
    if (clause.is(i, 'conjunction') || clause.is(i, 'versus') || clause.is(i, 'or')) clause.take(i)
  }
  return joined
}

const against = ['versus', 'than', 'or'] as const

/** "rare earth magnets" where magnets are held: none of the two that are named alone. */
function namedAt({ ideas }: Clause, at: number): string {
  const { text } = ideas[at]!
  const next = ideas[at + 1]
  return next?.good?.kind === 'held' ? `${text} ${next.text}` : text
}

function goodIssue(good: NonNullable<Clause['ideas'][number]['good']>, words: string): Issue {
  switch (good.kind) {
    case 'wider':
      return { kind: 'not_held', slot: 'commodity', words: good.code, held: good.under }
    case 'unknown_code':
      return { kind: 'not_held', slot: 'commodity', words: good.code, held: [] }
    default:
      return { kind: 'not_held', slot: 'commodity', words, held: [] }
  }
}
