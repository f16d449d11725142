import { isPlace } from '../../../names/places.ts'
import type { Clause } from '../../clause.ts'
import { item } from '../../item.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const arrows = textsOf('<-', '->')

/** Ways that are written and not said: two letters of a code, an arrow. */
export const codesAndArrows: readonly Rule[] = [
  {
    // "to in, vn": India, where the next one is a place
    word: 'in',
    needs: kindsOf('preposition'),
    besides: kindsOf(textsOf(',', '&', 'and')),
    isLost: (_, clause) => clause.ideas.some((_, at) => isCodeInList(clause, at)),
  },
  {
    // "uk<-xx": somebody stands behind the arrow, and it is not everybody
    word: '<-',
    needs: kindsOf(arrows),
    isLost: (_, { ideas }) => ideas.some(({ text, fate }) => arrows.has(text) && fate !== 'consumed'),
  },
]

/** A small word that is a code as well, between "to" and the next place of a list. */
const isCodeInList = ({ ideas }: Clause, at: number): boolean =>
  /^(?:to|from)$/.test(item(ideas, at - 1)?.text ?? '') &&
  ideas[at]!.text.length === 2 &&
  !ideas[at]!.place &&
  isPlace(ideas[at]!.text.toUpperCase()) &&
  /^(?:,|and|&)$/.test(ideas[at + 1]?.text ?? '') &&
  ideas[at + 2]?.place !== undefined
