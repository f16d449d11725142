import { type Idea, inPlaceOf } from '../idea.ts'
import { textsOf } from '../texts.ts'

/** "日本から", "日本へ": what leads a place in stands behind it, and is put where it stands in English. */
export function refinePostpositions(ideas: readonly Idea[]): readonly Idea[] {
  const refined = [...ideas]
  for (let at = 1; at < refined.length; at++)
    if (postpositions.has(refined[at]!.text) && refined[at - 1]!.place)
      refined.splice(at - 1, 2, ...turned(refined[at - 1]!, refined[at]!))
  return refined
}

/** The second before the first; each row of ideas goes through the text from its beginning to its end. */
export const turned = (first: Idea, second: Idea): readonly [Idea, Idea] => [
  inPlaceOf(first, second),
  inPlaceOf(second, first),
]

export const postpositions = textsOf('から', 'へ', '向け', '에서')
