import { type Block, type Reply, textOf } from '../reply.ts'
import { listedShort, rich } from '../rich.ts'
import type { Telling } from '../telling.ts'

/** The answer sentence alone. */
export const sentenceBlocks = ({ blocks }: Reply): readonly Block[] | undefined => {
  const first = blocks.find(({ kind }) => kind === 'headline')
  return first && [first]
}

/** To be pasted elsewhere: who said so stands in the sentence. */
export function quoteBlocks(reply: Reply, { answer, head }: Telling): readonly Block[] | undefined {
  const first = reply.blocks.find((block) => block.kind === 'headline')
  if (first?.kind !== 'headline') return undefined
  const printing = answer.sources.filter(({ id }) => head?.sources.includes(id))
  const publishers = [...new Set(printing.map(({ publisher }) => publisher))]
  const from = publishers.length > 0 ? ` Source: ${listedShort(publishers, 3)}.` : ''
  return [{ kind: 'headline', text: rich(textOf(first.text), from) }]
}
