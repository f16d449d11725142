import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { hasListNoun, isSingular, listNoun, takeListNouns, takeTop } from './nouns.ts'
import { grainOf } from './words.ts'

export function readGrowthRank(clause: Clause, intent: Draft): void {
  const moves = movesAsked(clause)
  readGrowth(clause, intent)
  // "who gained share": it is the shares that moved
  if (intent.operation !== 'rank' || intent.quantity !== 'share') return
  clause.takeAll('points')
  Object.assign(intent, { form: 'points', changing: true })
  if (moves) intent.direction ??= intent.order === 'bottom' ? 'down' : 'up'
}

/** "gained", "lost", "rose most": only those that moved that way. */
const movesAsked = (clause: Clause): boolean =>
  clause.first('direction') !== undefined ||
  clause.first('rank', 'gainers') !== undefined ||
  clause.first('rank', 'losers') !== undefined

function readGrowth(clause: Clause, intent: Draft): void {
  const growth =
    clause.first('rank', 'gainers') ??
    clause.first('rank', 'losers') ??
    directionMost(clause) ??
    movesMore(clause, intent) ??
    largestRise(clause)
  if (growth === undefined) {
    if (!readJump(clause, intent)) readMovers(clause, intent)
    return
  }
  const losing = clause.was(growth, 'rank', 'losers') || clause.was(growth, 'direction', 'down')
  if (clause.first('grain') !== undefined && !hasListNoun(clause)) {
    clause.take(growth)
    const grain = grainOf(clause) ?? 'month'
    clause.takeAll('grain')
    clause.takeAll('ever')
    set(intent, {
      operation: 'record',
      quantity: 'change',
      extreme: losing ? 'lowest' : 'highest',
      grain,
      change: grain === 'year' ? 'year_on_year' : grain === 'quarter' ? 'period_on_period' : 'month_on_month',
    })
    return
  }
  clause.take(growth)
  takeMost(clause)
  clause.takeAll('order')
  set(intent, {
    operation: 'rank',
    quantity: 'change',
    by: listNoun(clause),
    order: losing ? 'bottom' : 'top',
    ...(moversOnly.has(clause.ideas[growth]!.text) ? { direction: losing ? 'down' : 'up' } : {}),
  })
  if (
    clause.takeAll('amount_form') ||
    ['t', 'kt', 'kg', 'USD'].some((unit) => clause.first('unit', unit) !== undefined)
  )
    set(intent, { form: 'amount' })
  const top = takeTop(clause)
  if (top) set(intent, { ...(top.limit ? { limit: top.limit } : {}), ...(top.nth ? { nth: top.nth } : {}) })
  else if (isSingular(clause)) set(intent, { limit: 1 })
  takeListNouns(clause)
}

/** "decliners" are those that fell, "the biggest fall" ranks all. */
const moversOnly = new Set(['decliners', 'fallers', 'risers'])

/** "biggest monthly rise", "largest month-on-month fall": the record of a change, its kind between the two words. */
function readJump(clause: Clause, intent: Draft): boolean {
  const extreme = clause.first('extreme')
  const at = clause.all('direction').find((i) => extreme !== undefined && i > extreme && i <= extreme + 3)
  const between =
    extreme !== undefined &&
    at !== undefined &&
    [extreme + 1, extreme + 2].some((i) => i < at && (clause.is(i, 'grain') || clause.is(i, 'kind')))
  if (hasListNoun(clause)) return false
  if (!between) return readJumpOfKind(clause, intent)
  const grain = grainOf(clause) ?? 'month'
  const down = clause.was(at, 'direction', 'down')
  clause.take(extreme, at)
  for (const kind of ['grain', 'kind', 'ever']) clause.takeAll(kind)
  set(intent, {
    operation: 'record',
    quantity: 'change',
    extreme: down ? 'lowest' : 'highest',
    grain,
    change: grain === 'year' ? 'year_on_year' : 'month_on_month',
    ...amountForm(clause),
  })
  return true
}

