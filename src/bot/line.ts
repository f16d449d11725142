import { answerLine, type AnswerLine } from '../reply/json.ts'
import type { Turn } from './answerer.ts'

/** The turns of one message as a line of the contract: the first is the object, the others stand in `more`. */
export function lineOf(turns: readonly Turn[], id: string, question: string): AnswerLine {
  const [first, ...others] = turns.map((turn, i) =>
    answerLine(turn.result, turn.reply, turn.context, turns.length > 1 ? `${id}.${i + 1}` : id),
  )
  const line = { ...first!, id, question }
  return others.length > 0 ? { ...line, more: others } : line
}
