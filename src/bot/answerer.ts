import { answerQuery } from '../analysis/index.ts'
import { month } from '../calendar/month.ts'
import type { Defaults, Unfit } from '../query/defaults.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import { createReaderHere, type ReadingHere } from '../question/defaults/reader.ts'
import type { Talk } from '../question/talk.ts'
import { createTopicIndex, type TopicIndex } from '../question/topics.ts'
import { composeAnswer, composeIssue } from '../reply/compose.ts'
import type { ReplyContext } from '../reply/context.ts'
import type { Measure, Trade } from '../trade/types.ts'
import { exampleQuestions } from './examples.ts'
import type { Turn } from './turn.ts'

export interface Asked {
  readonly text: string
  readonly now: Date
  /** The last answered query of the conversation. */
  readonly previous?: Query
  /** What is taken for granted where it was asked. */
  readonly defaults?: Defaults
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
  const read = createReaderHere(catalogue, lazyTopics(trade))
  const examples = exampleQuestions(catalogue)
  const contextOf = (question: string, unfit?: readonly Unfit[]): ReplyContext => ({
    holdings: catalogue,
    question,
    examples,
    version: trade.version,
    unfit,
  })

  const word = (question: string, issue: Issue): Turn => {
    const context = contextOf(question)
    return { question, result: issue, reply: composeIssue(issue, context), context }
  }

  const again = async (
    query: Query,
    question: string,
    now: Date,
    unfit?: readonly Unfit[],
  ): Promise<Turn> => {
    const result = await answerQuery(query, trade, now)
    if (result.kind !== 'answer') return { ...word(question, result), query }
    const context = contextOf(question, unfit)
    return { question, result, reply: composeAnswer(result, context), context, query }
  }

  const settle = async (reading: ReadingHere, text: string, now: Date) => {
    if (reading.kind === 'talk') return { talk: reading.talk }
    if (reading.kind === 'issue') return word(text, reading.issue)
    return again(reading.query, text, now, reading.unfit)
  }

  return {
    trade,
    again: (query, question, now) => again(query, question, now),
    word,
    examples: (limit) => examples.slice(0, limit),
    async ask({ text, now, previous, defaults }) {
      const today = monthOf(now)
      const reading = read(text, { today, previous, defaults })
      const turn = await settle(reading, text, now)
      const measure = defaults && unheldMeasure(turn)
      if (!measure) return turn
      const { measure: _measure, ...others } = defaults
      const plainly = read(text, { today, previous, defaults: others })
      const unfit = [...(plainly.unfit ?? []), { kind: 'measure', measure } as const]
      const other = await settle({ ...plainly, unfit }, text, now)
      return 'reply' in other && other.reply.status === 'answered' ? other : turn
    },
  }
}

/** The measure that was only taken for granted and has no figure for what was asked. */
function unheldMeasure(turn: Turn | { readonly talk: Talk }): Measure | undefined {
  if (!('query' in turn) || turn.result.kind === 'answer') return undefined
  const { value, because } = turn.query.measure
  return because === 'channel_measure' ? value : undefined
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
