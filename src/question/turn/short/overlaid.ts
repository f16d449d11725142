import { lengthOf, type Range, range, shift } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { said } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "put last year on the same chart", "overlay 2024" after a series: it begins or ends with that as well. */
export function takeOverlaid(clause: Clause, previous: Query): ShortTurn | undefined {
  if (previous.operation !== 'series' || previous.along || !clause.says(laying)) return undefined
  const at = clause.ideas.findIndex(({ period }) => period)
  const phrase = clause.ideas[at]?.period
  if (!phrase || !clause.ideas.every((_, i) => i === at || isOfChart(clause, i))) return undefined
  const shown = previous.period.value
  const added = addedTo(shown, phrase)
  if (!added || added.from > shown.to + 1 || added.to < shown.from - 1) return undefined
  clause.take(...clause.ideas.keys())
  const period = said(range(Math.min(shown.from, added.from), Math.max(shown.to, added.to)))
  const { listed: _listed, beside: _beside, ...query } = carriedOn(previous)
  return { query: { ...query, period, repairs: [], unused: [] } }
}

const laying = /^(?:overlay|overlaid|superimpose|add|put|include|same chart|on the same chart)\b/

const isOfChart = (clause: Clause, at: number): boolean =>
  bindsOnly(clause, at) ||
  clause.was(at, 'series') ||
  clause.was(at, 'trade') ||
  laying.test(clause.ideas[at]!.text) ||
  /^(?:on|onto|same|chart|graph|too|as well|well)$/.test(clause.ideas[at]!.text)

/** "last year" is the year before what is shown, and not before today. */
function addedTo(shown: Range, phrase: PeriodPhrase): Range | undefined {
  if (phrase.kind === 'fixed') return phrase.range
  const isYearBefore = phrase.kind === 'calendar' && phrase.unit === 'year'
  return isYearBefore ? shift(shown, -12 * Math.ceil(lengthOf(shown) / 12)) : undefined
}
