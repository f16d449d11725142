import { yearRange } from '../../calendar/month.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "March 2026 against the 2025 average": the bare year is the year, not its March. */
export function wholeYear(phrase: PeriodPhrase, text: string): PeriodPhrase {
  const year = /^(?:the )?((?:19|20)\d\d)$/.exec(text)
  return year && phrase.kind === 'fixed'
    ? { kind: 'fixed', range: yearRange(Number(year[1])), grain: 'year' }
    : phrase
}

/** "Jan–Feb combined this year": a part without a year and a year named apart belong together. */
export function withinYear(phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
  const part = phrases.findIndex((phrase) => partOfYear(phrase) !== undefined)
  const year = phrases.findIndex(
    (phrase) => phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === 0,
  )
  if (part < 0 || year < 0) return phrases
  const { from, to, grain } = partOfYear(phrases[part]!)!
  const merged: PeriodPhrase = { kind: 'in_relative_year', from, to, years: 0, grain }
  return phrases.flatMap((phrase, i) => (i === part ? [merged] : i === year ? [] : [phrase]))
}

/** "2025 year-to-date as of September", "ytd 2024 to september": where the stretch ends. */
export function throughMonth(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const [first, second] = phrases
  if (phrases.length !== 2 || first?.kind !== 'to_date' || first.through || intent.versus || intent.changing)
    return phrases
  const end = second?.kind === 'until' ? second.end : second
  return end && (end.kind === 'yearless' || end.kind === 'fixed') ? [{ ...first, through: end }] : phrases
}

function partOfYear(phrase: PeriodPhrase) {
  if (phrase.kind === 'yearless') return { from: phrase.from, to: phrase.to, grain: phrase.grain }
  if (phrase.kind !== 'span' || phrase.from.kind !== 'yearless' || phrase.to.kind !== 'yearless')
    return undefined
  return { from: phrase.from.from, to: phrase.to.to, grain: 'range' as const }
}

/** "by the end of 2024" is vague for a sum and plain for a streak or record: its last month. */
export function endOfStretch(phrase: PeriodPhrase, { operation }: Intent): PeriodPhrase {
  const pointed = operation === 'streak' || operation === 'since' || operation === 'record'
  if (!pointed || phrase.kind !== 'ask' || phrase.why !== 'vague' || !/end/.test(phrase.words)) return phrase
  return phrase.options[0] ?? phrase
}

/** "the year-to-date drop narrowed between H1 and January–July": the rate is to date, the periods are the others. */
export function withoutKind(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const plain = phrases.filter((phrase) => phrase.kind !== 'before')
  const others = plain.filter((phrase) => phrase.kind !== 'to_date')
  return intent.quantity === 'change' && others.length > 0 ? others : plain
}
