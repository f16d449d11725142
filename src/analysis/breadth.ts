import type { Figure } from '../answer/figure.ts'
import { as, counted, difference, isZero } from '../answer/make.ts'
import { signOf, spreadOf } from '../answer/spread.ts'
import type { Range } from '../calendar/month.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { amountAt } from './quantity/amount.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, byOf, only, type Parts, partsOf } from './shared/breakdown.ts'
import { issueOf } from './shared/issue.ts'
import { basePeriod } from './shared/kind.ts'
import { listedOf, unitOf } from './shared/listed.ts'
import { movedBetween } from './shared/moved.ts'
import { allFound } from './shared/reading.ts'
import { mainScope, type Subject } from './shared/subject.ts'

/**
 * How many partners (or goods) moved the way asked (`headline`), the other way (`context`), and not, or by less than their
 * rounding (`rest`); with the change of all of them together (`total`), where it is known. Who is known to have had
 * nothing in one of the periods rose or fell; who has no figure for both is not counted.
 */
export const breadth: Operation = {
  name: 'breadth',
  async answer(query, trade) {
    const by = byOf(query)
    const subject = await listedOf(query, trade, by)
    const periods = [query.period.value, basePeriod(query)] as const
    const lists = await Promise.all(
      periods.map((period) => partsOf(mainScope(subject), period, by, trade, subject.unit)),
    )
    const each = codesOf(lists).map((code) => moveOf(only(subject, by, code), periods, trade))
    const moves = (await Promise.all(each)).filter((move) => move !== undefined)
    const total = await movedBetween(subject, query, trade)
    if (moves.length === 0)
      return total.state === 'moved'
        ? { kind: 'meaningless', reason: lists[0]!.unspecified ? 'nobody_named' : 'one_thing_only', query }
        : issueOf(query, trade, subject, total)
    const about = { reporter: subject.reporter, period: query.period.value }
    const those = (ways: readonly Move['way'][], role: Figure['role']): Figure =>
      counted(
        moves.filter(({ way }) => ways.includes(way)).map(({ proof }) => proof),
        unitOf(by),
        { ...about, role },
      )
    const way = query.direction === 'down' ? -1 : 1
    return answerOf(query, trade, {
      figures: [
        those([way], 'headline'),
        those([way === 1 ? -1 : 1], 'context'),
        those([0, undefined], 'rest'),
        ...(total.state === 'moved' ? [as(total.percent, { role: 'total' })] : []),
      ],
      caveats: amongCaveat(lists[0]!.among, moves.length),
    })
  },
}

const codesOf = (lists: readonly Parts[]): readonly string[] => [
  ...new Set(lists.flatMap(({ parts }) => parts.map(({ code }) => code))),
]

/** Which way one of them moved; undefined where the rounding leaves it open. */
interface Move {
  readonly way: ReturnType<typeof signOf>
  readonly proof: Figure
}

async function moveOf(
  subject: Subject,
  periods: readonly [Range, Range],
  trade: Trade,
): Promise<Move | undefined> {
  const both = allFound(await Promise.all(periods.map((period) => amountAt(subject, period, { trade }))))
  if (!('length' in both)) return undefined
  const [to, from] = both.map(({ figure }) => figure) as [Figure, Figure]
  if (isZero(to) && isZero(from)) return undefined
  const proof = difference(to, from, { ...to, role: 'step' })
  return { way: signOf(spreadOf(proof)), proof }
}
