import type { Answer } from '../../src/answer/answer.ts'
import type { Figure } from '../../src/answer/figure.ts'
import { lengthOf, type Range, yearOf } from '../../src/calendar/month.ts'
import { boundOf } from '../../src/query/bound.ts'
import type { Query } from '../../src/query/query.ts'
import { allFigures } from '../../src/reply/figures.ts'
import { round } from '../../src/reply/number.ts'
import { dateText, shortDate } from '../../src/reply/period.ts'

/**
 * Numbers of a text that nothing proves, as they stand in it. A number is proven by a figure of its unit that rounds
 * to it, by a period or date of the answer, by a count of what the answer lists, by a threshold that the asker gave,
 * or by standing in a cited event, fact or source.
 *
 * @param quoted further texts that may be repeated as they are, such as the labels of goods
 */
export function numbersAreProven(text: string, answer: Answer, quoted: readonly string[] = []): string[] {
  const own = without(text, [...citations(answer), ...quoted])
  const bare = withoutPeriods(own, yearsOf(answer))
  return [...bare.matchAll(NUMBER)]
    .map(readNumber)
    .filter((number) => !isProven(number, answer))
    .map((number) => number.text)
}

const NUMBER =
  /(?<![\p{L}\d.,])([+\u2212-]?)(\d[\d,]*(?:\.\d+)?)(?:(?: (million|billion)\b|(m|bn)\b))?( ?%| percentage points?\b| USD\/kg\b| USD\/t\b| USD\b| t\b| kg\b| times\b)?/gu

interface Printed {
  readonly text: string
  readonly sign: string
  readonly value: number
  readonly decimals: number
  readonly scale: number
  readonly unit: string
}

function readNumber(match: RegExpMatchArray): Printed {
  const [text, sign = '', digits = '', scale, short, unit = ''] = match
  return {
    text: text.trim(),
    sign,
    value: Number(digits.replaceAll(',', '')),
    decimals: digits.split('.')[1]?.length ?? 0,
    scale: { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 }[scale ?? short ?? ''] ?? 1,
    unit: UNITS[unit.trim()] ?? unit.trim(),
  }
}

const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  'percentage point': 'points',
  'percentage points': 'points',
  times: 'ratio',
}

const isProven = (number: Printed, answer: Answer): boolean =>
  allFigures(answer).some((figure) => isFigure(number, figure, answer.query.operation === 'method')) ||
  asked(answer.query).includes(number.value * number.scale) ||
  (number.unit === '' && number.decimals === 0 && counts(answer).has(number.value))

/** The ends of a figure's range are printed only where its working is shown. */
function isFigure(number: Printed, figure: Figure, withEnds: boolean): boolean {
  if (typeof figure.value !== 'number') return false
  if (number.unit !== '' && number.unit !== figure.unit && !isSameKind(number.unit, figure.unit)) return false
  const factor =
    number.unit === 't' && figure.unit === 'kg'
      ? 1 / 1000
      : number.unit === 'kg' && figure.unit === 't'
        ? 1000
        : 1
  const { value, low, high } = figure
  const ends = (withEnds ? [value, low, high] : [value]).filter((end) => end !== undefined)
  return ends.some((end) => isRounded(number, end * factor))
}

const isSameKind = (a: string, b: string): boolean => (a === 't' || a === 'kg') && (b === 't' || b === 'kg')

function isRounded(number: Printed, value: number): boolean {
  const shown = round(value / number.scale, number.decimals)
  if (Math.abs(Math.abs(shown) - number.value) > 1e-9) return false
  // A sign in front of a number speaks of its direction; without one a verb does.
  return number.sign === '' || shown === 0 || (number.sign === '+') === shown > 0
}

/** Numbers of the question itself. */
function asked(query: Query): readonly number[] {
  const { claim, limit, nth, of, reach, sized, window } = query
  const bound = boundOf(query)
  const own = [
    // a fall of more than 10% is asked and told without the sign that the change has
    bound && Math.abs(bound.value),
    bound?.upTo,
    sized?.value,
    sized?.upTo,
    limit,
    nth,
    window,
    reach,
    ...headings(query),
    ...yearFromMonths(query),
    claim?.kind === 'threshold' ? claim.threshold.value : undefined,
    claim?.kind === 'streak' ? claim.months : undefined,
    claim?.kind === 'rank' ? claim.nth : undefined,
  ].filter((value) => value !== undefined)
  return of ? [...own, ...asked(of)] : own
}

