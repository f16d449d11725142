import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed } from '../rule-words.ts'

/** One is asked for: "which country", "the top buyer", "largest source"; "which country …, and how much did each" is of all. */
export function isSingular(clause: Clause): boolean {
  if (clause.first('ask', 'who') !== undefined || clause.stands('each')) return false
  return clause.hasAny(singularWords)
}
const singularWords = kindsOf(textsNamed('one_asked'))
