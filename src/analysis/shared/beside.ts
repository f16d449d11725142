import type { Caveat, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { ratio } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Range } from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import { type Change, changeBetween } from './change.ts'
import type { Subject } from './subject.ts'

/** What stands beside an amount: its changes with their bases, the year to date, and what the series says. */
export interface Surroundings {
  readonly figures: readonly Figure[]
  readonly remarks: readonly Remark[]
  readonly caveats: readonly Caveat[]
}

export const NOTHING: Surroundings = { figures: [], remarks: [], caveats: [] }

export const join = (parts: readonly Surroundings[]): Surroundings => ({
  figures: parts.flatMap((part) => part.figures),
  remarks: parts.flatMap((part) => part.remarks),
  caveats: parts.flatMap((part) => part.caveats),
})

export async function changeBeside(
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): Promise<Surroundings> {
  const change = await changeBetween(subject, period, base, trade)
  return change.state === 'changed' ? besideOf(change) : NOTHING
}

/** The base stands after its change; caveats of the level itself belong to the headline. */
export const besideOf = ({ figure, base, to, caveats }: Change): Surroundings => ({
  figures: [figure, base, timesOf(figure, to, base)].filter((each) => each !== undefined),
  remarks: [],
  caveats: caveats.filter((caveat) => caveat.kind === 'change_disagrees'),
})

/** Beyond +200% a percentage is hard to picture, and how many times as much is told too. */
const MOST_PERCENT = 200

const timesOf = (change: Figure, to: Figure | undefined, base: Figure | undefined): Figure | undefined =>
  to && base && numberOf(change) > MOST_PERCENT ? ratio(to, base, { ...change, role: 'ratio' }) : undefined
