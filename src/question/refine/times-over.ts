import { has, type Idea, ideaOf, withMeaning, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "how many times the US volume was the EU volume", "Germany took how many times as much as the US": what stands behind
 * the multiple is what the other is held against, wherever that one stands.
 */
export function refineTimesOver(ideas: readonly Idea[]): readonly Idea[] {
  const times = ideas.findIndex((idea) => has(idea, 'ratio') && asked.test(idea.text))
  if (isCount(ideas, times))
    return ideas.map((idea, at) => (at === times ? withSenses(idea, [newSense('count', 'months')]) : idea))
  // "Korea in 2022 was how many times Japan in 2023": each has its own time
  if (ideas.filter(({ period }) => period).length > 1) return ideas
  const base = baseAt(ideas, times)
  if (times < 0 || base < 0 || ideas.some((idea) => has(idea, 'than') || has(idea, 'versus'))) return ideas
  const places = ideas.flatMap(({ place }, at) => (place ? [at] : []))
  const [first, second] = places
  if (first === undefined || second === undefined || places.at(-1)! > Math.max(second, base + 1)) return ideas
  const order = first < times ? asAsked(ideas, times, base) : turned(ideas, times, base, second)
  // what was typed stays where it was typed; only the row is another
  return order
    ? order.map((idea, at) => withMeaning(idea, { from: ideas[at]!.from, to: ideas[at]!.to }))
    : ideas
}

/** "Germany was how many times the US": the multiple is asked of them, and what leads the other in sets them apart. */
function asAsked(ideas: readonly Idea[], times: number, base: number): readonly Idea[] | undefined {
  const before = ideas.slice(0, times)
  const helps = before.findIndex(helping)
  const between = ideas.slice(times + 1, base)
  if (helps < 0 && between.length === 0) return undefined
  const than = asThan(helps < 0 ? between[0]! : before[helps]!)
  const leading = helps < 0 ? between.slice(1) : between
  return [
    ratioOf(ideas[times]!),
    ...before.filter((_, at) => at !== helps),
    ...leading.map(asFiller),
    than,
    ...ideas.slice(base),
  ]
}

/** "how many times the US volume was the German volume": what is asked about stands behind the verb. */
function turned(
  ideas: readonly Idea[],
  times: number,
  base: number,
  second: number,
): readonly Idea[] | undefined {
  const helps = ideas.findIndex((idea, at) => at > base && at < second && helping(idea))
  if (helps < 0) return undefined
  return [
    ...ideas.slice(0, times),
    ratioOf(ideas[times]!),
    ideas[second]!,
    asThan(ideas[helps]!),
    ...ideas.slice(base, helps),
    ...ideas.slice(helps + 1, second),
    ...ideas.slice(times + 1, base).map(asFiller),
    ...ideas.slice(second + 1),
  ]
}

const ratioOf = (idea: Idea): Idea => withSenses(idea, [newSense('ratio', 'ratio')])
const asThan = (idea: Idea): Idea => withMeaning(ideaOf(idea, { senses: than }), { text: 'than' })
const asFiller = (idea: Idea): Idea => ideaOf(idea, { senses: filler })
const than = [newSense('than', 'than')]
const filler = [newSense('filler', 'filler')]

/** "how many times did Japan take more than Korea": in how many months. */
const isCount = (ideas: readonly Idea[], times: number): boolean =>
  ideas[times]?.text === 'how many times' && /^(?:did|has|have|does|do)$/.test(ideas[times + 1]?.text ?? '')

const asked = /\btimes\b|\bmultiple of\b|\bmultiple\b/
const helping = ({ text }: Idea): boolean => /^(?:was|were|is|are|did|does|do|has|have)$/.test(text)

/** The place right behind the multiple, with the preposition that leads it in; or -1. */
function baseAt(ideas: readonly Idea[], times: number): number {
  let at = times + 1
  while (leadsIn.test(ideas[at]?.text ?? '')) at++
  if (ideas[at]?.place) return at
  return /^(?:to|from)$/.test(ideas[at]?.text ?? '') && ideas[at + 1]?.place ? at : -1
}
const leadsIn =
  /^(?:the|as|of|that of|those of|those|that|more than|(?:as )?(?:much|many|big|large|high)(?: as)?)$/