/** "in tonnes", "lost": the size of the move, not its rate. */
export const amountForm = (clause: Clause): Partial<Draft> =>
  clause.takeAll('amount_form') ||
  ['t', 'kt', 'kg', 'USD'].some((unit) => clause.first('unit', unit) !== undefined)
    ? { form: 'amount' }
    : {}

/** "biggest monthly rise" where "monthly rise" is one phrase. */
function readJumpOfKind(clause: Clause, intent: Draft): boolean {
  const at = clause
    .all('kind')
    .find((i) => /rise|gain|increase|jump|fall|drop|decline|decrease|move/.test(clause.ideas[i]!.text))
  const extreme = clause.first('extreme')
  if (at === undefined || extreme === undefined || extreme > at) return false
  const down = /fall|drop|decline|decrease/.test(clause.ideas[at]!.text)
  const change = clause.value(at, 'kind') as NonNullable<Draft['change']>
  clause.take(extreme, at)
  clause.takeAll('ever')
  set(intent, {
    operation: 'record',
    quantity: 'change',
    extreme: down ? 'lowest' : 'highest',
    grain: 'month',
    change,
    ...amountForm(clause),
  })
  return true
}

/** "all destinations that rose", "which countries fell": a ranking of those that moved that way. */
function readMovers(clause: Clause, intent: Draft): void {
  const at = clause.all('direction').find((i) => !clause.was(i, 'direction', 'unchanged'))
  if (at === undefined || intent.operation || intent.yesNo) return
  const everyone = clause.ideas.some(
    ({ place, text }) =>
      place?.kind === 'world' && /destin|countr|buyer|supplier|partner|market|nation/.test(text),
  )
  if (!everyone && !isPlural(clause)) return
  const direction = clause.value(at, 'direction') as 'up' | 'down'
  clause.take(...clause.all('direction', direction))
  set(intent, {
    operation: 'rank',
    quantity: 'change',
    by: listNoun(clause),
    direction,
    order: direction === 'down' ? 'bottom' : 'top',
  })
  takeListNouns(clause)
}

const isPlural = (clause: Clause): boolean =>
  clause.ideas.some(
    (idea, at) => (clause.is(at, 'noun') || clause.is(at, 'agent')) && /s$|which|what|who/.test(idea.text),
  )

/** "the largest yoy increase": rank word and noun with the kind of change between them. */
function largestRise(clause: Clause): number | undefined {
  const order = clause.first('order')
  const at = clause.all('direction').find((i) => order !== undefined && i > order && i <= order + 3)
  return at !== undefined && hasListNoun(clause) ? at : undefined
}

/** "which partner grew … the most": the verb and its "most" stand apart. */
function directionMost(clause: Clause): number | undefined {
  const at = clause.all('direction').find((i) => !clause.was(i, 'direction', 'unchanged'))
  if (at === undefined || !hasListNoun(clause)) return undefined
  const most = clause.ideas.findIndex(
    (idea, i) => i > at && ['most', 'the most', 'fastest', 'least'].includes(idea.text),
  )
  return most >= 0 ? at : undefined
}

/** "which of them grew more" after several that were set side by side. */
function movesMore(clause: Clause, { previous }: Draft): number | undefined {
  if (previous?.along !== 'partner' || clause.ideas.some(({ place }) => place)) return undefined
  const at = clause.all('direction').find((i) => !clause.was(i, 'direction', 'unchanged'))
  const asks = hasListNoun(clause) || clause.first('which') !== undefined
  // "gained more" after shares is of the shares
  if (!asks || (previous.quantity !== 'amount' && previous.quantity !== 'change')) return undefined
  return at !== undefined && /^(?:more|faster)$/.test(clause.ideas[clause.after(at)]?.text ?? '')
    ? at
    : undefined
}

function takeMost(clause: Clause): void {
  clause.ideas.forEach((idea, at) => {
    if (['most', 'fastest', 'more', 'faster'].includes(idea.text)) clause.take(at)
  })
}
