import { lengthOf, type Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Said } from '../said/said.ts'

/** Words that bind others in most questions and change the meaning in some: there they are named as not understood. */
export function overlooked(clause: Clause, said: Said, query: Query): readonly string[] {
  return rules.flatMap(([word, isLost]) => (isLost(query, clause, said) ? [word] : []))
}

type Rule = (query: Query, clause: Clause, said: Said) => boolean

const rules: readonly (readonly [string, Rule])[] = [
  ['when', ({ operation }, clause) => plain.has(operation) && clause.was(firstWord(clause), 'ask', 'when')],
  ['no', (_, clause) => deniesTrade(clause)],
  [
    'by month',
    ({ operation }, clause) => operation === 'rank' && clause.ideas.some((_, at) => isGrained(clause, at)),
  ],
  [
    'cumulative',
    ({ operation, along }, clause) =>
      (operation === 'series' || along === 'period') && clause.says(/^(?:cumulative|cumulatively|cum)$/),
  ],
  [
    'first',
    ({ operation, claim }, clause) => operation === 'count_periods' && !claim && clause.says(/^first\b/),
  ],
  [
    'importers',
    ({ operation, reporters }, clause) => operation === 'rank' && asksForTraders(clause, reporters.value),
  ],
  ['offset', (_, clause) => clause.says(/\boffset\b/)],
  [
    'goods',
    ({ quantity, operation }, clause) =>
      quantity === 'balance' &&
      operation === 'show' &&
      clause.says(/^(?:goods|products|commodities|minerals)$/),
  ],
  [
    'how many',
    ({ quantity, operation }, clause) =>
      quantity === 'count' && operation === 'change' && clause.says(/^how many\b/),
  ],
  [
    'number of',
    ({ operation }, clause) =>
      operation === 'rank' && clause.says(/^(?:number of|number|no|count of|count)$/),
  ],
  [
    'since when',
    ({ operation, extreme, threshold, period, grain }, clause) =>
      operation === 'since' &&
      ((extreme !== undefined && !grain && period.how === 'said' && lengthOf(period.value) > 1) ||
        (threshold?.value === 0 && clause.ideas.some((_, at) => clause.was(at, 'extreme')))),
  ],
  [
    'over',
    ({ operation, quantity, threshold }) =>
      (operation === 'threshold' || operation === 'rank') &&
      quantity === 'change' &&
      isOfLevel(threshold?.unit),
  ],
  [
    'before',
    ({ quantity, comparison, period }, clause) =>
      quantity === 'average' &&
      period.value.from - (comparison?.period.from ?? period.value.from - 12) === 12 &&
      clause.ideas.some(
        ({ period: said }) => said?.kind === 'before' && said.unit === 'month' && said.count > 1,
      ),
  ],
  ['share', ({ reporters }, clause) => reporters.value.length === 1 && setsSharesAgainst(clause)],
  ['months', ({ operation, by }, clause) => operation === 'rank' && by === 'partner' && ranksMonths(clause)],
  ['last month', (_, clause) => clause.ideas.some((_, at) => isLastWith(clause, at))],
  ['prices', (_, clause) => clause.ideas.some((_, at) => isBaseYear(clause, at))],
  ['plus', ({ along }, _, { mentions }) => along === 'reporter' && mentions.some(({ plus }) => plus)],
  ['year', ({ baseline, grain }, clause) => baseline !== undefined && !grain && clause.says(/^year$/)],
  ['and', ({ partners }) => new Set(partners.value).size < partners.value.length],
  [
    'how many months',
    ({ operation, threshold, claim, direction }) =>
      operation === 'count_periods' && !threshold && !claim && !direction,
  ],
  ['months', (_, clause) => clause.ideas.some((_, at) => isUnreadLength(clause, at))],
  ['quarter', (_, clause) => clause.ideas.some((_, at) => isQuarterOfMonth(clause, at))],
  [
    'average',
    ({ quantity, operation, periods }) => quantity === 'average' && operation === 'show' && !areOne(periods),
  ],
  [
    'and',
    ({ along, periods }, _, { intent }) =>
      along === 'period' &&
      !areAlike(periods) &&
      (periods!.length > 2 || !(intent.versus || intent.comparing)),
  ],
]

