import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { articles } from '../mentions/words.ts'

export const hasListNoun = (clause: Clause): boolean =>
  clause.first('noun') !== undefined ||
  clause.first('agent') !== undefined ||
  clause.first('ask', 'who') !== undefined

export const listNoun = (clause: Clause): 'partner' | 'commodity' | 'reporter' => {
  if (clause.first('noun', 'commodity') !== undefined) return 'commodity'
  return clause.first('noun', 'reporter') !== undefined ? 'reporter' : 'partner'
}

export function takeListNouns(clause: Clause): void {
  clause.takeAll('noun')
  takeWordsOfList(clause)
}

/** What asks for a list beside the noun; the agent word has told the side already, here it only stops being unread. */
export function takeWordsOfList(clause: Clause): void {
  clause.takeAll('rank', 'rank')
  clause.takeAll('ask', 'who')
  clause.takeAll('goes')
  clause.takeAll('ask', 'where')
  clause.takeAll('agent')
}

export function takeAgents(clause: Clause): void {
  clause.takeAll('agent')
  clause.takeAll('noun', 'partner')
}

/** "supplier", "country": who trades with the reporter, still to be read. */
export const isPartner = (clause: Clause, at: number): boolean =>
  clause.is(at, 'agent') || clause.is(at, 'noun', 'partner')

/** Rates, shares and falls are other figures than the amounts of which one partner has the most. */
export const ofOtherFigures = kindsOf(
  ...(['direction', 'change', 'quantity', 'than', 'versus', 'difference', 'a threshold', 'count'] as const),
)

/** "the", "a", "its": what can stand between a word and its noun. */
export const isArticle = (idea: Idea | undefined): boolean =>
  idea !== undefined && (articles.has(idea.text) || idea.text === 'its')
