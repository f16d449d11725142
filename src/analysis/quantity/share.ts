import { as, share as shareOf } from '../../answer/make.ts'
import { type Range, sameRange, shift } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import {
  allFound,
  type Found,
  found,
  isFound,
  meaningless,
  ofNothing,
  type Reading,
} from '../shared/reading.ts'
import { isWorld, measured, type Subject } from '../shared/subject.ts'
import { weighed } from '../shared/weighed.ts'
import { amountAt } from './amount.ts'
import type { Context, Quantity } from './quantity.ts'

/** An amount as percent of the world's, or of what the query names. */
export const share: Quantity = {
  name: 'share',
  differsBy: 'points',
  async at(subject, period, context) {
    const whole = wholeOf(subject, context.query)
    const stretch = stretchOf(period, context.query)
    const isAll = sameSubject(subject, whole) && sameRange(period, stretch)
    if (isWorld(subject) && isAll) return meaningless('one_thing_only')
    const asked = [await amountAt(whole, stretch, context), await amountAt(subject, period, context)] as const
    const both = allFound((await bothWeighed([whole, subject], [stretch, period], asked, context)) ?? asked)
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

/** By weight: where some of the whole has none, both are of what has one. */
async function bothWeighed(
  subjects: readonly [Subject, Subject],
  periods: readonly [Range, Range],
  asked: readonly [Reading, Reading],
  context: Context,
): Promise<readonly Found[] | undefined> {
  const [total] = asked
  if (subjects[0].measure !== 'net_weight' || total.state !== 'absent') return undefined
  const weights = await Promise.all(
    subjects.map(async (subject, i) => {
      const weight = asked[i]!
      if (isFound(weight)) return weight
      const value = await amountAt(measured(subject, 'value'), periods[i]!, context)
      const known = await weighed(subject, periods[i]!, [value, weight], context.trade)
      // What is left out of the whole is what is left out of its part.
      return known && found(known.weight.figure, [], i === 0 ? known.value.caveats : [])
    }),
  )
  return weights.every((each) => each !== undefined) ? weights : undefined
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
