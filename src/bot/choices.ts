import type { Choice } from '../query/issue.ts'
import type { Reply } from '../reply/reply.ts'

/** What "2" or "the other one" can pick, in the order it is shown. */
export const choicesOf = (reply: Reply): readonly Choice[] =>
  reply.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .filter(({ group }) => group === 'choice' || group === 'alternative')
    .flatMap(({ label, action }) => (action.kind === 'ask' ? [{ label, question: action.question }] : []))
