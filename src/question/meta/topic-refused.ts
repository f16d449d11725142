import type { Clause } from '../clause.ts'
import { isAskingWord } from './other-words.ts'
import { isOdd, wordsIn } from './topic-words.ts'

/** A refused subject is named that no fact could be about. */
export const refuses = (clause: Clause): boolean =>
  clause.stands('refuse') &&
  (clause.all('refuse').some((at) => !isAboutTheWorld(clause, at)) || isOfTariffsAlone(clause))

/** "why did the US impose tariffs": nothing tells which, and none are held. */
const isOfTariffsAlone = (clause: Clause): boolean =>
  clause.all('refuse', 'tariff').length > 0 &&
  clause.ideas.every(
    (idea, at) =>
      !isOdd(clause, at) || clause.was(at, 'refuse', 'tariff') || wordsIn(idea).every(isAskingWord),
  )

/** Refused subjects that a fact or event may be about all the same. */
const aboutTheWorld = new Set(['production', 'tariff', 'company', 'stocks', 'other_indicator', 'valuation'])

/** "How much did the Pentagon invest" is of the world; "is it a good time to invest" asks for advice. */
const isAboutTheWorld = (clause: Clause, at: number): boolean =>
  aboutTheWorld.has(clause.value(at, 'refuse')!) ||
  (isInvestment(clause, at) &&
    clause
      .all('refuse')
      .every((i) => isInvestment(clause, i) || aboutTheWorld.has(clause.value(i, 'refuse')!)) &&
    (clause.first('ask') !== undefined ||
      (clause.ideas[0]?.text === 'tell me about' && !clause.stands('yesno'))) &&
    clause.ideas.some((idea, i) => i !== at && isOdd(clause, i) && /\p{L}{3,}/u.test(idea.text)))

const isInvestment = ({ ideas }: Clause, at: number): boolean => /^invest/.test(ideas[at]!.text)
