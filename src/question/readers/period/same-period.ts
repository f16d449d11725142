import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import { unitsBefore } from './before.ts'
import { type Found, found } from './found.ts'
import { type Stretch, stretchOf } from './length-before.ts'
import { countAt, having, role, skip, skipDash, skipText, textAt } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { type RelativeYear, relativeYearAt } from './relative-year.ts'
import type { View } from './view.ts'
import { yearAt } from './years.ts'

/** "same month last year", "the same eight months of 2024", "same period a year earlier", "this time last year". */
export const samePeriod: Recogniser = (view, at) => {
  const same =
    role(view, at, 'same') || (textAt(view, at) === 'this' && textAt(view, at + 1) === 'time' ? at + 1 : 0)
  const noun = same ? nounAt(view, same) : undefined
  if (!noun) return undefined
  const of = sameOf(view, noun.to)
  if (of?.phrase.kind === 'before' && noun.stretch)
    return { ...of, phrase: { ...of.phrase, stretch: noun.stretch } }
  return (
    of ??
    (noun.time
      ? undefined
      : {
          to: noun.to,
          phrase: { kind: 'before', unit: noun.year ? 'year' : 'period', count: 0 },
          score: 0.9,
        })
  )
}

/** "last year same month", "previous year, the same quarter": said the other way round. */
export const yearThenSame: Recogniser = (view, at) => {
  const year = relativeYearAt(view, at)
  const same = year ? role(view, skip(view, skipMark(view, year.to), 'the'), 'same') : 0
  const noun = year && same ? nounAt(view, same) : undefined
  if (!year || !noun || noun.time || year.years >= 0) return undefined
  const { stretch } = noun
  return found(noun.to, { kind: 'before', unit: 'year', count: -year.years, ...(stretch && { stretch }) })
}

const skipMark = (view: View, at: number): number => skipText(view, skipText(view, at, "'s"), ',')

interface Noun {
  readonly to: number
  readonly time: boolean
  /** "the same year" is the whole of it, whatever of it was told. */
  readonly year: boolean
  readonly stretch?: Stretch
}

/** "month", "eight months", "seven-month period", "time" */
function nounAt(view: View, at: number): Noun | undefined {
  const counted = countAt(view, at)
  const unit = having(view, skipDash(view, counted?.to ?? at), 'unit')
  const start = unit?.to ?? counted?.to ?? at
  const noun = role(view, start, 'period_noun')
  if (!noun && !unit) return undefined
  return {
    to: noun || start,
    time: !unit && (textAt(view, start) === 'time' || textAt(view, start) === 'point'),
    year: !counted && unit?.word.unit === 'year' && !unit.word.plural,
    ...(!counted && unit && stretchOf(unit.word.unit)),
  }
}

function sameOf(view: View, noun: number): Found | undefined {
  const comma = textAt(view, noun) === ',' ? noun + 1 : noun
  const start = skip(view, skip(view, skip(view, comma, 'of'), 'in'), 'the')
  const year = yearAt(view, start)
  if (year)
    return { to: year.to, phrase: { kind: 'before', unit: 'year', count: 1, year: year.year }, score: 1 }
  const relative = relativeYearAt(view, start)
  if (relative) return { to: relative.to, phrase: inYear(relative), score: 1 }
  const earlier = unitsBefore(view, start) ?? unitsBefore(view, comma)
  return earlier?.phrase.kind === 'before' ? earlier : undefined
}

/** "same month last year" is a year before what was told; "of the same year" what was told itself; "this year" today's. */
function inYear({ years, carried }: RelativeYear): PeriodPhrase {
  if (years !== 0) return { kind: 'before', unit: 'year', count: -years }
  if (carried) return { kind: 'before', unit: 'period', count: 0 }
  return { kind: 'before', unit: 'year', count: 0, year: 'this' }
}

/** "previous period", "that period", "the period before" */
export const otherPeriod: Recogniser = (view, at) => {
  const previous = role(view, at, 'previous')
  const that = role(view, at, 'that')
  const start = previous || that || skip(view, at, 'the')
  if (!periodWords.has(textAt(view, start))) return undefined
  if (that) return { to: start + 1, phrase: { kind: 'before', unit: 'period', count: 0 }, score: 0.9 }
  const before = previous ? start + 1 : role(view, start + 1, 'earlier')
  return before ? { to: before, phrase: { kind: 'before', unit: 'period', count: 1 }, score: 1 } : undefined
}

const periodWords: ReadonlySet<string> = new Set<BeforeUnit | 'stretch' | 'timeframe'>([
  'period',
  'stretch',
  'timeframe',
])

type BeforeUnit = Phrase<'before'>['unit']
