import { isPlace } from '../../../names/places.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
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
    // "IN oct-25": India, where it is written as no other word is
    word: 'in',
    needs: kindsOf('preposition'),
    isLost: (_, clause) => isCodeAtHead(clause),
  },
  {
    // "IT avg jul-sep 2025", "NO total 2025": Italy and Norway, and everybody's would be told
    word: 'code',
    needs: kindsOf('back', 'talk'),
    isLost: (_, clause) => isWordAsCode(clause),
  },
  {
    // "uk<-xx": somebody stands behind the arrow, and it is not everybody
    word: '<-',
    needs: kindsOf(arrows),
    isLost: (_, { ideas }) => ideas.some(({ text, fate }) => arrows.has(text) && fate !== 'consumed'),
  },
]

/** The only word in capitals, and the first. */
const isCodeAtHead = ({ text, ideas }: Clause): boolean =>
  ideas[0]?.text === 'in' &&
  text.slice(...ideas[0].span) === 'IN' &&
  ideas[1]?.period !== undefined &&
  text !== text.toUpperCase()

/** Written as a code is, and behind it goes on what would be asked of that place: "IT", and no "No, …". */
function isWordAsCode({ text, ideas }: Clause): boolean {
  const [first, next] = ideas
  if (!first || first.place || !next?.isWord || text === text.toUpperCase()) return false
  const typed = text.slice(...first.span)
  return /^[A-Z]{2}$/.test(typed) && isPlace(typed) && asking.some((kind) => has(next, kind))
}
const asking = ['quantity', 'trade', 'flow', 'measure', 'change'] as const

/** A small word that is a code as well, between "to" and the next place of a list. */
const isCodeInList = ({ ideas }: Clause, at: number): boolean =>
  /^(?:to|from)$/.test(item(ideas, at - 1)?.text ?? '') &&
  ideas[at]!.text.length === 2 &&
  !ideas[at]!.place &&
  isPlace(ideas[at]!.text.toUpperCase()) &&
  /^(?:,|and|&)$/.test(ideas[at + 1]?.text ?? '') &&
  ideas[at + 2]?.place !== undefined
