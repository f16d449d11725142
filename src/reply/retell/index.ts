import type { Answer } from '../../answer/answer.ts'
import type { ReplyContext } from '../context.ts'
import type { Block, Reply } from '../reply.ts'
import { grey, tellingOf } from '../telling.ts'
import { plainText } from '../text.ts'
import { assumptionsOf } from '../wording/assumptions.ts'
import { greyLine } from '../wording/grey-line.ts'
import { bulletBlocks } from './bullets.ts'
import { csvBlocks, tableBlocks } from './figures.ts'
import { numberBlocks } from './number.ts'
import { plainBlocks } from './plain.ts'
import { quoteBlocks, sentenceBlocks } from './sentence.ts'

export type Retold = 'sentence' | 'quote' | 'bullets' | 'number' | 'plain' | 'table' | 'csv'

/** An answer that was put into words once more, shorter, plainer or as rows; what it rests on stays under it. */
export function retell(form: Retold, answer: Answer, reply: Reply, context: ReplyContext): Reply {
  const blocks = FORMS[form](reply, tellingOf(answer, context))
  if (!blocks) return reply
  const all = [
    ...blocks,
    grey(greyLine(answer, assumptionsOf(answer.query, context), context)),
    ...reply.blocks.filter(({ kind }) => kind === 'buttons'),
  ]
  return { ...reply, blocks: all, text: plainText(all) }
}

type Retell = (reply: Reply, telling: ReturnType<typeof tellingOf>) => readonly Block[] | undefined

const FORMS: Readonly<Record<Retold, Retell>> = {
  sentence: sentenceBlocks,
  quote: quoteBlocks,
  bullets: bulletBlocks,
  number: numberBlocks,
  plain: plainBlocks,
  table: tableBlocks,
  csv: csvBlocks,
}
