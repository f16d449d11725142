import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Mention } from '../mentions/mention.ts'
import { givenByPartners } from '../said/flow.ts'
import type { Said } from '../said/said.ts'

/** Combinations that no operation answers: each would be a figure for another question. Named by the word at fault. */
export function illFitting(clause: Clause, said: Said, query: Query): readonly string[] {
  const words: string[] = []
  for (const [word, holds] of byWord) if (holds(query, clause, said)) words.push(word)
  return words
}

type Rule = (query: Query, clause: Clause, said: Said) => boolean

const rules: Readonly<Record<string, Rule>> = {
  who: ({ operation, mirror, by }, clause) =>
    operation === 'rank' && by === 'partner' && mirror !== undefined && givenByPartners(clause),
  all: ({ claim }, clause) =>
    claim !== undefined &&
    clause.ideas.some(({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text)),
  or: ({ claim, along }) => claim?.kind === 'threshold' && along === 'partner',
  t: (_, clause) => hasAmountAsYear(clause),
  'how many years': ({ grain }, clause) => countsYears(clause) && grain !== 'year',
  'in a row': ({ operation, grain }, clause) =>
    operation === 'streak' && (grain === 'quarter' || grain === 'year' || asksWhenLast(clause)),
  contribution: ({ operation, quantity }) => operation === 'contribution' && quantity !== 'amount',
  percent: ({ operation, threshold, quantity }) =>
    (operation === 'threshold' || operation === 'since' || operation === 'count_periods') &&
    threshold?.unit === 'percent' &&
    quantity === 'amount',
  // of a deficit the record is the lowest balance, of a surplus the highest
  record: ({ claim, quantity, flows }) =>
    claim?.kind === 'record' && quantity === 'balance' && flows.how === 'carried',
  above: ({ threshold, measure, quantity }) =>
    quantity === 'amount' && unfit.get(threshold?.unit ?? '') === measure.value,
  'first month': ({ threshold, claim }, clause) =>
    (threshold !== undefined || claim?.kind === 'threshold') &&
    clause.ideas.some(({ period, text }) => period && /^(?:the )?first month/.test(text)),
  than: ({ claim }, clause) => claim !== undefined && hasTwoDirections(clause) && clause.says(/than$/),
  mean: ({ quantity }, clause) =>
    quantity === 'average' && clause.says(/^what (?:does|do)$/) && clause.says(/^means?$/),
  only: (_, clause) =>
    clause.ideas.some(({ text }, at) => text === 'only' && clause.was(at + 1, 'preposition')),
  share: ({ quantity }, clause) => quantity === 'share' && isShareOfGoods(clause),
  with: ({ quantity, operation, reporters }, _, { mentions }) =>
    quantity === 'balance' &&
    operation === 'rank' &&
    mentions.some((mention) => mention.marker === 'with' && namesOneOf(mention, reporters.value)),
  years: (_, clause) =>
    clause.ideas.some(({ period }) => period?.kind === 'rolling' && period.unit === 'year') &&
    clause.ideas.some(({ period }) => period?.kind === 'yearless'),
  before: ({ operation }, clause) =>
    (operation === 'record' || operation === 'since') &&
    clause.ideas.some(({ period }) => period?.kind === 'before'),
}

/** "when did exports last fall two months in a row" asks for a past run, not for the one that is going on. */
const asksWhenLast = (clause: Clause): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'lasttime')) ||
  (clause.ideas.some((_, at) => clause.was(at, 'ask', 'when')) &&
    clause.ideas.some(({ text }) => text === 'last'))

/** Units of a threshold, and the measure that has no such unit: "over $5m" of a ranking that is now one in kg. */
const unfit: ReadonlyMap<string, string> = new Map([
  ['USD', 'net_weight'],
  ['t', 'value'],
  ['kg', 'value'],
])

const byWord = Object.entries(rules)

const hasTwoDirections = (clause: Clause): boolean =>
  clause.ideas.filter((_, at) => clause.was(at, 'direction')).length > 1

const namesOneOf = ({ places }: Mention, codes: readonly string[]): boolean =>
  places.some((place) => place.kind === 'place' && codes.includes(place.code))

const countsYears = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === 'how many' && clause.was(at + 1, 'grain', 'year'))

/** "exports of 2025 t": a number of tonnes that reads as a year. */
const hasAmountAsYear = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) =>
      period?.kind === 'fixed' &&
      /^(?:19|20)\d\d$/.test(text) &&
      clause.ideas[at - 1]?.text === 'of' &&
      clause.was(at - 2, 'flow') &&
      clause.was(at + 1, 'unit'),
  )

/** "as a share of all Brazilian exports", "of imports from China, what part were magnets": the whole is all goods. */
const isShareOfGoods = (clause: Clause): boolean =>
  clause.ideas.some((idea, at) => {
    const all =
      /^(?:all|total|overall)$/.test(idea.text) &&
      (clause.ideas[at + 1]?.place !== undefined || clause.was(at + 1, 'flow')) &&
      clause.ideas.some((one, i) => i < at && one.good)
    const were = /^(?:were|was|are|is)$/.test(idea.text) && clause.ideas[at + 1]?.good !== undefined
    return all || were
  })
