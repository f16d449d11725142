import { isPlace } from '../names/places.ts'
import type { Issue } from '../query/issue.ts'
import type { Clause } from './clause.ts'

/** Words that nobody could read, told as the asker wrote them. */
export function unreadIssue(clause: Clause, blocking: readonly number[]): Issue {
  const beside = blocking.find((at) => isBesideGood(clause, at))
  if (beside !== undefined) {
    const good = clause.ideas.find((idea) => idea.good)!
    return {
      kind: 'not_held',
      slot: 'commodity',
      words: wordsAround(clause, beside),
      held: good.good!.kind === 'held' ? good.good!.codes : [],
    }
  }
  const words = blocking.map((at) => typedFor(clause, at))
  return words.every((word) => !latin.test(word))
    ? { kind: 'refused', why: 'other_language', words }
    : { kind: 'not_understood', words }
}

/** A word that was put right is told as the asker wrote it: "kingdm" alone is no place, and "kingdom" nobody said. */
function typedFor({ ideas, repairs }: Clause, at: number): string {
  const { text } = ideas[at]!
  return repairs.find(({ read }) => read === text)?.typed ?? text
}

const latin = /[\p{Script=Latin}\p{N}\p{S}\p{P}]/u

/** An unread word next to a good makes it another good: "nickel sulphate", "sintered magnets". */
const isBesideGood = (clause: Clause, at: number): boolean =>
  !clause.ideas[at]!.senses &&
  /^[a-z'-]+$/.test(clause.ideas[at]!.text) &&
  !saying.test(clause.ideas[at]!.text) &&
  !isCode(clause.ideas[at]!.text) &&
  ((at > 0 && clause.ideas[at - 1]?.good !== undefined) || clause.ideas[at + 1]?.good !== undefined)

/** "the British press says graphite …", "buyer of magnets after Germany": nobody's good. */
const saying = /^(?:after|behind|says?|said|claim(?:s|ed)?|reports?|reported|writes?|wrote|told|argue[sd]?)$/

/** "de graphite": not read as Germany, and no other graphite. */
const isCode = (text: string): boolean => text.length === 2 && isPlace(text.toUpperCase())

function wordsAround(clause: Clause, at: number): string {
  const from = clause.ideas[at - 1]?.good ? at - 1 : at
  const to = clause.ideas[at + 1]?.good ? at + 1 : at
  return clause.ideas
    .slice(from, to + 1)
    .map((idea) => idea.text)
    .join(' ')
}
