import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import {
  type About,
  as,
  percentChange,
  publishedChange,
  relabelled,
  spreadOfPublished,
} from '../../answer/make.ts'
import { agree, spreadOf } from '../../answer/spread.ts'
import type { Range } from '../../calendar/month.ts'
import type { PublishedChange, Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { aboutScope } from './cell.ts'
import { kindOf } from './kind.ts'
import { mostPrecise, publishedFor } from './published.ts'
import { type Absent, isFound, type Meaningless, meaningless, type Reading } from './reading.ts'
import { rangeKey, remembered, subjectKey } from './remember.ts'
import { mainScope, type Subject } from './subject.ts'

/** A change in percent with the two levels it lies between, as far as they are held. */
export interface Change {
  readonly state: 'changed'
  readonly figure: Figure
  readonly to?: Figure
  readonly base?: Figure
  /** The other way to the same change, where both are known: computed beside published, or the reverse. */
  readonly other?: Figure
  /** What other sources print for either level, where they differ. */
  readonly beside: readonly Figure[]
  readonly caveats: readonly Caveat[]
}

/** The percent change of an amount, as published or computed, whichever is to lead. */
export const changeBetween = (
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): Promise<Change | Absent | Meaningless> =>
  remembered(trade, `change ${subjectKey(subject)} ${rangeKey(period)} ${rangeKey(base)}`, () =>
    readChange(subject, period, base, trade),
  )

async function readChange(
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): Promise<Change | Absent | Meaningless> {
  const [to, from] = await Promise.all([
    amountAt(subject, period, { trade }),
    amountAt(subject, base, { trade }),
  ])
  return changeOf(to, from, publishedFor(subject, period, base, trade), aboutChange(subject, period, base))
}

/** The same from readings that are at hand. */
export function changeOf(
  to: Reading,
  from: Reading,
  published: readonly PublishedChange[],
  about: About,
): Change | Absent | Meaningless {
  const levels = levelsOf(to, from)
  if (!isFound(to) || !isFound(from)) return onlyPublished(published, about, levels) ?? failed(to, from)
  const computed = percentChange(to.figure, from.figure, about)
  if (!computed) return meaningless('from_nothing')
  const caveats = [...to.caveats, ...from.caveats]
  const beside = [...to.beside, ...from.beside]
  return { state: 'changed', ...levels, beside, ...leading(computed, published, about, caveats) }
}

export const aboutChange = (subject: Subject, period: Range, base: Range): About =>
  aboutScope(mainScope(subject), period, 'change', kindOf(period, base))

/** Published leads where it agrees and says a decimal; of several, the most precise that agrees. */
function leading(
  computed: Figure,
  published: readonly PublishedChange[],
  about: About,
  caveats: readonly Caveat[],
): Pick<Change, 'figure' | 'other' | 'caveats'> {
  const best = mostPrecise(published.filter((change) => agree(spreadOfPublished(change), spreadOf(computed))))
  const figure = best.length > 0 ? publishedChange(best, about) : undefined
  if (figure && figure.decimals > 0) return { figure, other: as(computed, { role: 'other' }), caveats }
  if (figure) return { figure: computed, other: as(figure, { role: 'other' }), caveats }
  const first = mostPrecise(published)
  if (first.length === 0) return { figure: computed, caveats }
  const contrary = publishedChange(first, relabelled(about, { role: 'other' }))
  const disagrees: Caveat = { kind: 'change_disagrees', published: contrary, computed }
  return { figure: computed, other: contrary, caveats: [...caveats, disagrees] }
}

function onlyPublished(
  published: readonly PublishedChange[],
  about: About,
  levels: Pick<Change, 'to' | 'base'>,
): Change | undefined {
  const best = mostPrecise(published)
  if (best.length === 0) return undefined
  return { state: 'changed', figure: publishedChange(best, about), ...levels, beside: [], caveats: [] }
}

const levelsOf = (to: Reading, from: Reading): Pick<Change, 'to' | 'base'> => ({
  ...(isFound(to) ? { to: to.figure } : {}),
  ...(isFound(from) ? { base: as(from.figure, { role: 'base' }) } : {}),
})

function failed(to: Reading, from: Reading): Absent | Meaningless {
  if (!isFound(to)) return to
  if (!isFound(from)) return from
  throw new TypeError('both levels are held')
}
