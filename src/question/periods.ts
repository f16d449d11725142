import { type Range, range, sameRange, yearOf, yearRange } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import { assumed, type Slot, said } from '../query/query.ts'
import type { ChangeKind } from '../trade/types.ts'
import type { Clause } from './clause.ts'
import type { Intent } from './intent/intent.ts'
import { isToDate } from './period-kind.ts'
import { type PeriodContext, type Resolved, resolvePeriod as resolve } from './readers/period/resolve.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'

export interface PeriodsFound {
  /** The period asked about; absent where none was said. */
  readonly main?: Slot<Range>
  readonly comparison?: Range
  /** Said with "a year ago" and the like: the kind follows from the words. */
  readonly comparisonKind?: ChangeKind
  /** Several periods set side by side. */
  readonly list?: readonly Range[]
  /** The main period was only described as lying before another ("a year before?"): shift what was carried. */
  readonly shifted?: boolean
  readonly grain?: 'month' | 'quarter' | 'half' | 'year' | 'range'
  readonly issue?: Issue
  /** "since 2020", "ever": an open stretch, within which records and streaks are looked for. */
  readonly open?: boolean
  /** The same months of every year, looked at alone. */
  readonly season?: { readonly months: readonly number[]; readonly grain: 'month' | 'quarter' }
  /** A day was named: for events only. */
  readonly day?: string
}

/** A month that is named in full is looked up even where it is still to come: the answer says what is held. */
function resolvePeriod(phrase: PeriodPhrase, context: PeriodContext): Resolved {
  const resolved = resolve(phrase, context)
  if (phrase.kind !== 'fixed' || resolved.kind !== 'future') return resolved
  return { kind: 'range', range: phrase.range, grain: phrase.grain, alternatives: [] }
}

