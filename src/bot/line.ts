import { type AnswerLine, answerLine } from '../reply/json.ts'
import type { Reply } from '../reply/reply.ts'
import type { Turn } from './turn.ts'

/** The turns of one message as a line of the contract: the first is the object, the others stand in `more`. */
export function lineOf(turns: readonly Turn[], id: string, question: string): AnswerLine {
  const [first, ...others] = turns.map((turn, i) =>
    answerLine(turn.result, turn.reply, turn.context, turns.length > 1 ? `${id}.${i + 1}` : id),
  )
  const line = { ...first!, id, question }
  return others.length > 0 ? { ...line, more: others } : line
}

/** For what is no single answer: a command's reply, a failure. */
export const bareLine = (reply: Reply | undefined, id: string, question: string): AnswerLine => ({
  id,
  question,
  status: reply?.status ?? 'help',
  reading: null,
  verdict: null,
  figures: [],
  text: reply?.text ?? '',
  assumptions: [],
  caveats: [],
  sources: [],
  choices: [],
  suggestions: [],
  ...(reply?.silent === false ? {} : { silent: true }),
})
