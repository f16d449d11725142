import { has, type Idea, ideaOf, withSenses } from '../idea.ts'
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
  const ratio = withSenses(ideas[times]!, [newSense('ratio', 'ratio')])
  const than = ideaOf({ ...ideas[times]!, text: 'than' }, { senses: [newSense('than', 'than')] })
  if (first < times)
    return [
      ratio,
      ...ideas.slice(0, times).filter((idea) => !helping.has(idea.text)),
      than,
      ...ideas.slice(base),
    ]
  // "the US volume was …": what is asked about stands behind the verb
  if (!ideas.slice(first, second).some(({ text }) => helping.has(text))) return ideas
  const between = ideas.slice(base, second).filter(({ text }) => !helping.has(text) && text !== 'the')
  const asking = ideas.slice(0, times).filter(({ place }) => !place)
  return [...asking, ratio, ideas[second]!, than, ...between, ...ideas.slice(second + 1)]
}

/** "how many times did Japan take more than Korea": in how many months. */
const isCount = (ideas: readonly Idea[], times: number): boolean =>
  ideas[times]?.text === 'how many times' && /^(?:did|has|have|does|do)$/.test(ideas[times + 1]?.text ?? '')

const asked = /\btimes\b|\bmultiple of\b|\bmultiple\b/
const helping = new Set(['was', 'were', 'is', 'are', 'did', 'does', 'do', 'has', 'have'])

/** The place right behind the multiple, with the preposition that leads it in; or -1. */
function baseAt(ideas: readonly Idea[], times: number): number {
  let at = times + 1
  while (leadsIn.test(ideas[at]?.text ?? '')) at++
  if (ideas[at]?.place) return at
  return /^(?:to|from)$/.test(ideas[at]?.text ?? '') && ideas[at + 1]?.place ? at : -1
}
const leadsIn =
  /^(?:the|as|of|that of|those of|those|that|more than|(?:as )?(?:much|many|big|large|high)(?: as)?)$/
