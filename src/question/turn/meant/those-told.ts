import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { alongs, slotApart } from '../../slot-apart.ts'
import { besideAll } from '../short/told-sides.ts'
import { ranksPartners } from './ranks-partners.ts'

/** Partners, or goods, that were told as one list or one after the other. */
interface Told {
  readonly codes: readonly string[]
  readonly isOfGoods: boolean
}

/** Who "them", or a bare "which", speaks of: the first few of a ranking, those side by side, or one after the other. */
export function toldTogether(clause: Clause, previous: Query): Told | undefined {
  if (ranksPartners(previous)) {
    const { limit, found = [] } = previous
    return limit !== undefined && pointsAtThem(clause, found.length)
      ? { codes: found, isOfGoods: false }
      : undefined
  }
  const told = besideEachOther(previous)
  return told && (asksWhich(clause) || pointsAtThem(clause, told.codes.length)) ? told : undefined
}

/** Nobody ranks the world among its parts. */
function besideEachOther(previous: Query): Told | undefined {
  const { toldBefore, along, commodities, partners } = previous
  if (along === alongs.commodities) return { codes: commodities.value, isOfGoods: true }
  if (along === alongs.partners)
    return isOfAll(partners.value) ? undefined : { codes: partners.value, isOfGoods: false }
  const slot = toldBefore && slotApart(previous, toldBefore)
  if (slot !== 'partners' && slot !== 'commodities') return undefined
  const codes = besideAll(previous)?.[slot].value ?? []
  return isOfAll(codes) ? undefined : { codes, isOfGoods: slot === 'commodities' }
}

const isOfAll = (codes: readonly string[]): boolean => codes.includes('WORLD')

/** "of them", "rank those", "of the three" */
export const pointsAtThem = (clause: Clause, count: number): boolean =>
  clause.ideas.some(
    ({ text, top }, at) =>
      / of (?:them|these|those)$/.test(text) ||
      (count === 2 && / of (?:the|these|those) two$/.test(text)) ||
      (/^(?:them|these|those)$/.test(text) && leads.test(textAt(clause, at - 1))) ||
      (top?.limit === count && countsThem(clause, at)),
  )
const leads = /^(?:of|among|rank|list)$/

/** "of the three grew fastest": how many they are, and no top three */
export const countsThem = (clause: Clause, at: number): boolean =>
  /^(?:the|these|those)$/.test(textAt(clause, at - 1)) &&
  textAt(clause, at - 2) === 'of' &&
  isCount.test(textAt(clause, at))
const isCount = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/

const textAt = ({ ideas }: Clause, at: number): string => ideas[at]?.text ?? ''

const asksWhich = ({ ideas }: Clause): boolean => ideas.some(({ text }) => /^which(?: one)?$/.test(text))
