import { dayPhrase } from './days.ts'
import { countAt, having, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import type { Recogniser } from './reader-types.ts'
import { yearAt } from './years.ts'

/** "3月1日", "2015年3月3日", "3월 1일": the day stands behind its month and has a sign of its own. */
export const signedDay: Recogniser = (view, at) => {
  const year = yearAt(view, at)
  const month = partAt(view, year?.to ?? at)
  if (month?.part.grain !== 'month') return undefined
  const day = countAt(view, month.to)
  const sign = day && having(view, day.to, 'sign')
  if (!day || sign?.word.sign !== 'day') return undefined
  const words = wordsOf(view, at, sign.to)
  return { to: sign.to, phrase: dayPhrase(words, day.count, month.part.from, year?.year), score: 1 }
}
