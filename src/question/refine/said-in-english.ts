import { once, readTable } from '../../names/table.ts'
import { fold } from '../fold.ts'
import { has, type Idea, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsIn, textsLike } from '../texts.ts'
import { turned } from './postposition.ts'

const english = once(
  () =>
    new Map(
      readTable('said-in-english.tsv').flatMap(([word, others]) =>
        others!.split('|').map((other) => [fold(other), word!] as const),
      ),
    ),
)

/** "mehr … als", "más … que": words that the rules look for as they stand, by the English for them. */
export function refineSaidInEnglish(ideas: readonly Idea[]): readonly Idea[] {
  const said = ideas.map((idea, at) => {
    // "países que compraron"
    if (idea.text === 'que' && (has(ideas[at + 1], 'verb') || has(ideas[at + 1], 'flow')))
      return withMeaning(idea, that)
    const text = isMeaning(idea) ? english().get(idea.text) : undefined
    return text === undefined ? idea : withMeaning(idea, { text })
  })
  // "qué país compró más": where more than nobody is asked for, the most
  const isMost =
    said.some(({ text }) => text === 'which country' || text === 'who') &&
    !said.some((idea) => has(idea, 'than') || has(idea, 'or') || has(idea, 'versus'))
  return isMost ? said.map((idea) => (idea.text === 'more' ? withMeaning(idea, most) : idea)) : said
}

const that = { text: 'that', senses: [newSense('filler', 'filler')] }
const most = { text: 'most', senses: [newSense('order', 'top'), newSense('extreme', 'highest')] }

/** A word of the lexicon, and no name that looks like it. */
const isMeaning = (idea: Idea): boolean =>
  idea.senses !== undefined && !idea.place && !idea.good && !has(idea, 'filler')

export const otherTongues = textsIn({ has: (text) => english().has(text) })

/** "titanio británico", "platine britannique": whose it is stands behind the good, and is put before it, as in English. */
export function refineAdjectivesBehind(ideas: readonly Idea[]): readonly Idea[] {
  const refined = [...ideas]
  for (let at = 1; at < refined.length; at++)
    if (refined[at - 1]!.good && adjectives.has(refined[at]!.text) && isAdjective(refined[at]!))
      refined.splice(at - 1, 2, ...turned(refined[at - 1]!, refined[at]!))
  return refined
}

const isAdjective = ({ place }: Idea): boolean => place?.kind === 'place' && place.adjective === true

/** The endings of adjectives of nations that no English one has. */
export const adjectives = textsLike(
  /(?:nique|ien|ienne|[^l]ais|aise|ano|ana|eno|ena|ego|ega|ico|ica|eiro|eira|ol|ola|(?:[cdln]|gu)[eê]s|[^k]esa|ain|aine|ense|ois|oise)s?$/,
)
