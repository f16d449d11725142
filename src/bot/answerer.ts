import { answerQuery } from '../analysis/index.ts'
import type { Answer } from '../answer/answer.ts'
import { month } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import { createReader, type Reader } from '../question/read.ts'
import type { Talk } from '../question/talk.ts'
import { createTopicIndex } from '../question/topics.ts'
import { composeAnswer, composeIssue } from '../reply/compose.ts'
import type { ReplyContext } from '../reply/context.ts'
import type { Reply } from '../reply/reply.ts'
import type { Trade } from '../trade/types.ts'

/** One question with what became of it. `query` is what the next turn goes on from; only an answer leaves one. */
export interface Turn {
  readonly question: string
  readonly result: Answer | Issue
  readonly reply: Reply
  readonly context: ReplyContext
  readonly query?: Query
}

export interface Asked {
  readonly text: string
  readonly now: Date
  /** The last answered query of the conversation. */
  readonly previous?: Query
}

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

/** Everything between a text and a reply, over one data set; holds nothing of any conversation. */
export function createAnswerer(trade: Trade): Answerer {
  const names = trade.catalogue.packages.map((info) => info.name)
  const read: Reader = createReader(trade.catalogue, createTopicIndex(trade.facts(names), trade.events(names)))
  const examples = exampleQuestions(trade)
  const contextOf = (question: string): ReplyContext => ({ holdings: trade.catalogue, question, examples })
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

/** Questions this data set answers, from its own defaults and names. */
function exampleQuestions({ catalogue }: Trade): readonly string[] {
  const good = catalogue.commodities[0]?.label ?? 'goods'
  const whole = catalogue.defaults.commodity !== undefined
  if (whole) return ['US imports July', 'YTD change', 'top buyers July 2025', 'when was it last this high?', 'why did exports fall in May 2025?']
  const reporter = catalogue.reporters[0] ?? ''
  return [`${reporter} imports of ${good}`, `top suppliers of ${good} to ${reporter}`, `${reporter} exports of ${good} year on year`, 'which goods do you have?']
}
