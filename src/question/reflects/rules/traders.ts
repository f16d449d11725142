import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { namesOneOf } from '../../mentions/mention.ts'
import { givenByPartners } from '../../said/flow.ts'
import type { Rule } from '../rule.ts'

/** Who trades with whom: combinations of reporters, flows and partners that one query cannot hold. */
export const traders: readonly Rule[] = [
  {
    word: 'who',
    of: ['rank'],
    needs: kindsOf('gives'),
    isLost: ({ mirror, by }, clause) => by === 'partner' && mirror !== undefined && givenByPartners(clause),
  },
  {
    // exports stand beside imports already: two places would be added up
    word: 'vs',
    given: 'along',
    isLost: ({ along, partners }, _, { mentions, joined }) =>
      along === 'flow' &&
      partners.value.length > 1 &&
      (joined?.how === 'beside' || mentions.some((mention) => mention.joined === 'versus')),
  },
  {
    // of one place that is named no share is the highest
    word: 'buyers',
    of: ['rank'],
    on: ['share'],
    needs: kindsOf('agent', 'noun'),
    isLost: ({ by, claim, partners }, _, { mentions }) =>
      by === 'partner' &&
      !claim &&
      partners.value.length === 1 &&
      mentions.some((one) => namesOneOf(one, partners.value)),
  },
  {
    word: 'importers',
    needs: kindsOf('agent'),
    isLost: ({ operation, quantity, reporters }, clause) =>
      (operation === 'rank' || quantity === 'count') && asksForTraders(clause, reporters.value),
  },
  {
    // "British importers' share of South African platinum": their part of what South Africa sells is not held
    word: 'importers',
    on: ['share'],
    needs: kindsOf('flow'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => dealers.test(text) && /^'s?$/.test(ideas[at + 1]?.text ?? '')),
  },
  {
    // "UK, Norway, nickel, imports": the one that reports is no partner of its own
    word: ',',
    of: ['compare', 'show'],
    given: 'along',
    isLost: ({ along, reporters, partners }, clause, { mentions }) =>
      along === 'partner' &&
      !clause.stands('or') &&
      partners.value.length > 1 &&
      mentions.length === 1 &&
      reporters.value.some((code) => partners.value.includes(code)),
  },
  {
    // each has its own order, and the first one's is not that of both
    word: 'and',
    of: ['rank', 'newcomers', 'threshold', 'breadth'],
    isLost: ({ reporters, by }) => reporters.value.length > 1 && (by === 'partner' || by === 'commodity'),
  },
  {
    // "that started in 2025 but stopped in 2026"
    word: 'new',
    of: ['newcomers'],
    needs: kindsOf('newcomer'),
    isLost: (_, clause) => clause.ideas.filter((_, at) => clause.was(at, 'newcomer')).length > 1,
  },
]

/** "the top UK importers" are firms; the countries that take the UK's exports answer another question. */
const asksForTraders = (clause: Clause, reporters: readonly string[]): boolean =>
  clause.ideas.some(
    ({ place }, at) =>
      place?.kind === 'place' &&
      reporters.includes(place.code) &&
      (dealers.test(clause.ideas[ownedBy(clause, at)]?.text ?? '') || isExportedFrom(clause, at)),
  )

const dealers = /^(?:importers?|exporters?)$/

/** "UK importers", "UK nickel importers", "the UK's top nickel importers" */
function ownedBy(clause: Clause, at: number): number {
  let i = at + 1
  while (clause.ideas[i]?.text === "'s" || clause.was(i, 'order') || clause.ideas[i]?.top) i++
  return clause.ideas[i]?.good ? i + 1 : i
}

/** "exporters of UK palladium" */
function isExportedFrom(clause: Clause, at: number): boolean {
  const of = clause.before(at)
  return clause.ideas[of]?.text === 'of' && /^exporters?$/.test(clause.ideas[of - 1]?.text ?? '')
}
