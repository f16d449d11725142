import { releaseDay } from '../answer/make.ts'
import { type Month, month } from '../calendar/month.ts'
import { nextRelease } from '../calendar/release.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf, packagesOf } from './shared/answer.ts'

/** When the next month comes out, by the publisher's usual day: `headline` is the date, its period the month. */
export const release: Operation = {
  name: 'release',
  async answer(query, trade, now) {
    const [reporter] = query.reporters.value
    const figures = packagesOf(query, trade).flatMap(({ release: { dayOfMonth } }) => {
      const latest = dayOfMonth === undefined ? undefined : latestOut(query, trade, now, dayOfMonth)
      if (dayOfMonth === undefined || latest === undefined) return []
      const { at, period } = nextRelease(latest, reporter)
      return [releaseDay(at, dayOfMonth, { role: 'headline', period })]
    })
    return answerOf(query, trade, { figures: figures.slice(0, 1) })
  },
}

/** The latest month that is held and was due by today: seen from a day in the past, later months are still to come. */
function latestOut(query: Query, trade: Trade, now: Date, dayOfMonth: number): Month | undefined {
  const [[reporter], [commodity]] = [query.reporters.value, query.commodities.value]
  const about = { ...(reporter ? { reporter } : {}), ...(commodity ? { commodity } : {}) }
  const held = trade.catalogue.monthsHeld(about)
  // when a quarter or a year comes out is not told by a day of the month
  if (!held || trade.catalogue.stepHeld(about) > 1) return undefined
  const today = month(now.getUTCFullYear(), now.getUTCMonth() + 1)
  const isDue = (at: Month) => at < today || (at === today && now.getUTCDate() >= dayOfMonth)
  let latest = held.to
  while (latest > held.from && !isDue(nextRelease(latest - 1, reporter).at)) latest -= 1
  return latest
}
