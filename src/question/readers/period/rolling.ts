import type { PeriodPhrase } from '../period-phrase.ts'
import type { Found } from './found.ts'
import { countAt, having, isEnd, role, skip, skipDash, textAt, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { type Length, lengthAt, rollingWord } from './rolling-length.ts'
import type { View } from './view.ts'
import type { Unit } from './words.ts'

/** "last 3 months", "past three months", "trailing 12m", "rolling 12-month", "latest 2 quarters", "past 2 decades". */
export const lastFew: Recogniser = (view, at) => {
  const after = rollingWord(view, at)
  if (!after)
    return (
      fewUnits(view, at, textAt(view, at) === 'recent' ? at : -1) ??
      countThenLast(view, at) ??
      overFew(view, at)
    )
  const start = skipDash(view, after)
  const length = lengthAt(view, start)
  if (length) return rolled(view, at, length)
  return fewUnits(view, at, start) ?? countAlone(view, start)
}

/** "over five years", "across 12 months"; "for over 12 months" counts a streak. */
function overFew(view: View, at: number): Found | undefined {
  const before = textAt(view, at - 1)
  if ((before !== 'over' && before !== 'across') || textAt(view, at - 2) === 'for') return undefined
  const length = lengthAt(view, at)
  return length && length.count > 1 ? rolled(view, at, length) : undefined
}

/** "3 latest months", "3 derniers mois", "2 meses anteriores" */
function countThenLast(view: View, at: number): Found | undefined {
  const counted = countAt(view, at)
  if (!counted) return undefined
  const past = role(view, counted.to, 'past') || role(view, counted.to, 'latest')
  const unit = having(view, past || counted.to, 'unit')
  const to = past ? unit?.to : unit && role(view, unit.to, 'past_behind')
  return to && (unit?.word.plural || unit?.word.numbered)
    ? rolled(view, at, { count: counted.count, unit: unit.word.unit!, to })
    : undefined
}

function rolled(view: View, at: number, { to, count, unit, inFull }: Length): Found | undefined {
  if (unit === 'day' || unit === 'week' || unit === 'hour')
    return { to, phrase: { kind: 'finer', words: wordsOf(view, at, to), unit }, score: 1 }
  const phrase = inFull ? lastYears(count) : rollingOf(count, unit)
  return { to: skip(view, to, 'period_noun'), phrase, score: 1 }
}

/** "the last two full years": each from January to December. */
const lastYears = (count: number): PeriodPhrase => ({
  kind: 'span',
  from: { kind: 'calendar', unit: 'year', offset: -count },
  to: { kind: 'calendar', unit: 'year', offset: -1 },
  words: 'from_to',
})

function rollingOf(count: number, unit: Exclude<Unit, 'day' | 'week' | 'hour'>): PeriodPhrase {
  if (unit === 'decade') return { kind: 'rolling', count: count * 10, unit: 'year' }
  if (unit === 'half') return { kind: 'rolling', count: count * 6, unit: 'month' }
  return { kind: 'rolling', count, unit }
}

/** "last few months": how many is asked. */
function fewUnits(view: View, at: number, start: number): Found | undefined {
  const few = role(view, start, 'few')
  const unit = few ? having(view, few, 'unit') : undefined
  if (!unit?.word.plural) return undefined
  const words = wordsOf(view, at, unit.to)
  const [least, more, most] = unit.word.unit === 'year' ? [24, 36, 60] : [3, 6, 12]
  const options = [least!, more!, most!].map(
    (count): PeriodPhrase => ({ kind: 'rolling', count, unit: 'month' }),
  )
  return { to: unit.to, phrase: { kind: 'ask', why: 'vague', words, options }, score: 1 }
}

/** "last 3" and no more: months, as a rule. */
function countAlone(view: View, start: number): Found | undefined {
  const counted = countAt(view, start)
  if (!counted || counted.count > 36 || !isEnd(view, counted.to)) return undefined
  return { to: counted.to, phrase: { kind: 'rolling', count: counted.count, unit: 'unsaid' }, score: 0.8 }
}
