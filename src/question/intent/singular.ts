import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed } from '../rule-words.ts'

/** One is asked for: "who", "which country", "the top buyer", "largest source". */
export function isSingular(clause: Clause): boolean {
  if (clause.first('ask', 'who') !== undefined) return false
  return clause.hasAny(singularWords)
}
const singularWords = kindsOf(textsNamed('one_asked'))
