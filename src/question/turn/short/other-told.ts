import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { slotApart } from '../../slot-apart.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "the other one" after two told one after the other, or after one of two was picked: the one that was told first. */
export function takeOtherTold(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex(({ text }) => other.test(text))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))) return undefined
  const query = otherOf(previous)
  if (!query) return undefined
  clause.take(at)
  return { query: { ...query, repairs: [], unused: [] } }
}

const other = /^(?:the )?other(?: one)?$/

/** Of three nobody knows which one is meant. */
function otherOf(previous: Query): Query | undefined {
  const { toldBefore: told, beside, besideBefore = [] } = previous
  if (previous.row) return undefined
  if (told) return told.toldBefore || !slotApart(previous, told) ? undefined : turnedRound(previous, told)
  if (!beside || besideBefore.length > 0 || previous.operation !== 'show') return undefined
  const period = carried({ ...previous.period, value: beside })
  return changed(carriedOn(previous), { period, beside: previous.period.value })
}

const turnedRound = (previous: Query, told: Query): Query =>
  changed(carriedOn(told), { toldBefore: changed(previous, { toldBefore: undefined }) })
