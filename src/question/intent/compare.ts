import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import { exceedsGood } from '../exceeding.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { claimNotMore, takeNegated } from './negated.ts'
import { takeListNouns } from './nouns.ts'
import { takeMore } from './words.ts'
import { isChoice } from './yes-no.ts'

/** Words that set one thing against another. */
// "other than China" leaves somebody out, and holds nobody against anybody
const endsInThan = textsLike(/(?:^|(?<!\bother) )than$/)
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
  const words = takeWords(clause, intent)
  const { versus, than, compare, difference, ratio, more } = words
  if (more) readLeader(clause, intent, more)
  if (intent.listed) takeListNouns(clause)
  const isSet = versus || than || compare
  intent.versus = isSet
  intent.than = than
  intent.comparing =
    intent.listed || isSet || difference || ratio || more !== undefined || clause.first('or') !== undefined
  readForm(clause, intent, words)
  if (more) readClaim(clause, intent, more)
}

/** What was found of the words that compare. */
interface Words {
  readonly versus: boolean
  readonly than: boolean
  readonly compare: boolean
  readonly difference: boolean
  readonly ratio: boolean
  readonly more: More | undefined
}

type More = 'above' | 'below'

function takeWords(clause: Clause, { listed, yesNo }: Draft): Words {
  const isBoth = clause.first('versus') !== undefined && clause.first('more') !== undefined
  const early = isBoth ? takeMore(clause) : undefined
  const difference = clause.first('difference') !== undefined || (listed && clause.says(/^minus$/))
  const ratio = clause.stands('ratio') && clause.ideas.some((_, at) => saysRatio(clause, at))
  const versus = clause.takeAll('versus') || early !== undefined
  clause.takeAll('difference')
  clause.takeAll('ratio')
  const compare = clause.takeAll('compare')
  clause.takeAll('than')
  const than = clause.ideas.some((idea) => endsInThan.has(idea.text))
  const isOfTwo =
    versus || than || listed || yesNo || isChoice(clause) || isWhichOf(clause) || areGoodsApart(clause)
  return { versus, than, compare, difference, ratio, more: early ?? (isOfTwo ? takeMore(clause) : undefined) }
}

const areGoodsApart = (clause: Clause): boolean => clause.ideas.some((_, at) => exceedsGood(clause, at))

/** "as a multiple of" sets against each other, for which it was taken, and says how as well. */
const saysRatio = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ratio') && (clause.is(at, 'ratio') || clause.was(at, 'versus'))

/** "did Germany or Italy supply more": the one that did leads. */
function readLeader(clause: Clause, intent: Draft, more: More): void {
  const leads = isChoice(clause) ? alternativeIn(clause.ideas) !== 'direction' : isWhichOf(clause)
  if (leads) set(intent, { extreme: more === 'above' ? 'highest' : 'lowest' })
}

/** "which of Germany and the US received more" */
function isWhichOf({ ideas }: Clause): boolean {
  const at = ideas.findIndex(({ text }, i) => text === 'which' && ideas[i + 1]?.text === 'of')
  const and = ideas.findIndex(({ text }, i) => i > at && text === 'and')
  const named = ideas[and - 1]
  return (
    at >= 0 && (named?.place ?? named?.good) !== undefined && !ideas.some(({ text }) => endsInThan.has(text))
  )
}

function readForm(clause: Clause, intent: Draft, { difference, ratio }: Words): void {
  if (ratio) set(intent, { form: 'ratio' })
  else if (difference) set(intent, { form: formOfDifference(clause) })
  if (!intent.comparing) return
  if (clause.takeAll('percent')) set(intent, { form: 'percent' })
  if (intent.quantity === 'share' && clause.takeAll('points')) set(intent, { form: 'points' })
}

const formOfDifference = (clause: Clause): NonNullable<Draft['form']> =>
  clause.takeAll('percent') ? 'percent' : clause.takeAll('points') ? 'points' : 'amount'

function readClaim(clause: Clause, intent: Draft, relation: More): void {
  if (intent.operation === undefined && isAsked(clause, intent) && takeNegated(clause)) {
    claimNotMore(clause, intent, relation)
    return
  }
  const isFirst = isAsked(clause, intent) && intent.operation === undefined && !intent.claim
  if (isFirst || movesMore(intent, clause)) intent.claim = { kind: 'first_more', relation }
}

/** "US more than Japan?": a claim, where nothing is asked for. */
const isAsked = (clause: Clause, { yesNo, listed, form }: Draft): boolean =>
  yesNo ||
  (listed &&
    !isChoice(clause) &&
    clause.ideas.at(-1)?.text === '?' &&
    !clause.ideas.some((_, at) => clause.was(at, 'ask')) &&
    form === undefined)

/** "did the US fall more than Germany", "did nickel grow faster than platinum": that both did is no answer. */
const movesMore = ({ listed, operation, claim }: Draft, clause: Clause): boolean =>
  operation === 'change' &&
  claim?.kind === 'direction' &&
  claim.direction !== 'unchanged' &&
  (listed || isBetweenGoods(clause))

/** A good on either side of the "than". */
function isBetweenGoods({ ideas }: Clause): boolean {
  const than = ideas.findIndex(({ text }) => endsInThan.has(text))
  return [ideas.slice(0, than), ideas.slice(than + 1)].every(
    (side) => than >= 0 && side.some(({ good }) => good),
  )
}