/** "the top UK importers" are firms; the countries that take the UK's exports answer another question. */
const asksForTraders = (clause: Clause, reporters: readonly string[]): boolean =>
  clause.stands('agent') &&
  clause.ideas.some(({ place }, at) => {
    const traders = /^(?:importers?|exporters?)$/.test(clause.ideas[at + 1]?.text ?? '')
    return traders && place?.kind === 'place' && reporters.includes(place.code)
  })

const plain = new Set<Query['operation']>(['show', 'change', 'compare', 'rank'])

const firstWord = (clause: Clause): number => clause.ideas.findIndex((idea) => idea.isWord && !idea.period)

/** "months with no exports to Sweden"; "no, exports to Sweden" only answers what was said. */
const deniesTrade = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    const next = clause.ideas[at + 1]
    const ofTrade = next?.good !== undefined || clause.was(at + 1, 'flow') || clause.was(at + 1, 'trade')
    return text === 'no' && at > 0 && ofTrade
  })

/** "Brazil's share of UK imports vs the UK's share of Brazilian exports": two shares of two wholes. */
const setsSharesAgainst = (clause: Clause): boolean => {
  const shares = clause.ideas.flatMap((_, at) => (clause.was(at, 'quantity', 'share') ? [at] : []))
  const owners = new Set(
    shares.map((at) => clause.ideas[at - 1]?.text === "'s" && clause.ideas[at - 2]?.place),
  )
  return shares.length > 1 && owners.size > 1 && clause.ideas.some((_, at) => clause.was(at, 'versus'))
}

/** "top buyer by month" */
const isGrained = (clause: Clause, at: number): boolean =>
  clause.was(at, 'series') &&
  clause.was(at, 'grain') &&
  /^(?:by|per|each|every) /.test(clause.ideas[at]!.text)

/** "Who grew fastest of those over 1,000 t": a size, where rates are ranked. */
const isOfLevel = (unit: NonNullable<Query['threshold']>['unit']): boolean =>
  unit === 't' || unit === 'kg' || unit === 'USD'

/** "rank the months of 2025" */
const ranksMonths = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'rank', 'rank') && clause.was(clause.after(at), 'grain') && !clause.was(at, 'order'),
  )

/** "the last month with exports to Hong Kong" is not last month. */
const isLastWith = (clause: Clause, at: number): boolean =>
  /^(?:the )?last (?:month|quarter|year)$/.test(clause.ideas[at]!.text) &&
  ['with', 'when', 'that', 'where', 'in which'].includes(clause.ideas[at + 1]?.text ?? '')

/** "at 2020 prices" */
const isBaseYear = (clause: Clause, at: number): boolean =>
  /^prices?$/.test(clause.ideas[at]!.text) &&
  clause.ideas[at - 1]?.period !== undefined &&
  ['at', 'in'].includes(clause.ideas[at - 2]?.text ?? '')

/** "three months from June": a length of time that no period took in. */
const isUnreadLength = (clause: Clause, at: number): boolean => {
  const idea = clause.ideas[at]!
  const isCount = idea.fate !== 'consumed' && (idea.number !== undefined || clause.was(at, 'number'))
  return (
    isCount &&
    idea.text !== 'one' &&
    /^(?:months|quarters|years)$/.test(clause.ideas[at + 1]?.text ?? '') &&
    clause.ideas[at + 1]!.fate !== 'consumed'
  )
}

/** "December quarter": three months that end there. */
const isQuarterOfMonth = (clause: Clause, at: number): boolean =>
  /^(?:quarter|qtr)$/.test(clause.ideas[at]!.text) &&
  clause.ideas[at]!.fate !== 'consumed' &&
  clause.ideas[at - 1]?.period !== undefined

/** Months that follow on each other, so that their mean is that of the stretch. */
function areOne(periods: readonly Range[] | undefined): boolean {
  if (!periods) return true
  const inOrder = [...periods].sort((a, b) => a.from - b.from)
  return inOrder.every((one, i) => i === 0 || one.from === inOrder[i - 1]!.to + 1)
}

/** Periods side by side that nobody sets against each other are of one kind: a month beside its year is a slip. */
const areAlike = (periods: readonly Range[] | undefined): boolean =>
  !periods || new Set(periods.map(lengthOf)).size === 1
