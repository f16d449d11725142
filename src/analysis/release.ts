import { releaseDay } from '../answer/make.ts'
import { month, range } from '../calendar/month.ts'
import type { Operation } from './operation.ts'
import { answerOf, packagesOf } from './shared/answer.ts'

/** When the next month comes out, by the publisher's usual day: `headline` is the date, its period the month. */
export const release: Operation = {
  name: 'release',
  async answer(query, trade, now) {
    const figures = packagesOf(query, trade).flatMap(({ release: { dayOfMonth } }) => {
      if (dayOfMonth === undefined) return []
      const today = month(now.getUTCFullYear(), now.getUTCMonth() + 1)
      const at = now.getUTCDate() <= dayOfMonth ? today : today + 1
      return [releaseDay(at, dayOfMonth, { role: 'headline', period: range(at - 1) })]
    })
    return answerOf(query, trade, { figures: figures.slice(0, 1) })
  },
}
