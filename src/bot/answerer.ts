import { answerQuery } from '../analysis/index.ts'
import { month } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import { createReader, type Reader } from '../question/read.ts'
import type { Talk } from '../question/talk.ts'
import { createTopicIndex, type TopicIndex } from '../question/topics.ts'
import { composeAnswer, composeIssue } from '../reply/compose.ts'
import type { ReplyContext } from '../reply/context.ts'
import type { Trade } from '../trade/types.ts'
import { exampleQuestions } from './examples.ts'
import type { Turn } from './turn.ts'

export interface Asked {
  readonly text: string
  readonly now: Date
  /** The last answered query of the conversation. */
  readonly previous?: Query
}

/** Everything between a text and a reply, over one data set; holds nothing of any conversation. */
export interface Answerer {
  readonly trade: Trade
  /** Question to reply, or the talk that the conversation has to settle. */
  ask(asked: Asked): Promise<Turn | { readonly talk: Talk }>
  /** A query asked once more, as read before. */
  again(query: Query, question: string, now: Date): Promise<Turn>
  /** Words for an issue that was found outside the question itself. */
  word(question: string, issue: Issue): Turn
  examples(limit: number): readonly string[]
}

export function createAnswerer(trade: Trade): Answerer {
  const { catalogue } = trade
  const read: Reader = createReader(catalogue, lazyTopics(trade))
  const examples = exampleQuestions(catalogue)
  const contextOf = (question: string): ReplyContext => ({
    holdings: catalogue,
    question,
    examples,
    version: trade.version,
  })

  const word = (question: string, issue: Issue): Turn => {
    const context = contextOf(question)
    return { question, result: issue, reply: composeIssue(issue, context), context }
  }

  const again = async (query: Query, question: string, now: Date): Promise<Turn> => {
    const result = await answerQuery(query, trade, now)
    if (result.kind !== 'answer') return { ...word(question, result), query }
    const context = contextOf(question)
    return { question, result, reply: composeAnswer(result, context), context, query }
  }

  return {
    trade,
    again,
    word,
    examples: (limit) => examples.slice(0, limit),
    async ask({ text, now, previous }) {
      const reading = read(text, { today: monthOf(now), ...(previous ? { previous } : {}) })
      if (reading.kind === 'talk') return { talk: reading.talk }
      if (reading.kind === 'issue') return word(text, reading.issue)
      return again(reading.query, text, now)
    },
  }
}

/** The month of today: the one place where a date enters, read in UTC like the publishers' calendars. */
const monthOf = (now: Date): number => month(now.getUTCFullYear(), now.getUTCMonth() + 1)

/** Facts and events are indexed with the first question that needs them: most need neither. */
function lazyTopics(trade: Trade): TopicIndex {
  const names = trade.catalogue.packages.map((info) => info.name)
  let made: TopicIndex | undefined
  const index = (): TopicIndex => {
    made ??= createTopicIndex(trade.facts(names), trade.events(names))
    return made
  }
  return {
    find: (...asked) => index().find(...asked),
    holds: (...asked) => index().holds(...asked),
    knows: (word) => index().knows(word),
  }
}