/** A heading asked by its number: "what's inside 85". */
const headings = ({ topic = [] }: Query): readonly number[] => topic.map(Number).filter(Number.isFinite)

/** "16,001 t in 3 months, times 12 over 3" */
const yearFromMonths = ({ quantity, period: { value } }: Query): readonly number[] =>
  quantity === 'run_rate' ? [lengthOf(value), 12] : []

/** How many there are of what the answer lists or leaves out. */
function counts(answer: Answer): ReadonlySet<number> {
  const rows = answer.figures.filter((figure) => figure.role === 'row').length
  const lists = [rows, answer.sources.length, answer.events.length, answer.facts.length, ...sizes(answer)]
  const upTo = Array.from({ length: Math.max(...lists, 0) }, (_, i) => i + 1)
  return new Set([...upTo, ...answer.remarks.flatMap((remark) => Object.values(remark).filter(isNumber))])
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

const sizes = ({ caveats, figures, query }: Answer): readonly number[] => [
  ...caveats.flatMap((caveat) => ('count' in caveat ? [caveat.count] : [])),
  ...caveats.flatMap((caveat) => ('months' in caveat ? [caveat.months.length] : [])),
  ...caveats.flatMap((caveat) => ('members' in caveat ? [caveat.members.length] : [])),
  ...caveats.flatMap((caveat) => ('codes' in caveat ? [caveat.codes.length] : [])),
  ...figures.map((figure) => figure.rows.length),
  query.commodities.value.length,
]

/** What may be repeated as it is printed: sources, events, facts, codes, and the asker's own words in quotes. */
function citations({ sources, events, facts, query, caveats }: Answer): readonly string[] {
  const dates = sources.flatMap(({ published }) =>
    published ? [dateText(published), shortDate(published)] : [],
  )
  return [
    ...sources.flatMap(({ id, publisher }) => [publisher, id]),
    ...dates,
    ...events.flatMap(({ date, title, summary }) => [title, summary, dateText(date)]),
    ...facts.flatMap(({ statement, note }) => (note ? [statement, note] : [statement])),
    ...caveats.flatMap((caveat) =>
      caveat.kind === 'disagreement' ? caveat.others.map(({ source }) => source) : [],
    ),
    ...query.commodities.value,
    ...(query.of?.commodities.value ?? []),
    ...(query.against?.commodities ?? []),
  ]
}

const without = (text: string, cited: readonly string[]): string =>
  [...cited]
    .filter((each) => each !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.replaceAll(each, ' '), text)
    .replace(/“[^”]*”/g, ' ')

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'

/** Years count only where the answer has them: a text that names another year has made it up. */
function withoutPeriods(text: string, years: ReadonlySet<number>): string {
  const isOurs = (whole: string, year: string): string => (years.has(Number(year)) ? ' ' : whole)
  return text
    .replace(new RegExp(`\\b(?:\\d{1,2} )?${MONTH} (\\d{4})\\b`, 'g'), isOurs)
    .replace(/\b[QH][1-4] (\d{4})\b/g, isOurs)
    .replace(/\b((?:19|20)\d\d)\b(?! ?(?:t|kg|USD|%|million|billion)\b)/g, isOurs)
    .replace(/^\d+\. /gm, ' ')
}

function yearsOf(answer: Answer): ReadonlySet<number> {
  const { query } = answer
  const ranges: (Range | undefined)[] = [
    ...allFigures(answer).map((figure) => figure.period),
    ...periodsOf(query),
    ...(query.of ? periodsOf(query.of) : []),
  ]
  const months = answer.caveats.flatMap((caveat) =>
    'months' in caveat ? [...caveat.months, ...(caveat.kind === 'gap' ? (caveat.uncounted ?? []) : [])] : [],
  )
  const starts = answer.remarks.flatMap((remark) => ('start' in remark ? [remark.start] : []))
  const ends = ranges.flatMap((range) => (range ? [range.from, range.to, range.from - 12] : []))
  const named = allFigures(answer).map((figure) => Number(String(figure.value).slice(0, 4)))
  return new Set([...[...ends, ...months, ...starts].map(yearOf), ...named])
}

const periodsOf = ({ period, periods, comparison }: Query): readonly Range[] => [
  period.value,
  ...period.alternatives,
  ...(periods ?? []),
  ...(comparison ? [comparison.period] : []),
]
