import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { takeListNouns } from './nouns.ts'
import { takeMore } from './words.ts'
import { isChoice } from './yes-no.ts'

/** Words that set one thing against another. */
const endsInThan = textsLike(/(?:^| )than$/)
export const comparisons = kindsOf(
  'versus',
  'than',
  'more',
  'difference',
  'ratio',
  'compare',
  'or',
  endsInThan,
)

export function readCompare(clause: Clause, intent: Draft): void {
  if (!intent.listed && !clause.hasAny(comparisons)) return
  const early =
    clause.first('versus') !== undefined && clause.first('more') !== undefined ? takeMore(clause) : undefined
  const difference = clause.first('difference') !== undefined
  const versus = clause.takeAll('versus') || early !== undefined
  const than = clause.ideas.some((idea) => endsInThan.has(idea.text))
  clause.takeAll('difference')
  const ratio = clause.takeAll('ratio')
  const compare = clause.takeAll('compare')
  clause.takeAll('than')
  const chooses = isChoice(clause)
  const more =
    early ?? (versus || than || chooses || intent.listed || intent.yesNo ? takeMore(clause) : undefined)
  // "did Germany or Italy supply more": the one that did leads
  if (chooses && more && alternativeIn(clause.ideas) !== 'direction')
    set(intent, { extreme: more === 'above' ? 'highest' : 'lowest' })
  if (intent.listed) takeListNouns(clause)
  intent.versus = versus || than || compare
  intent.than = than
  intent.comparing =
    intent.listed ||
    versus ||
    than ||
    compare ||
    difference ||
    ratio ||
    more !== undefined ||
    clause.first('or') !== undefined
  if (ratio) set(intent, { form: 'ratio' })
  else if (difference)
    set(intent, {
      form: clause.takeAll('percent') ? 'percent' : clause.takeAll('points') ? 'points' : 'amount',
    })
  if (intent.comparing && clause.takeAll('percent')) set(intent, { form: 'percent' })
  if (intent.comparing && intent.quantity === 'share' && clause.takeAll('points'))
    set(intent, { form: 'points' })
  const asked =
    intent.yesNo ||
    (intent.listed &&
      !chooses &&
      clause.ideas.at(-1)?.text === '?' &&
      !clause.ideas.some((_, at) => clause.was(at, 'ask')) &&
      intent.form === undefined)
  if (more && asked && intent.operation === undefined && !intent.claim)
    set(intent, { claim: { kind: 'first_more', relation: more } })
  else if (more && movesMore(intent)) intent.claim = { kind: 'first_more', relation: more }
}

/** "did the US fall more than Germany": that both fell is no answer. */
const movesMore = ({ listed, operation, claim }: Draft): boolean =>
  listed && operation === 'change' && claim?.kind === 'direction' && claim.direction !== 'unchanged'
