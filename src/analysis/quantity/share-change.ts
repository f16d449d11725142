import type { Figure } from '../../answer/figure.ts'
import { as, difference } from '../../answer/make.ts'
import { basePeriod } from '../shared/kind.ts'
import { allFound, type Found, found } from '../shared/reading.ts'
import { mainScope } from '../shared/subject.ts'
import type { Quantity } from './quantity.ts'
import { share } from './share.ts'

/** How many points a share gained or lost between two periods: for ranking who gained. */
export const shareChange: Quantity = {
  name: 'share',
  differsBy: 'points',
  standsIn: (subject, period, { query }) =>
    [period, basePeriod(query)].map((each) => ({ scope: mainScope(subject), period: each })),
  async at(subject, period, context) {
    const base = basePeriod(context.query)
    const both = allFound([await share.at(subject, period, context), await share.at(subject, base, context)])
    if (!('length' in both)) return both
    const [now, before] = both as [(typeof both)[0], (typeof both)[0]]
    const figure = difference(now.figure, before.figure, { ...now.figure, role: 'change' })
    return found(
      figure,
      [now.figure, as(before.figure, { role: 'base' }), ...both.flatMap(printedElsewhere)],
      [...now.caveats, ...before.caveats],
    )
  },
}

/** Of the levels only what other publishers print is told, where they differ. */
const printedElsewhere = ({ beside }: Found): readonly Figure[] =>
  beside.filter(({ role }) => role === 'other')
