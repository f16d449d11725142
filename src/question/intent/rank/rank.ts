import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { listsAll } from '../../turn/found/of-row.ts'
import { type Draft, set } from '../intent.ts'
import { takeListNouns } from '../nouns.ts'
import { asksForParties, takeParties } from '../parties.ts'
import { isSingular } from '../singular.ts'
import { placeOf, takeTop } from '../top.ts'
import { amountForm } from '../words.ts'
import { claimAny, isAnyAtAll } from './any-at-all.ts'
import { type Asked, askedIn, asksForRanking } from './asked.ts'
import { isOfMeasure, takeByChange } from './by-change.ts'
import { chartRanking, chartsRanking, listWhole } from './list.ts'
import { rankedBy } from './ranked-by.ts'
import { readWhichOf } from './which-of.ts'

export function readRank(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.quantity === 'concentration' || intent.quantity === 'count') return
  if (readWhichOf(clause, intent) || (intent.listed && clause.first('more') !== undefined)) return
  if (isAnyAtAll(clause, intent)) claimAny(clause, intent)
  else if (chartsRanking(intent, clause)) chartRanking(clause, intent)
  else if (intent.previous?.operation === 'rank' && listsAll(clause)) listWhole(clause, intent)
  else readOrder(clause, intent)
}

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
