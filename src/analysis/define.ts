import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'

/** A word of the trade: the key stands in `query.topic`, and its wording in `reply/`. */
export const define: Operation = {
  name: 'define',
  async answer(query, trade) {
    return answerOf(query, trade, { figures: [] })
  },
}
