import { ofAll } from './of-all.ts'
import { inOneTime } from './time.ts'

/**
 * "who leads and how concentrated is it in July 2025": two questions joined by "and", of which the second goes on from the
 * first, as in a conversation. The time that only the second names is meant of both.
 */
export function andQuestion(plain: string): readonly string[] | undefined {
  const [first, second, ...others] = plain.split(joint)
  if (!first || !second || others.length > 0 || !asks.test(first) || isOfGoods(first, second))
    return undefined
  return inOneTime(first, ofAll(first, second))
}

const joint =
  /,?\s+and,?\s+(?=(?:also\s+)?(?:how|what|what's|which|who|who's|when|where|by how|was|is|were|are|did|does)\b)/i

/** What stands before "and" is a question as well: "top buyers and which share" is one. */
const asks =
  /^\W*(?:(?:so|please|pls|and|hi|hello|hey|ok|okay|morning|good (?:morning|afternoon|evening|day)|dear|all|team|there)\b[\s,!.:–-]+)*(?:how|what|which|who|when|where|did|was|is|were|are|does|has|have|tell|show|give)\b/i

/** "what did the UK import most and who supplied it": the good that was found is no good that is spoken of. */
const isOfGoods = (first: string, second: string): boolean =>
  /^\W*(?:what|which goods?)\b.*\bmost\b/i.test(first) && /\b(?:it|them)$/i.test(second)