/** Which of the periods named is asked about, and which it is compared with. */
export function readPeriods(clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound {
  const at = clause.ideas.flatMap((idea, index) => (idea.period && idea.fate !== 'consumed' ? [index] : []))
  const named = at.map((index) => endOfStretch(clause.ideas[index]!.period!, intent))
  const phrases = throughMonth(
    withinYear(
      intent.baseline ? named.map((phrase, i) => wholeYear(phrase, clause.ideas[at[i]!]!.text)) : named,
    ),
    intent,
  )
  const spans = at.map((index) => clause.ideas[index]!.span)
  clause.take(...at)
  const stop = phrases
    .map((phrase, i) => stopFor(phrase, clause.ideas[at[i]!]!.text))
    .find((issue) => issue !== undefined)
  if (stop) return { issue: stop, ...dayOf(phrases) }
  const running = runningMonth(phrases, context)
  if (running) return { issue: running }
  const before = phrases.filter((phrase) => phrase.kind === 'before')
  const season = seasonOf(phrases, intent)
  if (season) return season
  const plain = withoutKind(phrases, intent)
  const after = afterAnother(phrases, context)
  if (after) return after
  const mainSpan = spans[phrases.indexOf(plain[0]!)]
  if (plain.length === 0) return before.length > 0 ? beforeAlone(before[0]!, intent, context) : {}
  if (plain.length === 1 && before.length === 0 && isBase(clause, at[0]!, intent))
    return baseOnly(plain[0]!, context)
  if (plain.length === 1 && isScopeOfThat(plain[0]!, intent, context))
    return { comparison: openScope(plain[0]!, context), open: true }
  if (plain.length === 1)
    return withBefore(
      onePeriod(
        plain[0]!,
        intent,
        context,
        mainSpan,
        clause.ideas[at[0]!]!.text.includes('->'),
        before.length > 0,
      ),
      before[0],
      context,
    )
  return several(plain, clause, at, intent, context, mainSpan)
}

/** "March 2026 against the 2025 average": the bare year is the year, not its March. */
function wholeYear(phrase: PeriodPhrase, text: string): PeriodPhrase {
  const year = /^(?:the )?((?:19|20)\d\d)$/.exec(text)
  return year && phrase.kind === 'fixed'
    ? { kind: 'fixed', range: yearRange(Number(year[1])), grain: 'year' }
    : phrase
}

/** "best October", "every December", "highest Q3": the same part of every year. */
function seasonOf(phrases: readonly PeriodPhrase[], intent: Intent): PeriodsFound | undefined {
  const [only, ...others] = phrases
  if (others.length > 0 || only?.kind !== 'yearless' || intent.claim || only.last) return undefined
  if (intent.operation !== 'record' && !(intent.operation === 'series' && intent.grain === 'year'))
    return undefined
  if (intent.operation === 'record' && intent.grain !== undefined && only.grain === 'range') return undefined
  const months = Array.from(
    { length: ((only.to - only.from + 12) % 12) + 1 },
    (_, i) => ((only.from - 1 + i) % 12) + 1,
  )
  return { season: { months, grain: only.grain === 'quarter' ? 'quarter' : 'month' } }
}

/** "two months after January 2025": the other month is only where the counting starts. */
function afterAnother(phrases: readonly PeriodPhrase[], context: PeriodContext): PeriodsFound | undefined {
  const before = phrases.find((phrase) => phrase.kind === 'before')
  const start = phrases.find((phrase) => phrase.kind !== 'before')
  if (phrases.length !== 2 || before?.kind !== 'before' || before.count >= 0 || !start) return undefined
  const base = resolvePeriod(start, context)
  if (base.kind !== 'range') return { issue: issueOf(base) }
  const found = resolvePeriod(before, { ...context, base: base.range })
  return found.kind === 'range'
    ? { main: toSlot(found, undefined), grain: found.grain }
    : { issue: issueOf(found) }
}

/** "Jan–Feb combined this year": a part without a year and a year named apart belong together. */
function withinYear(phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
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
function throughMonth(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
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
function endOfStretch(phrase: PeriodPhrase, { operation }: Intent): PeriodPhrase {
  const pointed = operation === 'streak' || operation === 'since' || operation === 'record'
  if (!pointed || phrase.kind !== 'ask' || phrase.why !== 'vague' || !/end/.test(phrase.words)) return phrase
  return phrase.options[0] ?? phrase
}

/** "this month": not over yet, so nobody can have published it. */
function runningMonth(phrases: readonly PeriodPhrase[], { held }: PeriodContext): Issue | undefined {
  const running = phrases.some(
    (phrase) => phrase.kind === 'calendar' && phrase.unit === 'month' && phrase.offset === 0,
  )
  return running
    ? { kind: 'not_held', slot: 'period', words: 'this month', held: [], ...(held ? { range: held } : {}) }
    : undefined
}

/** "the year-to-date drop narrowed between H1 and January–July": the rate is to date, the periods are the others. */
function withoutKind(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const plain = phrases.filter((phrase) => phrase.kind !== 'before')
  const others = plain.filter((phrase) => phrase.kind !== 'to_date')
  return intent.quantity === 'change' && others.length > 0 ? others : plain
}

const dayOf = (phrases: readonly PeriodPhrase[]): { day?: string } => {
  const day = phrases.find((phrase) => phrase.kind === 'finer')
  return day ? { day: day.words } : {}
}

/** Phrases that cannot be a period of monthly data, each with its own reason. */
function stopFor(phrase: PeriodPhrase, words: string): Issue | undefined {
  switch (phrase.kind) {
    case 'impossible':
      return { kind: 'impossible', words: phrase.words, reason: phrase.reason }
    case 'finer':
      return {
        kind: 'refused',
        why: phrase.unit === 'hour' ? 'live' : 'finer_than_month',
        words: [phrase.words],
      }
    case 'future':
      return { kind: 'refused', why: 'forecast', words: [phrase.words] }
    case 'ask':
      return { kind: 'ambiguous', slot: 'period', words: phrase.words || words, choices: [] }
    default:
      return undefined
  }
}

function toSlot(
  resolved: Extract<Resolved, { kind: 'range' }>,
  span: readonly [number, number] | undefined,
): Slot<Range> {
  if (!resolved.because) return said(resolved.range, span)
  const slot = assumed(resolved.range, resolved.because, resolved.alternatives)
  return span ? { ...slot, span } : slot
}

const issueOf = (resolved: Exclude<Resolved, { kind: 'range' }>): Issue => {
  switch (resolved.kind) {
    case 'impossible':
      return { kind: 'impossible', words: resolved.words, reason: resolved.reason }
    case 'future':
      return { kind: 'refused', why: 'forecast', words: [resolved.words] }
    case 'finer':
      return { kind: 'refused', why: 'finer_than_month', words: [resolved.words] }
    default:
      return { kind: 'ambiguous', slot: 'period', words: '', choices: [] }
  }
}

function onePeriod(
  phrase: PeriodPhrase,
  intent: Intent,
  context: PeriodContext,
  span: readonly [number, number] | undefined,
  isArrow: boolean,
  hasBase: boolean,
): PeriodsFound {
  if (phrase.kind === 'span' && ((takesEnds(phrase, intent) && !hasBase) || isArrow))
    return endsOf(phrase, context, span)
  if (phrase.kind === 'span' && runsBackwards(phrase, context)) return endsBackwards(phrase, context, span)
  if (phrase.kind === 'until' && intent.change === 'year_to_date')
    return onePeriod(
      { kind: 'to_date', unit: 'year', through: phrase.end },
      intent,
      context,
      span,
      isArrow,
      hasBase,
    )
  if (phrase.kind === 'since' && phrase.exclusive && intent.claim?.kind === 'direction_each')
    return onePeriod({ kind: 'since', start: phrase.start }, intent, context, span, isArrow, hasBase)
  if (phrase.kind === 'since' && changesSince(intent)) return changeSince(phrase.start, context, span)
  const resolved = resolvePeriod(phrase, context)
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  const open =
    phrase.kind === 'since' || phrase.kind === 'all' || phrase.kind === 'until' || phrase.kind === 'rolling'
  return { main: toSlot(resolved, span), grain: resolved.grain, ...(open ? { open } : {}) }
}

/** "was that the highest since January?": the month is the one spoken of, the stretch is what it is looked at in. */
const isScopeOfThat = (phrase: PeriodPhrase, intent: Intent, { base }: PeriodContext): boolean =>
  phrase.kind === 'since' &&
  base !== undefined &&
  intent.operation === 'record' &&
  intent.claim?.kind === 'record'

function openScope(phrase: PeriodPhrase, context: PeriodContext): Range {
  const resolved = resolvePeriod(phrase, context)
  const { base } = context
  return resolved.kind === 'range' ? range(resolved.range.from, base!.to) : base!
}

/** "down how much from February", "vs June", "change on May": the one period named is the one compared with. */
function isBase(clause: Clause, at: number, intent: Intent): boolean {
  if (!intent.changing && !intent.versus) return false
  const before = clause.before(at)
  if (before < 0 || before < at - 2) return false
  return (
    clause.was(before, 'versus') ||
    clause.was(before, 'than') ||
    (intent.changing && clause.was(before, 'preposition', 'from'))
  )
}

function baseOnly(phrase: PeriodPhrase, context: PeriodContext): PeriodsFound {
  const resolved = resolvePeriod(phrase, context)
  return resolved.kind === 'range' ? { comparison: resolved.range } : { issue: issueOf(resolved) }
}

/** "dec25/nov25": one month over another, not a stretch. */
function runsBackwards(
  { from, to, words }: Extract<PeriodPhrase, { kind: 'span' }>,
  context: PeriodContext,
): boolean {
  if (words !== 'dash' || from.kind !== 'fixed' || to.kind !== 'fixed') return false
  const [first, second] = [resolvePeriod(from, context), resolvePeriod(to, context)]
  return first.kind === 'range' && second.kind === 'range' && first.range.from > second.range.to
}

function endsBackwards(
  phrase: Extract<PeriodPhrase, { kind: 'span' }>,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const [main, base] = [resolvePeriod(phrase.from, context), resolvePeriod(phrase.to, context)]
  if (main.kind !== 'range' || base.kind !== 'range') return {}
  return { main: toSlot(main, span), comparison: base.range, grain: main.grain }
}

/** "between April and May exports fell", "from January to May, how far did they fall": the two ends compared. */
function takesEnds(phrase: Extract<PeriodPhrase, { kind: 'span' }>, intent: Intent): boolean {
  if (phrase.words === 'dash' || phrase.words === 'through') return false
  if (phrase.words === 'between_and' && intent.comparing && intent.operation === undefined) return true
  if (intent.operation === 'rank' && intent.quantity === 'change') return true
  if (intent.operation === 'contribution' || intent.operation === 'explain')
    return phrase.words === 'between_and' || intent.changing
  if (intent.quantity !== 'change' && intent.change !== undefined && intent.change !== 'period_on_period')
    return false
  return intent.operation === 'change' && intent.grain === undefined && intent.quantity !== 'change'
    ? true
    : intent.operation === 'split' || (intent.operation === 'change' && intent.quantity === 'change')
}

function endsOf(
  phrase: Extract<PeriodPhrase, { kind: 'span' }>,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const both = resolveEnds(phrase, context)
  if (!both) return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  return { main: toSlot(both.to, span), comparison: both.from.range, grain: both.to.grain }
}

type RangeResolved = Extract<Resolved, { kind: 'range' }>

function resolveEnds(phrase: Extract<PeriodPhrase, { kind: 'span' }>, context: PeriodContext) {
  const whole = resolvePeriod(phrase, context)
  const to = resolvePeriod(phrase.to, context)
  const from = resolvePeriod(phrase.from, context)
  if (to.kind !== 'range' || from.kind !== 'range') return undefined
  if (whole.kind !== 'range') return { from, to }
  // the span knows which year a yearless end belongs to
  const first = { ...from, range: range(whole.range.from, whole.range.from + lengthOf(from)) }
  const last = { ...to, range: range(whole.range.to - lengthOf(to), whole.range.to) }
  return { from: first as RangeResolved, to: last as RangeResolved }
}
const lengthOf = (resolved: RangeResolved): number => resolved.range.to - resolved.range.from

const changesSince = (intent: Intent): boolean =>
  intent.operation === 'change' && intent.change === undefined && intent.grain === undefined

function changeSince(
  start: PeriodPhrase,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const base = resolvePeriod(start, context)
  const latest = resolvePeriod({ kind: 'latest' }, context)
  if (base.kind !== 'range' || latest.kind !== 'range')
    return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  return { main: toSlot(latest, span), comparison: base.range, grain: latest.grain }
}

function withBefore(
  found: PeriodsFound,
  before: PeriodPhrase | undefined,
  context: PeriodContext,
): PeriodsFound {
  if (!before || !found.main) return found
  const resolved = resolvePeriod(before, { ...context, base: found.main.value })
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  return { ...found, comparison: resolved.range, ...kindOfBefore(before) }
}

function kindOfBefore(before: PeriodPhrase): { comparisonKind?: ChangeKind } {
  if (before.kind !== 'before' || before.count !== 1) return {}
  if (before.unit === 'year') return { comparisonKind: 'year_on_year' }
  return before.unit === 'month' ? { comparisonKind: 'month_on_month' } : {}
}

/** "vs a year ago" compares; "a year before?" on its own moves the period. */
function beforeAlone(before: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound {
  const base = context.base ?? latestOf(context)
  if (!base) return {}
  const resolved = resolvePeriod(before, { ...context, base })
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  if (intent.changing || intent.versus || intent.comparing)
    return { comparison: resolved.range, ...kindOfBefore(before) }
  return { main: said(resolved.range), shifted: true, grain: resolved.grain }
}

function latestOf(context: PeriodContext): Range | undefined {
  const latest = resolvePeriod({ kind: 'latest' }, context)
  return latest.kind === 'range' ? latest.range : undefined
}

function several(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  intent: Intent,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const changed = sinceAgainst(phrases, intent, context)
  if (changed) return changed
  const mean = againstMean(phrases, intent, context)
  if (mean) return mean
  const stretch = untilFrom(phrases, clause, at, context)
  if (stretch) return { main: said(stretch, span), grain: 'range' }
  const resolved = apart(phrases, sameMonths(shareYears(phrases, context)), context)
  const failed = resolved.find((one) => one.kind !== 'range')
  if (failed) return { issue: issueOf(failed as Exclude<Resolved, RangeResolved>) }
  const ranges = (resolved as RangeResolved[]).map((one) => one.range)
  const inner = withinOpen(phrases, ranges, intent)
  if (inner)
    return {
      main: toSlot(resolved[inner.main] as RangeResolved, span),
      comparison: ranges[inner.scope]!,
      open: true,
    }
  takeJoints(clause, at)
  const sum = added(ranges, clause, at)
  if (sum && !isCompared(intent, clause, at)) return { main: said(sum, span), grain: 'range' }
  if ((ranges.length > 2 && intent.versus) || isPartOfOther(ranges, intent))
    return { issue: { kind: 'not_understood', words: ['periods'] } }
  if (ranges.length > 2 || !isCompared(intent, clause, at))
    return { main: hull(ranges, span), list: ranges, grain: 'range' }
  const first = mainIsFirst(intent, clause, at, ranges)
  const main = resolved[first ? 0 : 1] as RangeResolved
  return { main: toSlot(main, span), comparison: ranges[first ? 1 : 0]!, grain: main.grain }
}

/** "July against July 2024": the one without a year cannot be the other. */
function apart(phrases: readonly PeriodPhrase[], resolved: Resolved[], context: PeriodContext): Resolved[] {
  const [first, second] = resolved
  if (
    resolved.length !== 2 ||
    first?.kind !== 'range' ||
    second?.kind !== 'range' ||
    !sameRange(first.range, second.range)
  )
    return resolved
  return resolved.map((one, i) => {
    const phrase = phrases[i]!
    const isOpen =
      phrase.kind === 'fixed' ? phrase.assumed === 'same_part' : phrase.kind === 'in_relative_year' && i === 0
    if (one.kind !== 'range' || !isOpen) return one
    const next = range(one.range.from + 12, one.range.to + 12)
    const latest = context.held ? Math.min(context.held.to, context.today - 1) : context.today
    return { ...one, range: next.to <= latest ? next : range(one.range.from - 12, one.range.to - 12) }
  })
}

/** "June 2026 vs the average of the previous 12 months": the stretch before the month, not the latest one. */
function againstMean(
  phrases: readonly PeriodPhrase[],
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const [first, rolling] = phrases
  if (
    intent.baseline !== 'average' ||
    phrases.length !== 2 ||
    rolling?.kind !== 'rolling' ||
    rolling.unit !== 'month'
  )
    return undefined
  const main = resolvePeriod(first!, context)
  if (main.kind !== 'range') return undefined
  const { from } = main.range
  return {
    main: toSlot(main, undefined),
    comparison: range(from - rolling.count, from - 1),
    grain: main.grain,
  }
}

/** "until June 2025 from April 2025": both ends of one stretch, said the other way round. */
function untilFrom(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  context: PeriodContext,
): Range | undefined {
  const until = phrases.findIndex((phrase) => phrase.kind === 'until')
  const start = phrases.findIndex((_, i) => i !== until && clause.ideas[at[i]! - 1]?.text === 'from')
  if (phrases.length !== 2 || until < 0 || start < 0) return undefined
  const [end, begin] = [
    resolvePeriod((phrases[until] as Extract<PeriodPhrase, { kind: 'until' }>).end, context),
    resolvePeriod(phrases[start]!, context),
  ]
  return end.kind === 'range' && begin.kind === 'range' && begin.range.from <= end.range.to
    ? range(begin.range.from, end.range.to)
    : undefined
}

/** "since April 2025, how much has it changed? compare with March 2026": the start is the base, the other the end. */
function sinceAgainst(
  phrases: readonly PeriodPhrase[],
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const since = phrases.find((phrase) => phrase.kind === 'since')
  const other = phrases.find((phrase) => phrase.kind !== 'since')
  if (phrases.length !== 2 || since?.kind !== 'since' || !other || intent.operation !== 'change')
    return undefined
  const base = resolvePeriod(since.start, context)
  const main = resolvePeriod(other, context)
  if (base.kind !== 'range' || main.kind !== 'range') return undefined
  return { main: toSlot(main, undefined), comparison: base.range, grain: main.grain }
}

/** "so far this year vs last year": never part of a year against a whole one. */
function sameMonths(resolved: Resolved[]): Resolved[] {
  if (resolved.length !== 2) return resolved
  return resolved.map((one, i) => {
    const other = resolved[1 - i]!
    if (
      one.kind !== 'range' ||
      other.kind !== 'range' ||
      one.grain !== 'year' ||
      one.range.to - one.range.from !== 11
    )
      return one
    const part = isToDate(other.range) && other.grain === 'range'
    const years = Math.floor(other.range.from / 12) - Math.floor(one.range.from / 12)
    return part && years > 0
      ? { ...one, range: range(other.range.from - 12 * years, other.range.to - 12 * years), grain: 'range' }
      : one
  })
}

/** "April and May 2025": the one without a year takes the year of the one with. */
function shareYears(phrases: readonly PeriodPhrase[], context: PeriodContext): Resolved[] {
  const dated = phrases
    .map((phrase) => resolvePeriod(phrase, context))
    .map((one, i) => (hasYear(phrases[i]!) ? one : undefined))
  const year = dated.find((one) => one?.kind === 'range')
  return phrases.map((phrase, i) => {
    if (phrase.kind !== 'yearless' || year?.kind !== 'range')
      return dated[i] ?? resolvePeriod(phrase, context)
    const of = yearOf(year.range.to)
    const last = phrase.to < phrase.from ? of + 1 : of
    return {
      kind: 'range',
      range: range(of * 12 + phrase.from - 1, last * 12 + phrase.to - 1),
      grain: phrase.grain,
      alternatives: [],
    }
  })
}
const hasYear = (phrase: PeriodPhrase): boolean => phrase.kind !== 'yearless'

/** "was June 2026 the highest since January 2025": a month, and the stretch it is looked at in. */
function withinOpen(
  phrases: readonly PeriodPhrase[],
  ranges: readonly Range[],
  intent: Intent,
): { main: number; scope: number } | undefined {
  if (
    phrases.length !== 2 ||
    !['record', 'since', 'streak', 'count_periods'].includes(intent.operation ?? '')
  )
    return undefined
  const scope = phrases.findIndex(
    (phrase, i) => phrase.kind === 'since' || phrase.kind === 'all' || contains(ranges[i]!, ranges[1 - i]!),
  )
  return scope < 0 ? undefined : { main: 1 - scope, scope }
}
const contains = (outer: Range, inner: Range): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && !sameRange(outer, inner)

function isCompared(intent: Intent, clause: Clause, at: readonly number[]): boolean {
  if (intent.operation === 'explain' || intent.operation === 'record') return false
  return intent.versus || intent.changing || intent.comparing || clause.was(at[0]! + 1, 'or')
}

/** "Jan+Feb 2026": months that follow on each other, joined by a plus, are one stretch. */
function added(ranges: readonly Range[], clause: Clause, at: readonly number[]): Range | undefined {
  const joined =
    clause.ideas.slice(at[0]!, at.at(-1)!).some((idea) => idea.text === '+' || idea.text === 'plus') ||
    clause.ideas.some((idea) => summing.test(idea.text))
  const follow = ranges.every((one, i) => i === 0 || one.from === ranges[i - 1]!.to + 1)
  return joined && follow ? range(ranges[0]!.from, ranges.at(-1)!.to) : undefined
}

const summing =
  /^(?:sum of|the sum of|altogether|combined|together|in total|in all|total|sum|add up|overall)$/

/** "2025 minus Q4": a part set against its own whole is a sum or a share, not a change. */
const isPartOfOther = ([first, second]: readonly Range[], intent: Intent): boolean =>
  first !== undefined &&
  second !== undefined &&
  intent.baseline === undefined &&
  intent.versus &&
  (contains(first, second) || contains(second, first))

/** Words that join two periods belong to them: "April and May", "Q1, Q2 and Q3". */
function takeJoints(clause: Clause, at: readonly number[]): void {
  for (let i = at[0]!; i < at.at(-1)!; i++)
    if (clause.is(i, 'conjunction') || clause.is(i, 'or')) clause.take(i)
}

/**
 * "A than B", "A compared with B" speak of A; "A vs B" and "A and B" of the later one, whose change is meant;
 * "from A to B" of B.
 */
function mainIsFirst(
  intent: Intent,
  clause: Clause,
  at: readonly number[],
  ranges: readonly Range[],
): boolean {
  if (intent.than) return true
  for (let i = at[0]! + 1; i < at[1]!; i++) {
    const { text } = clause.ideas[i]!
    if (/^(?:from$|less$|minus$|compare|relative|as against|against|on$|in comparison|over$)/.test(text))
      return true
    if (text === 'to') return false
  }
  return ranges[0]!.to > ranges[1]!.to
}

function hull(ranges: readonly Range[], span?: readonly [number, number]): Slot<Range> {
  return said(range(Math.min(...ranges.map((r) => r.from)), Math.max(...ranges.map((r) => r.to))), span)
}
