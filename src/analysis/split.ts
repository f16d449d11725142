import type { Figure } from '../answer/figure.ts'
import { type About, as, difference, effect, inUnit, percentChange } from '../answer/make.ts'
import type { Operation } from './operation.ts'
import { unitValue } from './quantity/unit-value.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { basePeriod, kindOf } from './shared/kind.ts'
import { allFound, type Found } from './shared/reading.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * The change of a value taken apart into weight and unit value: `headline` is the value's change, the two `row`s are
 * what each brought at the mean of the other, so that they add up; then both in percent and all levels.
 */
export const split: Operation = {
  name: 'split',
  async answer(query, trade) {
    const period = query.period.value
    const base = basePeriod(query)
    // Weight in kilograms and the unit value in dollars a kilogram, so that their product is the value.
    const { unit: _, ...subject } = await subjectOf(query, trade, period)
    const context = { query, trade }
    const both = allFound([
      await unitValue.at(subject, period, context),
      await unitValue.at(subject, base, context),
    ])
    if (!('length' in both)) return issueOf(query, trade, subject, both)
    const about = { period, kind: kindOf(period, base), reporter: subject.reporter }
    return answerOf(query, trade, {
      figures: [...apart(both.map(factorsOf), about), ...both.flatMap((each) => each.beside.slice(2))],
      caveats: both.flatMap((each) => each.caveats),
    })
  },
}

type Since = Pick<About, 'period' | 'kind' | 'reporter'>

function apart([now, before]: readonly Factors[], about: Since): readonly Figure[] {
  const [later, earlier] = [now!, before!]
  return [
    difference(later.value, earlier.value, { ...about, role: 'headline' }),
    ...effects(later, earlier, about),
    ...percents(later, earlier, about),
    ...levels(later, 'context'),
    ...levels(earlier, 'base'),
  ]
}

/** What the change of each brought, at the mean of the other. */
const effects = (now: Factors, before: Factors, about: Since): readonly Figure[] =>
  (['weight', 'unitValue'] as const).map((factor) => {
    const other = factor === 'weight' ? 'unitValue' : 'weight'
    const change = difference(now[factor], before[factor], { ...about, role: 'step' })
    return effect(change, [now[other], before[other]], { ...about, role: 'row' })
  })

const percents = (now: Factors, before: Factors, about: Since): readonly Figure[] =>
  (['value', 'weight', 'unitValue'] as const)
    .map((factor) => percentChange(now[factor], before[factor], { ...about, role: 'change' }))
    .filter((figure) => figure !== undefined)

const levels = ({ value, weight, unitValue }: Factors, role: 'context' | 'base'): readonly Figure[] =>
  [value, weight, unitValue].map((figure) => as(figure, { role }))

interface Factors {
  readonly value: Figure
  readonly weight: Figure
  readonly unitValue: Figure
}

/** The reading of a unit value has value and weight beside it, in this order. */
const factorsOf = ({ figure, beside }: Found): Factors => ({
  value: beside[0]!,
  weight: inUnit(beside[1]!, 'kg'),
  unitValue: figure,
})
