import { as, share as shareOf } from '../../answer/make.ts'
import { type Range, sameRange, shift } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { allFound, found, meaningless, ofNothing } from '../shared/reading.ts'
import { isWorld, type Subject } from '../shared/subject.ts'
import { amountAt } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** An amount as percent of the world's, or of what the query names. */
export const share: Quantity = {
  name: 'share',
  differsBy: 'points',
  async at(subject, period, context) {
    const whole = wholeOf(subject, context.query)
    const stretch = stretchOf(period, context.query)
    const isAll = sameSubject(subject, whole) && sameRange(period, stretch)
    if (isWorld(subject) && isAll) return meaningless('one_thing_only')
    const both = allFound([await amountAt(whole, stretch, context), await amountAt(subject, period, context)])
    if (!('length' in both)) return both
    const [total, part] = both as [(typeof both)[0], (typeof both)[0]]
    const figure = shareOf(part.figure, total.figure, { ...part.figure, role: 'context' })
    if (!figure) return ofNothing(stretch)
    const beside = [
      as(part.figure, { role: 'context' }),
      as(total.figure, { role: 'total' }),
      ...part.beside,
      ...total.beside,
    ]
    return found(figure, beside, [...part.caveats, ...total.caveats])
  },
}

/** All of the year, where a part of it is asked for; the year before for the part of that. */
const stretchOf = (period: Range, { against, period: asked }: Query): Range =>
  against?.period ? shift(against.period, period.from - asked.value.from) : period

export const wholeOf = (subject: Subject, query: Query): Subject => ({
  ...subject,
  partners: query.against?.partners ?? (ofOwn(query) ? subject.partners : allOf(query)),
  commodities: query.against?.commodities ?? subject.commodities,
})

/** A share of goods, or of a longer period, is of what went to the same partners. */
const ofOwn = ({ against }: Query): boolean =>
  against?.commodities !== undefined || against?.period !== undefined

/** Partners listed by their shares have those of all that are listed: what is left out is no part of the whole either. */
const allOf = ({ operation, partners: { value } }: Query): readonly string[] =>
  (operation === 'rank' || operation === 'threshold') && value.some((code) => code.startsWith('-'))
    ? value
    : ['WORLD']

const sameSubject = (a: Subject, b: Subject): boolean =>
  a.partners.join() === b.partners.join() && a.commodities.join() === b.commodities.join()
