import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import {
  as,
  difference,
  percentChange,
  contribution as pointsOf,
  relabelled,
  restOf,
  share,
} from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { answerOf } from './answer.ts'
import { issueOf, undecided } from './issue.ts'
import { basePeriod } from './kind.ts'
import type { Moved } from './moved.ts'
import { allFound, meaningless } from './reading.ts'
import type { Subject } from './subject.ts'
import { judgeLevel } from './verdict.ts'

/** What one part added to the change of the whole. */
export async function onePart(
  query: Query,
  trade: Trade,
  part: Subject,
  whole: Moved,
): Promise<Answer | Issue> {
  const both = allFound([
    await amountAt(part, query.period.value, { trade }),
    await amountAt(part, basePeriod(query), { trade }),
  ])
  if (!('length' in both)) return issueOf(query, trade, part, both)
  const [to, base] = both.map((each) => each.figure) as [Figure, Figure]
  const points = pointsOf(to, base, whole.base, { ...to, role: 'row' })
  if (!points) return issueOf(query, trade, part, meaningless('from_nothing'))
  const own = ownChange(to, base, whole)
  const headline = lead(query, points, own)
  const isOfFall = query.direction === 'down' && headline === points
  const verdict = judged(
    query,
    (isOfFall && pointsOf(base, to, whole.base, points)) || headline,
    points,
    whole,
  )
  if (verdict === undefined) return undecided(query)
  return answerOf(query, trade, {
    verdict,
    figures: [
      as(headline, { role: 'headline' }),
      ...(headline === points ? [] : [as(points, { role: 'context' })]),
      as(whole.percent, { role: 'total' }),
      ...own.filter((figure) => figure !== headline),
      restOf(whole.percent, [points], { role: 'rest' }),
      as(to, { role: 'context' }),
      as(base, { role: 'base' }),
      ...whole.beside,
      ...both.flatMap((each) => each.beside),
    ],
    caveats: [...whole.caveats, ...both.flatMap((each) => each.caveats)],
  })
}

/** The part's own change in percent and in its unit, and how much of the whole's change it is. */
function ownChange(to: Figure, base: Figure, whole: Moved): readonly Figure[] {
  const { kind } = whole.percent
  const about = { ...to, ...(kind ? { kind } : {}) }
  const amount = difference(to, base, relabelled(about, { role: 'difference' }))
  const all = difference(whole.to, whole.base, { role: 'step' })
  const figures = [
    percentChange(to, base, relabelled(about, { role: 'change' })),
    amount,
    share(amount, all, relabelled(about, { role: 'share' })),
  ]
  return figures.filter((figure) => figure !== undefined)
}

function lead({ form, claim }: Query, points: Figure, own: readonly Figure[]): Figure {
  const isOfMove = claim?.kind === 'threshold' && claim.threshold.unit === 'percent'
  const asked = form === 'amount' ? 'difference' : form === 'percent' || isOfMove ? 'share' : undefined
  return own.find((figure) => figure.role === asked) ?? points
}

/** "more than half of the rise" is judged of that part of it, where there was a rise; points of a fall are those that it took off. */
function judged(
  { claim, direction }: Query,
  part: Figure,
  points: Figure,
  whole: Moved,
): boolean | undefined | null {
  if (claim?.kind === 'threshold') {
    const moved = direction ? isSign(whole.percent, direction) : true
    return moved ? judgeLevel(claim, part) : moved
  }
  if (claim?.kind !== 'direction') return null
  return isSign(points, claim.direction)
}

/** Undefined where what is known leaves it open. */
function isSign(figure: Figure, direction: keyof typeof SIGNS): boolean | undefined {
  const sign = signOf(spreadOf(figure))
  return sign === undefined ? undefined : sign === SIGNS[direction]
}

const SIGNS = { up: 1, down: -1, unchanged: 0 } as const
