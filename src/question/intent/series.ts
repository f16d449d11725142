import type { Grain } from '../../query/operation.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { textsOf } from '../texts.ts'
import { grainCounted, oneByOne } from './grain-counted.ts'
import { type Draft, set } from './intent.ts'
import { isPartsOfYear } from './parts-of-year.ts'
import { grainOf } from './words.ts'

export function readSeries(clause: Clause, intent: Draft): void {
  if (isOfThings(clause, intent) || claimsOfEach(clause, intent)) return
  const counted = grainCounted(clause)
  const grain = grainOf(clause) ?? counted
  const grains = clause.all('grain')
  const series = clause.takeAll('series')
  const listed = clause.all('rank', 'rank').some((at) => clause.ideas[at]!.text === 'list')
  const adjective = grains.some((at) =>
    /ly$|^annual|^by |^per |^each |^every |figures|totals|series|values|numbers|breakdown/.test(
      clause.ideas[at]!.text,
    ),
  )
  const all = grains.some((at) => isAllOfThem(clause, at)) && isPlain(clause, intent)
  const row = grains.find((at) => isRowOf(clause, at))
  const each = clause.first('each') !== undefined && (intent.operation === 'change' || counted !== undefined)
  if (!series && !each && row === undefined && !(grain && (listed || adjective || all))) return
  if (intent.operation !== undefined && intent.operation !== 'change') return
  if (row !== undefined) clause.take(row - 1)
  clause.takeAll('grain')
  clause.takeAll('rank', 'rank')
  clause.takeAll('each')
  if (intent.operation === 'change' && !intent.claim && isCourseOf(clause, intent))
    Object.assign(intent, { operation: 'series', changing: false })
  else if (intent.operation === 'change' && !intent.claim)
    Object.assign(intent, { operation: 'series', quantity: 'change' })
  else if (!intent.claim) set(intent, { operation: 'series' })
  set(intent, { grain: grain ?? grainBefore(intent) ?? 'month' })
}

const isAllOfThem = (clause: Clause, at: number): boolean =>
  /^all /.test(clause.ideas[at]!.text) || isPartsOfYear(clause, at)

/** "all months of 2025 for the US": one after the other, where nothing else is asked of them and nobody adds them up. */
const isPlain = (clause: Clause, { operation, quantity, claim, yesNo }: Draft): boolean =>
  !(operation || quantity || claim || yesNo || clause.stands('combined') || clause.stands('extreme')) &&
  !asOne.test(clause.text)

const asOne = /\b(?:how (?:much|many)|totals?|sum|add(?:ed)?|together|overall|aggregate|cumulative)\b/i

/** "chart it", "the same table for 2024" after quarters, or after the best of them: quarters again. */
const grainBefore = ({ previous }: Draft): Grain | undefined =>
  previous?.operation === 'series' || previous?.operation === 'record' ? previous.grain : undefined

/** "was it in deficit in every month": judged month by month, and not listed. */
const claimsOfEach = (clause: Clause, { yesNo, claim }: Draft): boolean =>
  yesNo && !claim && clause.stands('sign') && clause.stands('quantifier')

/** "in each of 2023 and 2024", "Q3 and Q4, tonnes each", where nothing else is asked of each of them. */
const eachOfThem = textsOf('each', 'each of', 'each one of', 'in each')
const asked = ['yesno', 'change', 'direction', 'extreme', 'order', 'combined', 'quantity', 'streak', 'noun']

/** "the US and Germany one by one", "2024 and 2025 one by one": they stand side by side already. */
function isOfThings(clause: Clause, { listed, previous }: Draft): boolean {
  const several = (is: (idea: Idea) => unknown): boolean => clause.ideas.filter(is).length > 1
  const isEach = several(({ period }) => period) && !asked.some((kind) => clause.stands(kind))
  const at = clause.ideas.findIndex(
    ({ text }, i) => oneByOne.has(text) || (isEach && clause.was(i, 'each') && eachOfThem.has(text)),
  )
  if (
    at < 0 ||
    !(
      listed ||
      previous?.operation === 'rank' ||
      several(({ period }) => period) ||
      several(({ place }) => place)
    )
  )
    return false
  clause.ideas[at]!.fate = 'aside'
  return true
}

/** "one figure a month", "a line per year" */
const isRowOf = ({ ideas }: Clause, at: number): boolean =>
  /^(?:a|per|each|every) /.test(ideas[at]!.text) &&
  rows.has(ideas[at - 1]?.text ?? '') &&
  /^(?:one|a|1|single)$/.test(ideas[at - 2]?.text ?? '')

const rows: ReadonlySet<string> = new Set(['figure', 'number', 'value', 'line', 'row', 'entry'])

/** "how did the price develop, yearly", "how did exports develop, monthly": the levels themselves, one after the other. */
const isCourseOf = (clause: Clause, { quantity, change, direction, form }: Draft): boolean =>
  (quantity === undefined || courseOf.has(quantity)) &&
  change === undefined &&
  direction === undefined &&
  form === undefined &&
  clause.ideas.every(({ text }, at) => !clause.was(at, 'change') || isCourse(text))

const courseOf: ReadonlySet<string> = new Set(['amount', 'unit_value', 'share'])

/** How something went on, which its levels show as well as its changes. */
export const isCourse = (text: string): boolean => courses.has(text)
const courses = new Set([
  'develop',
  'developed',
  'development',
  'entwicklung',
  'evolve',
  'evolved',
  'evolution',
])
