import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Slot } from '../query/slot.ts'
import type { Trade } from '../trade/types.ts'
import { answerOf } from './shared/answer.ts'
import { restLabel, sideOf } from './shared/subject.ts'
import { allTrue, anyTrue, judgeFirst, type Verdict } from './shared/verdict.ts'

/** The query once for each thing it sets side by side; it alone where it sets none. */
export const eachOf = (query: Query): readonly Query[] =>
  sidesOf(query).map((one, i) => (i === 1 ? withOwnDirection(one) : one))

/** "did exports rise while imports fell": the second is claimed to move the other way. */
function withOwnDirection(query: Query): Query {
  const { claim } = query
  if (claim?.kind !== 'direction' || !claim.opposite) return query
  return { ...query, claim: { kind: 'direction', direction: claim.direction === 'up' ? 'down' : 'up' } }
}

function sidesOf(query: Query): readonly Query[] {
  const { partners, commodities, reporters, flows } = query
  switch (query.along) {
    case 'partner':
      return partners.value.map((code) =>
        alone(query, { partners: { ...partners, value: sideOf(code, partners.value), alternatives: [] } }),
      )
    case 'commodity':
      return commodities.value.map((code) => alone(query, { commodities: just(commodities, code) }))
    case 'reporter':
      return reporters.value.map((code) => alone(query, { reporters: just(reporters, code) }))
    case 'flow':
      return flows.value.map((flow) => alone(query, { flows: just(flows, flow) }))
    default:
      return [query]
  }
}

const alone = ({ along: _, ...query }: Query, slot: Partial<Query>): Query => ({ ...query, ...slot })

const just = <T>(slot: Slot<readonly T[]>, value: T): Slot<readonly T[]> => ({
  ...slot,
  value: [value],
  alternatives: [],
})

/** Their answers as one: a `row` for what each would have led with, then what belongs beside them. */
export function joined(
  query: Query,
  trade: Trade,
  answers: readonly (Answer | Issue)[],
  each: readonly Query[],
): Answer | Issue {
  const issue = answers.find((answer) => answer.kind !== 'answer')
  if (issue) return issue
  const found = answers.filter((answer) => answer.kind === 'answer')
  const labelled = led(
    query,
    found.map(({ figures }, i) => figures.map((figure) => labelledBy(figure, each[i]!, query))),
  )
  return answerOf(query, trade, {
    verdict: judged(query, found) ?? null,
    figures: [
      ...labelled.flatMap(([first]) => (first ? [as(first, { role: 'row' })] : [])),
      ...labelled.flatMap(([first, ...others]) => [
        ...(first ? levelThen(first, others) : []),
        ...others.filter((figure) => figure.role !== 'row'),
      ]),
    ],
    caveats: found.flatMap((answer) => answer.caveats),
  })
}

/** What the figure was in the month that was found. */
function levelThen({ value, period }: Figure, others: readonly Figure[]): readonly Figure[] {
  const level = others.find((figure) => figure.role === 'row' && figure.period?.from === period?.from)
  return typeof value === 'string' && level ? [as(level, { role: 'context' })] : []
}

/** "Which grew faster, imports or exports": the one that did stands first, and of falls the deepest is the most. */
function led({ operation, extreme, direction }: Query, rows: readonly (readonly Figure[])[]) {
  const first = rows.flatMap(([figure]) => (figure ? [figure] : []))
  const isAlike = first.length === rows.length && first.every(({ unit }) => unit === first[0]!.unit)
  if (operation !== 'change' || !extreme || !isAlike) return rows
  const sign = (extreme === 'lowest') === (direction === 'down') ? 1 : -1
  return [...rows].sort(([a], [b]) => sign * (numberOf(b!) - numberOf(a!)))
}

function judged(query: Query, answers: readonly Answer[]): Verdict {
  const { claim } = query
  const verdicts = answers.map((answer) => answer.verdict)
  if (claim?.kind === 'direction' && claim.either) return anyTrue(verdicts)
  if (claim?.kind !== 'first_more') return allTrue(verdicts)
  const [first, second] = answers.map(({ figures }) => figures[0])
  return first && second && answers.length === 2 ? judgeFirst(query, first, second) : null
}

/** A month or count that leads says nothing of whose it is. */
function labelledBy(figure: Figure, query: Query, { along }: Query): Figure {
  const [partner, commodity, reporter] = [query.partners, query.commodities, query.reporters].map(
    (slot) => slot.value,
  )
  const flow = query.flows.value
  return as(figure, {
    ...(!figure.partner && partner?.length === 1 ? { partner: partner[0]! } : {}),
    ...(along === 'partner' ? restLabel(query.partners.value) : {}),
    ...(!figure.commodity && commodity?.length === 1 ? { commodity: commodity[0]! } : {}),
    ...(!figure.flow && flow.length === 1 ? { flow: flow[0]! } : {}),
    ...(!figure.reporter && reporter?.length === 1 ? { reporter: reporter[0]! } : {}),
  })
}
