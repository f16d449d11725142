import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { codeOf } from '../../place-code.ts'
import { isRanking, sideBySide } from './gap-of-rows.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "how far ahead is China", "how far behind is Norway" after a ranking that they lead, or after two side by side. */
export function takeAhead(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex(({ text }) => ahead.test(text))
  const place = clause.ideas.findIndex((idea) => idea.place)
  if (at < 0 || !clause.ideas.every((_, i) => i === at || i === place || bindsOnly(clause, i)))
    return undefined
  const code = codeOf(clause.ideas[place]!.place!)
  const isAhead = clause.ideas[at]!.text.endsWith('ahead')
  const query = ofPair(previous, code) ?? ofLeaders(previous, code, isAhead)
  if (!query) return undefined
  clause.take(at, place)
  return { query: { ...query, repairs: [], unused: [] } }
}

const ahead = /^how far (?:ahead|behind)$/

/** Of two the one that is named first is held against the other. */
function ofPair(previous: Query, code: string): Query | undefined {
  const { operation, along, claim, partners } = previous
  const [other, ...more] = partners.value.filter((one) => one !== code)
  if (operation !== 'compare' || along !== 'partner' || claim || partners.value.length !== 2) return undefined
  if (other === undefined || more.length > 0) return undefined
  const form = previous.quantity === 'share' ? 'points' : 'amount'
  return changed(carriedOn(previous), { extreme: undefined, form, partners: saidSlot([code, other]) })
}

/** The first is ahead of the second, and the second behind the first; further down nobody knows of whom. */
function ofLeaders(previous: Query, code: string, isAhead: boolean): Query | undefined {
  const [first, second] = previous.found ?? []
  if (!isRanking(previous) || !first || !second || code !== (isAhead ? first : second)) return undefined
  return sideBySide(previous, isAhead ? [first, second] : [second, first])
}
