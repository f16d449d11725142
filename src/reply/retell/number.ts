import { figureText } from '../figure-text.ts'
import { periodText } from '../period.ts'
import type { Block, Reply } from '../reply.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { grey, headline, type Telling } from '../telling.ts'

/** The figure and nothing else; of what it is stands in grey. A yes or no, and several figures, are told as they are. */
export function numberBlocks(
  _reply: Reply,
  { answer, head, query, period, context }: Telling,
): readonly Block[] | undefined {
  if (head?.role !== 'headline' || answer.verdict !== null) return undefined
  const of = `${capitalised(quantityNoun(query, context).text)}, ${periodText(period)}`
  return [headline(bold(figureText(head))), grey(of)]
}
