import type { Flow } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { item } from '../../item.ts'
import { kindsOf } from '../../kinds.ts'
import { wholeOfPart } from '../../mentions/by-partners.ts'
import { namesOneOf } from '../../mentions/mention.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Words that mostly only fill, and say what somebody does where they stand behind who does it. */
const deeds = textsOf('give', 'gave', 'gives', 'make', 'makes', 'made', 'return', 'return to', 'want', 'need')

/** From where and to where: places and ways that are said, and that the query does not go. */
export const ways: readonly Rule[] = [
  {
    // "UK imports from the UK"
    word: 'from',
    needs: kindsOf('several places'),
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
    // "how much money went to Norway for UK nickel": it goes where the nickel comes from
    word: 'money',
    needs: kindsOf('goes'),
    isLost: (_, clause) => clause.says(/\b(?:money|cash)$/),
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
    // "how much did Vietnam give", "how many did Germany make": what it took is another thing
    word: 'give',
    needs: kindsOf(deeds),
    isLost: (_, clause) => clause.ideas.some((_, at) => isDeed(clause, at)),
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
]

const isDeed = ({ ideas }: Clause, at: number): boolean => {
  const next = ideas[at + 1]
  return (
    deeds.has(ideas[at]!.text) &&
    item(ideas, at - 1)?.place !== undefined &&
    /^(?:did|does|do|has|have|had)$/.test(item(ideas, at - 2)?.text ?? '') &&
    (!next?.isWord ||
      next.period !== undefined ||
      next.place !== undefined ||
      /^(?:in|during)$/.test(next.text))
  )
}

/** "exports come from Germany" of what the UK exports */
function comesFromOther(clause: Clause, at: number, reporters: readonly string[]): boolean {
  const { place } = clause.ideas[clause.after(at)] ?? {}
  const isOther = place !== undefined && !(place.kind === 'place' && reporters.includes(place.code))
  return isOther && clause.was(at, 'goes', 'import') && clause.stands('flow')
}

/** Where exports come from, and where imports go: "to where does the UK import". */
const asksWhereOfOther = (clause: Clause, flows: readonly Flow[]): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'ask', 'where')) &&
  clause.ideas.some(({ text }, at) => {
    const way = clause.value(at, 'goes')
    return (
      way !== undefined &&
      /\b(?:c[ao]m(?:e|es|ing) from|go(?:es|ing)?|went|where)\b/.test(text) &&
      !flows.includes(way as Flow)
    )
  })
