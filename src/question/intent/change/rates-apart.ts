import type { Clause } from '../../clause.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'

/**
 * "yoy growth in 2024 and 2025": the rate of each of the two, though the one year is what the other is held against. Two that
 * are set against each other ("yoy growth 2025 vs 2024") are one rate.
 */
export function readRatesApart(clause: Clause, intent: Draft): void {
  if (intent.yesNo || intent.quantity !== undefined || (intent.operation ?? 'change') !== 'change') return
  if (clause.stands('series') || clause.stands('grain')) return
  // of two places the rates of two months are four, and no change of each
  if (clause.ideas.some((_, at) => joinsPlaces(clause, at))) return
  const second = secondOfTwo(clause, dated)
  if (second === undefined || !(isRate(clause, intent) || isInEach(clause, second))) return
  intent.change ??= areYears(clause) ? 'year_on_year' : 'month_on_month'
  set(intent, { operation: 'change', quantity: 'change', form: 'points' })
}

/** "Germany and the US" */
const joinsPlaces = (clause: Clause, at: number): boolean =>
  clause.was(at, 'conjunction') &&
  clause.ideas[at - 1]?.place !== undefined &&
  clause.ideas[clause.after(at)]?.place !== undefined

/** Where it stands, behind the first and a mere "and". */
function secondOfTwo({ ideas }: Clause, kinds: ReadonlySet<string>): number | undefined {
  const at = ideas.flatMap(({ period }, i) => (period ? [i] : []))
  const [first, second] = at
  if (at.length !== 2 || first === undefined || second === undefined) return undefined
  const between = ideas.slice(first + 1, second)
  const isJoined =
    at.every((i) => kinds.has(ideas[i]!.period!.kind)) &&
    between.some(({ text }) => joining.has(text)) &&
    between.every(({ text }) => joining.has(text) || small.has(text)) &&
    ideas[first - 1]?.text !== 'between'
  return isJoined ? second : undefined
}

const dated: ReadonlySet<string> = new Set(['fixed'])
const named: ReadonlySet<string> = new Set(['fixed', 'yearless'])

/** On the year where that is said, or of years: that is how they grow. */
const isRate = (clause: Clause, { change }: Draft): boolean =>
  change === 'year_on_year' || change === 'month_on_month'
    ? clause.stands('kind')
    : clause.says(growth) && areYears(clause)
const growth = /^growth(?: rates?)?$/

/** "change in 2024 and in 2025", "in July and in August": in each of them. */
const isInEach = (clause: Clause, second: number): boolean =>
  clause.stands('change') &&
  clause.ideas[second - 1]?.text === 'in' &&
  (areYears(clause) || areMonths(clause))

const areYears = ({ ideas }: Clause): boolean =>
  ideas.every(({ period }) => !period || (period.kind === 'fixed' && period.grain === 'year'))

const areMonths = ({ ideas }: Clause): boolean =>
  ideas.every(({ period }) => !period || (period.kind === 'fixed' && period.grain === 'month'))

/** "yoy growth of Germany and the US in September and October": four rates. */
export function areOfSeveral(clause: Clause): boolean {
  const second = secondOfTwo(clause, named)
  const isEach = second !== undefined && (clause.stands('kind') || clause.ideas[second - 1]?.text === 'in')
  return isEach && clause.ideas.some((_, at) => joinsPlaces(clause, at))
}

export const joining = textsOf('and', ',', '&')
const small = textsOf('in', 'for', 'the')
