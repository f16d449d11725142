import { isGroup } from '../../names/groups.ts'
import type { Query } from '../../query/query.ts'
import type { Intent } from '../intent/intent.ts'
import { asLevel } from '../turn/meant/as-level.ts'
import type { Known } from './known.ts'

/** "German buyers in July" of China's exports: one partner, and so no ranking but what it took. */
export function ofOnePlace(known: Omit<Known, 'base'>): Omit<Known, 'base'> {
  const { intent } = known.said
  if (!intent.ofPlace || intent.quantity !== undefined || intent.claim || !isOnePlace(known)) return known
  const plain = { ...intent, operation: undefined, by: undefined, order: undefined, limit: undefined }
  return { ...known, said: { ...known.said, intent: plain as unknown as Intent } }
}

/** "the biggest fall in exports to the US in 2025": of one partner's months, for there is nobody it could be ranked among. */
export function ofOneMover(known: Omit<Known, 'base'>): Omit<Known, 'base'> {
  const { ofOne, yesNo, claim } = known.said.intent
  if (!ofOne || yesNo || claim || !(isOfOne(known) || isOfMonthsTold(known)) || isOneMonth(known))
    return known
  const ofMonths = { ...known.said.intent, ...unranked, ...ofOne }
  return { ...known, said: { ...known.said, intent: ofMonths as unknown as Intent } }
}

/** Named, or the one that was told before. */
const isOfOne = (known: Omit<Known, 'base'>): boolean =>
  isOnePlace(known) || (known.scope.partners.how === 'carried' && areOnePlace(known.scope.partners.value))

/** "the biggest fall" after their months, the mean or the best of them, where nobody else is named: one more of the months. */
const isOfMonthsTold = ({ said, scope, previous }: Omit<Known, 'base'>): boolean =>
  previous !== undefined &&
  said.mentions.length === 0 &&
  scope.partners.how !== 'said' &&
  !previous.claim &&
  !previous.along &&
  !previous.by &&
  previous.quantity !== 'change' &&
  (previous.operation === 'series' || previous.operation === 'record' || previous.quantity === 'average')

const isOneMonth = ({ periods: { main } }: Omit<Known, 'base'>): boolean =>
  main !== undefined && main.value.from === main.value.to

const unranked = { by: undefined, order: undefined, limit: undefined, form: undefined }

/** "and Norway?" after how many suppliers there were, who was above a number or who was new: what it traded. */
export function ofListedPlace(known: Omit<Known, 'base'>): Omit<Known, 'base'> {
  const { said, previous, scope } = known
  const { operation, quantity, claim, comparing } = said.intent
  const says = operation ?? quantity ?? claim ?? said.intent.threshold
  if (!previous || says || comparing || said.mentions.length !== 1 || !listsPartners(previous)) return known
  return isOnePlace(known) && !isGroup(scope.partners.value[0]!) ? { ...known, said: asLevel(said) } : known
}

const listsPartners = ({ operation, quantity, by }: Query): boolean =>
  by === 'partner' && (listing.has(operation) || (operation === 'show' && quantity === 'count'))
const listing: ReadonlySet<Query['operation']> = new Set(['threshold', 'newcomers', 'breadth'] as const)

const isOnePlace = ({ scope: { partners, within } }: Omit<Known, 'base'>): boolean =>
  within === undefined && partners.how === 'said' && areOnePlace(partners.value)

const areOnePlace = ([one, ...others]: readonly string[]): boolean =>
  one !== undefined && others.length === 0 && code.test(one)

const code = /^[A-Z]{2}$/
