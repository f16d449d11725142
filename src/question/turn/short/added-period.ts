import { lengthOf, month, type Range, range, sameRange, yearOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { said } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

const plus: ReadonlySet<string> = new Set(['plus', '+'])
const added: ReadonlySet<string> = new Set([
  'plus',
  '+',
  'add',
  'adding',
  'add in',
  'throw in',
  'include',
  'including',
  'incl',
  'with',
  'along with',
])

/**
 * "add March" after January and February, "with 2024 too" after 2023: one more beside those that were told. "Plus March"
 * is their sum. Of anything but figures of so long a time nobody knows what it would be added to.
 */
export function takeAddedPeriod(clause: Clause, previous: Query): ShortTurn | undefined {
  const [at, ...others] = clause.ideas.flatMap(({ period }, i) => (period ? [i] : []))
  const opener = clause.ideas.findIndex(({ text }) => added.has(text))
  if (at === undefined || others.length > 0 || opener < 0 || opener > at) return undefined
  if (!clause.ideas.every((_, i) => i === at || i === opener || isBeside(clause, i))) return undefined
  const word = clause.ideas[opener]!.text
  const query = withPeriod(previous, clause.ideas[at]!.period!, plus.has(word))
  if (!query) return { issue: { kind: 'not_understood', words: [word] } }
  clause.take(...clause.ideas.keys())
  return { query: { ...query, repairs: [], unused: [] } }
}

const isBeside = (clause: Clause, at: number): boolean =>
  bindsOnly(clause, at) || clause.isFiller(at) || /^(?:too|as well|also)$/.test(clause.ideas[at]!.text)

function withPeriod(previous: Query, phrase: PeriodPhrase, isSum: boolean): Query | undefined {
  const told = periodsTold(previous)
  const last = told.at(-1)
  const added = last && rangeOf(phrase, last)
  if (!last || !added || told.some((one) => sameRange(one, added))) return undefined
  const periods = [...told, added]
  const hull = range(Math.min(...periods.map(({ from }) => from)), Math.max(...periods.map(({ to }) => to)))
  const areAlike = told.every((one) => lengthOf(one) === lengthOf(added))
  if (areAlike && !isSum)
    return { ...scopeOf(previous), operation: 'compare', along: 'period', periods, period: said(hull) }
  // "add March" to January–February makes it a longer stretch
  const isWhole = lengthOf(hull) === periods.reduce((sum, one) => sum + lengthOf(one), 0)
  const isOne = areAlike || told.length === 1
  if (!isWhole || !isOne || previous.quantity !== 'amount') return undefined
  return { ...scopeOf(previous), operation: 'show', period: said(hull) }
}

/** What was told of one thing: one time, two that were compared, or several side by side. */
function periodsTold({
  operation,
  quantity,
  period,
  periods,
  comparison,
  along,
  ...query
}: Query): readonly Range[] {
  const isLevel = quantity === 'amount' || quantity === 'share' || quantity === 'unit_value'
  if (!isLevel || query.claim || query.together || query.baseline || query.extremes) return []
  if (operation === 'show') return along ? [] : [period.value]
  if (operation !== 'compare' && operation !== 'change') return []
  if (along === 'period' && periods) return periods
  return comparison && (along === undefined || along === 'period') ? [comparison.period, period.value] : []
}

/** "March" is of the year that was told last. */
function rangeOf(phrase: PeriodPhrase, { from }: Range): Range | undefined {
  if (phrase.kind === 'fixed') return phrase.range
  if (phrase.kind !== 'yearless') return undefined
  const year = yearOf(from)
  return range(month(year, phrase.from), month(year, phrase.to))
}

function scopeOf(previous: Query): Query {
  const {
    comparison: _comparison,
    change: _change,
    direction: _direction,
    form: _form,
    extreme: _extreme,
    beside: _beside,
    besideBefore: _before,
    toldBefore: _told,
    along: _along,
    ...scope
  } = carriedOn(previous)
  return scope
}
