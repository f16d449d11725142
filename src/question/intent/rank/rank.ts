import type { Clause } from '../../clause.ts'
import { goodWithin } from '../../good-within.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { listsAll } from '../../turn/found/of-row.ts'
import { type Draft, set } from '../intent.ts'
import { listNoun, takeListNouns } from '../nouns.ts'
import { asksForParties, takeParties } from '../parties.ts'
import { isSingular } from '../singular.ts'
import { placeOf, takeTop } from '../top.ts'
import { asksWhichNamed } from '../which-named.ts'
import { amountForm } from '../words.ts'
import { claimAny, isAnyAtAll } from './any-at-all.ts'
import { type Asked, askedIn, asksForRanking, asksWhatMost } from './asked.ts'
import { chartRanking, chartsRanking, listWhole } from './list.ts'

export function readRank(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.quantity === 'concentration' || intent.quantity === 'count') return
  if (readWhichOf(clause, intent) || (intent.listed && clause.first('more') !== undefined)) return
  if (isAnyAtAll(clause, intent)) claimAny(clause, intent)
  else if (chartsRanking(intent, clause)) chartRanking(clause, intent)
  else if (intent.previous?.operation === 'rank' && listsAll(clause)) listWhole(clause, intent)
  else readOrder(clause, intent)
}

/**
 * "which of Japan, Korea and India took the most", "had the lowest price": each of them is told, and who has no figure
 * could be the one.
 */
function readWhichOf(clause: Clause, intent: Draft): boolean {
  const at = clause.all('order').find((i) => most.has(clause.ideas[i]!.text) || clause.was(i, 'extreme'))
  if (at === undefined || !asksWhichNamed(clause) || clause.stands('rank')) return false
  clause.take(at)
  set(intent, { operation: 'compare', extreme: clause.was(at, 'order', 'bottom') ? 'lowest' : 'highest' })
  return true
}
const most = textsOf('most', 'the most', 'least', 'the least')

function readOrder(clause: Clause, intent: Draft): void {
  const asked = askedIn(clause)
  if (!asksForRanking(clause, intent, asked)) return
  const by = rankedBy(clause, intent, asked)
  const one = asksForOne(clause, asked)
  const ofPlace = isOfPlace(clause, asked)
  takeTop(clause)
  clause.takeAll('order')
  if (asksForParties(clause)) takeParties(clause)
  else takeListNouns(clause)
  set(intent, {
    operation: 'rank',
    by,
    order: orderOf(clause, asked) ?? orderTold(intent),
    ...placeOf(asked.top),
  })
  if (intent.quantity === undefined && takeByChange(clause))
    set(intent, { quantity: 'change', ...(isOfMeasure(clause) ? { form: 'amount' } : amountForm(clause)) })
  if (one) set(intent, { limit: 1 })
  if (ofPlace) set(intent, { ofPlace })
}

/** "German buyers in July": nobody is ranked, and where Germany is the partner it is Germany's trade. */
const isOfPlace = (clause: Clause, { at, top }: Asked): boolean =>
  at === undefined &&
  !top &&
  !clause.stands('rank') &&
  clause.all('agent').some((i) => clause.ideas[i - 1]?.place?.kind === 'place')

function rankedBy(clause: Clause, { previous }: Draft, asked: Asked): NonNullable<Draft['by']> {
  if (asksForParties(clause)) return 'partner'
  if (asksForGoods(clause, asked) || goodWithin(clause) === 'place') return 'commodity'
  const goesOn = previous?.operation === 'rank' && (asked.at !== undefined || asked.top !== undefined)
  return (goesOn && !asked.isNamed ? previous.by : undefined) ?? listNoun(clause)
}

/** "what does it mainly buy" */
const asksForGoods = (clause: Clause, { at, text, isNamed }: Asked): boolean =>
  (!isNamed && at !== undefined && asksWhatMost(clause, at)) ||
  (adverbs.has(text) &&
    (clause.first('ask', 'what') !== undefined || clause.says(whatDoes)) &&
    !clause.ideas.some((idea) => idea.good))

const whatDoes = /^what (?:does|did|do)$/
const adverbs = textsOf('main', 'mainly', 'mostly', 'chiefly', 'primarily', 'predominantly')

const orderOf = (clause: Clause, { at, top }: Asked): 'top' | 'bottom' | undefined =>
  top?.order ?? (at === undefined ? undefined : (clause.value(at, 'order') as 'top' | 'bottom'))

/** "which good" after the month of the largest deficit: the one with the largest. */
const orderTold = ({ previous }: Draft): 'top' | 'bottom' =>
  previous?.operation === 'show' && previous.quantity === 'balance' ? (previous.order ?? 'top') : 'top'

/** "which country bought most" */
const asksForOne = (clause: Clause, { at, top }: Asked): boolean =>
  !top && at !== undefined && isSingular(clause) && !clause.hasAny(listing) && !tellsEachOne(clause)

/** "top partners by share of each partner": all that there are. */
const tellsEachOne = (clause: Clause): boolean =>
  clause.hasAny(each) && clause.ideas.some((_, at) => clause.was(at, 'each') && clause.was(at + 1, 'noun'))
const each = kindsOf('each')

const listing = kindsOf(textsOf('list', 'list them', 'all of them'))

/** "by change in value": how much it was in dollars, and not in percent. */
const isOfMeasure = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'change', 'any') &&
      clause.was(at + 1, 'measure') &&
      clause.ideas[at + 1]!.text.startsWith('in '),
  )

/** "top partners by year-on-year change", "buyers ranked by growth": what is ranked is how much each changed. */
function takeByChange(clause: Clause): boolean {
  const at = clause.ideas.findIndex(
    (_, i) => clause.is(i, 'change', 'any') || clause.is(i, 'direction', 'up'),
  )
  let before = clause.before(at)
  while (clause.was(before, 'kind')) before = clause.before(before)
  if (at < 0 || clause.ideas[before]?.text !== 'by') return false
  clause.take(at)
  return true
}
