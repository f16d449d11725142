import { isPlace } from '../../../names/places.ts'
import type { Flow } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { wholeOfPart } from '../../mentions/by-partners.ts'
import type { Mention } from '../../mentions/mention.ts'
import { givenByPartners } from '../../said/flow.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Words that mostly only fill, and say what somebody does where they stand behind who does it. */
const deeds = textsOf('give', 'gave', 'gives', 'make', 'makes', 'made', 'return', 'return to', 'want', 'need')

const arrows = textsOf('<-', '->')

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
    word: 'with',
    of: ['rank'],
    on: ['balance'],
    isLost: ({ reporters }, _, { mentions }) =>
      mentions.some((mention) => mention.marker === 'with' && namesOneOf(mention, reporters.value)),
  },
  {
    // "to in, vn": India, where the next one is a place
    word: 'in',
    needs: kindsOf('preposition'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isCodeInList(clause, at)),
  },
  {
    // "IN oct-25": India, where it is written as no other word is
    word: 'in',
    needs: kindsOf('preposition'),
    isLost: (_, clause) => isCodeAtHead(clause),
  },
  {
    // "UK imports from the UK"
    word: 'from',
    needs: kindsOf('preposition'),
    isLost: ({ reporters, partners }, _, { mentions }) =>
      partners.value.join() === 'WORLD' &&
      mentions.length > 1 &&
      mentions.some(
        (one) => (one.marker === 'from' || one.marker === 'to') && namesOneOf(one, reporters.value),
      ) &&
      mentions.some(
        (one) => one.marker !== 'from' && one.marker !== 'to' && namesOneOf(one, reporters.value),
      ),
  },
  {
    // "does a third of UK exports come from Germany": they go there
    word: 'from',
    on: ['share'],
    needs: kindsOf('goes'),
    isLost: ({ operation, flows, reporters }, clause) =>
      operation !== 'contribution' &&
      flows.value.join() === 'export' &&
      clause.ideas.some((_, at) => comesFromOther(clause, at, reporters.value)),
  },
  {
    // "where do UK exports come from": from the UK, and not from those that take them; imports go nowhere
    word: 'where',
    of: ['rank'],
    needs: kindsOf('goes'),
    isLost: ({ by, flows }, clause) => by === 'partner' && asksWhereOfOther(clause, flows.value),
  },
  {
    // "uk<-xx": somebody stands behind the arrow, and it is not everybody
    word: '<-',
    needs: kindsOf(arrows),
    isLost: (_, { ideas }) => ideas.some(({ text, fate }) => arrows.has(text) && fate !== 'consumed'),
  },
  {
    // "where does Brazil stand, exports less imports": its own balance, and not those with each partner
    word: 'where',
    of: ['rank'],
    on: ['balance'],
    needs: kindsOf('ask'),
    isLost: (_, clause) =>
      clause.ideas.some((_, at) => clause.was(at, 'ask', 'where')) && clause.says(/^stands?$/),
  },
  {
    word: 'importers',
    of: ['rank'],
    needs: kindsOf('agent'),
    isLost: ({ reporters }, clause) => asksForTraders(clause, reporters.value),
  },
  {
    // "who exports the most": the partners that take it are nobody who exports
    word: 'who',
    of: ['rank', 'threshold'],
    needs: kindsOf('ask'),
    isLost: ({ by, flows }, clause) =>
      by === 'partner' &&
      clause.ideas.some(
        (_, at) => clause.was(at, 'ask', 'who') && clause.was(at + 1, 'flow', flows.value.join()),
      ),
  },
  {
    // "which UK suppliers sold the most" of its exports: those that take them are no suppliers
    word: 'suppliers',
    of: ['rank', 'threshold'],
    needs: kindsOf('agent'),
    isLost: ({ by, flows }, clause) =>
      by === 'partner' &&
      flows.value.join() === 'export' &&
      clause.ideas.some((_, at) => clause.was(at, 'agent', 'import')) &&
      !clause.ideas.some((_, at) => clause.was(at, 'agent', 'export')),
  },
  {
    // "is the UK a big importer": how large it is among all, and not who takes most of it
    word: 'importer',
    of: ['rank'],
    needs: kindsOf('agent'),
    isLost: ({ claim }, clause) => !claim && clause.ideas.some((_, at) => isOneOfMany(clause, at)),
  },
  {
    // "who is the larger seller, the UK or Germany": the one that reports is no partner of its own
    word: 'seller',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('agent'),
    isLost: ({ along, reporters, partners }) =>
      along === 'partner' && reporters.value.some((code) => partners.value.includes(code)),
  },
  {
    // "how much did Vietnam give", "how many did Germany make": what it took is another thing
    word: 'give',
    needs: kindsOf(deeds),
    isLost: (_, clause) => clause.ideas.some((_, at) => isDeed(clause, at)),
  },
  {
    // each has its own order, and the first one's is not that of both
    word: 'and',
    of: ['rank', 'newcomers', 'threshold'],
    isLost: ({ reporters, by }) => reporters.value.length > 1 && (by === 'partner' || by === 'commodity'),
  },
  {
    // how much they traded, their share, or month by month is more than who they are
    word: 'new',
    of: ['newcomers'],
    needs: kindsOf('a threshold', 'quantity', 'series', 'each', 'streak', 'order', 'extreme'),
    isLost: () => true,
  },
  {
    // "that started in 2025 but stopped in 2026"
    word: 'new',
    of: ['newcomers'],
    needs: kindsOf('newcomer'),
    isLost: (_, clause) => clause.ideas.filter((_, at) => clause.was(at, 'newcomer')).length > 1,
  },
  {
    // "does the UK supply most of Germany's hafnium": the whole is what Germany takes, of which the UK reports its own alone
    word: 'share',
    on: ['share'],
    needs: kindsOf('verb'),
    isLost: ({ reporters: { value } }, clause) =>
      clause.ideas.some(
        ({ place }, at) =>
          place && wholeOfPart(clause, at) && !(place.kind === 'place' && value.includes(place.code)),
      ),
  },
  {
    // the two totals are not those that are at the top of each
    word: 'top',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('agent', 'noun'),
    isLost: ({ along, by }, clause) =>
      along === 'reporter' && !by && clause.ideas.some((_, at) => leadsTraders(clause, at)),
  },
]

