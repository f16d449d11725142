import type { Operation } from '../../query/operation.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed, type Words, wordsNamed } from '../rule-words.ts'

/**
 * When the next figures come, which months are not held, or who publishes: asked in words that mean something else
 * beside a figure ("when do you expect the next numbers", "months without a total"), so that nothing else may stand
 * there than scope.
 */
export function askedOfData(clause: Clause): Operation | undefined {
  const found = asked.find((each) => isAsked(clause, each))
  if (!found) return undefined
  for (const idea of clause.ideas) if (found.words.has(idea.text)) idea.fate = 'consumed'
  return found.operation
}

interface Asked {
  readonly operation: Operation
  /** A word of each has to stand there. */
  readonly needs: readonly Words[]
  /** All that may stand beside the scope. */
  readonly words: Words
  readonly isMeant: (clause: Clause) => boolean
}

const gaps = wordsNamed('gap')
const past = /^(?:did|was|were|had|last)\b/

const asked: readonly Asked[] = [
  {
    operation: 'release',
    needs: [wordsNamed('release_when'), wordsNamed('release_coming')],
    words: wordsNamed('release_when', 'release_coming'),
    isMeant: (clause) => isOfNumbers(clause) && !clause.ideas.some(({ text }) => past.test(text)),
  },
  {
    operation: 'release',
    needs: [wordsNamed('release_often'), wordsNamed('release_again')],
    words: wordsNamed('release_often', 'release_again', 'release_what'),
    isMeant: isOfNumbers,
  },
  {
    operation: 'source',
    needs: [wordsNamed('release_when'), wordsNamed('release_came')],
    words: wordsNamed('release_when', 'release_came'),
    isMeant: (clause) =>
      (clause.stands('trade') || clause.says(/^update$/)) &&
      clause.says(past) &&
      clause.ideas.some(({ period }) => period),
  },
  {
    operation: 'missing',
    needs: [gaps],
    words: wordsNamed('gap', 'gap_beside'),
    isMeant: (clause) => clause.ideas.every((_, at) => isOfGaps(clause, at)),
  },
  {
    operation: 'source',
    needs: [wordsNamed('publisher'), wordsNamed('publishing')],
    words: wordsNamed('publisher', 'publishing', 'publisher_beside'),
    isMeant: (clause) => clause.stands('trade'),
  },
]
/** Without one of these it is not asked. */
export const tellingOfData = kindsOf(
  textsNamed('release_coming', 'release_often', 'release_came', 'gap', 'publisher'),
)

const isAsked = (clause: Clause, { needs, words, isMeant }: Asked): boolean =>
  needs.every((each) => clause.ideas.some(({ text }) => each.has(text))) &&
  clause.ideas.every(({ text }, at) => words.has(text) || isScope(clause, at)) &&
  isMeant(clause)

const isScope = (clause: Clause, at: number): boolean => {
  const { place, period, good, isWord, text } = clause.ideas[at]!
  if (place || period || good || clause.binds(at) || !isWord || text === "'s") return true
  return !clause.was(at, 'ask', 'amount') && scope.some((kind) => clause.was(at, kind))
}
const scope = ['ask', 'which', 'yesno', 'trade', 'flow', 'grain', 'back']

/** The publisher's next numbers, and no place's: "when will exports to Germany come out". */
function isOfNumbers(clause: Clause): boolean {
  const names = clause.says(/(?:update[ds]?|refreshed|publication|release|data|figures)$/)
  return clause.ideas.every(({ place }) => !place) && (clause.stands('trade') || names)
}

/** "complete 2024 exports" asks for the figure, "don't" and "without" can leave out anything. */
function isOfGaps(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (text === 'complete') return clause.ideas.slice(0, at).some((_, i) => clause.was(i, 'yesno'))
  if (text === 'without') return clause.was(clause.after(at), 'trade')
  if (text === "don't") return clause.ideas.some(({ text: verb }) => /^you (?:have|hold)$/.test(verb))
  return text !== 'not' || clause.ideas.slice(0, at).some(({ text: word }) => gaps.has(word))
}