const isDeed = ({ ideas }: Clause, at: number): boolean => {
  const next = ideas[at + 1]
  return (
    deeds.has(ideas[at]!.text) &&
    ideas[at - 1]?.place !== undefined &&
    /^(?:did|does|do|has|have|had)$/.test(ideas[at - 2]?.text ?? '') &&
    (!next?.isWord ||
      next.period !== undefined ||
      next.place !== undefined ||
      /^(?:in|during)$/.test(next.text))
  )
}

const namesOneOf = ({ places }: Mention, codes: readonly string[]): boolean =>
  places.some((place) => place.kind === 'place' && codes.includes(place.code))

/** "exports come from Germany" of what the UK exports */
function comesFromOther(clause: Clause, at: number, reporters: readonly string[]): boolean {
  const { place } = clause.ideas[clause.after(at)] ?? {}
  const isOther = place !== undefined && !(place.kind === 'place' && reporters.includes(place.code))
  return isOther && clause.was(at, 'goes', 'import') && clause.stands('flow')
}

/** Where exports come from, and where imports go. */
const asksWhereOfOther = (clause: Clause, flows: readonly Flow[]): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'ask', 'where')) &&
  clause.ideas.some(({ text }, at) => {
    const way = clause.value(at, 'goes')
    return (
      way !== undefined &&
      /\b(?:c[ao]m(?:e|es|ing) from|go(?:es|ing)?|went)\b/.test(text) &&
      !flows.includes(way as Flow)
    )
  })

/** "the top UK importers" are firms; the countries that take the UK's exports answer another question. */
const asksForTraders = (clause: Clause, reporters: readonly string[]): boolean =>
  clause.ideas.some(({ place }, at) => {
    const traders = /^(?:importers?|exporters?)$/.test(clause.ideas[at + 1]?.text ?? '')
    return traders && place?.kind === 'place' && reporters.includes(place.code)
  })

/** "a big importer" */
const isOneOfMany = (clause: Clause, at: number): boolean =>
  /^an?$/.test(clause.ideas[at - 1]?.text ?? '') &&
  clause.was(at, 'order') &&
  clause.was(at + 1, 'agent') &&
  !clause.ideas[at + 1]!.text.endsWith('s')

/** "top suppliers", "the biggest buyers" */
const leadsTraders = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'order') || clause.ideas[at]!.top !== undefined) &&
  (clause.was(clause.after(at), 'agent') || clause.was(clause.after(at), 'noun', 'partner'))

/** The only word in capitals, and the first. */
const isCodeAtHead = ({ text, ideas }: Clause): boolean =>
  ideas[0]?.text === 'in' &&
  text.slice(...ideas[0].span) === 'IN' &&
  ideas[1]?.period !== undefined &&
  text !== text.toUpperCase()

/** A small word that is a code as well, between "to" and the next place of a list. */
const isCodeInList = ({ ideas }: Clause, at: number): boolean =>
  /^(?:to|from)$/.test(ideas[at - 1]?.text ?? '') &&
  ideas[at]!.text.length === 2 &&
  !ideas[at]!.place &&
  isPlace(ideas[at]!.text.toUpperCase()) &&
  /^(?:,|and|&)$/.test(ideas[at + 1]?.text ?? '') &&
  ideas[at + 2]?.place !== undefined
