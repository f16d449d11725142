import type { Figure } from '../../answer/figure.ts'
import { lengthOf } from '../../calendar/month.ts'
import { figureText, signedText } from '../figure-text.ts'
import { pick } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { subjectText } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { balanceWording } from './balance.ts'
import { concentrationWording, countWording } from './counted.ts'
import { levelWording } from './level.ts'
import { severalWording } from './several.ts'
import { shareWording } from './share.ts'
import { noun, yearBefore } from './year-before.ts'

/** What is shown decides how it is told; every quantity carries its own sentence. */
export const showWording: Wording = (telling) => {
  if (telling.head?.role === 'row') return severalWording(telling)
  return BY_QUANTITY[telling.query.quantity](telling)
}

/** "China's exports of rare-earth magnets averaged 5,340 t a month in the first half of 2025." */
const averageWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const total = pick(telling.figures, { role: 'total' })
  const of = total ? `, ${figureText(total)} in all` : ''
  return [
    headline(
      `${capitalised(subjectText(query, context))} averaged `,
      bold(figureText(head!)),
      ` a ${query.perDay ? 'calendar day' : (query.grain ?? 'month')} ${inPeriod(period)}${of}.`,
    ),
    ...yearBefore(telling),
  ]
}

/** "The median month of China's exports of rare-earth magnets in 2024 was 4,857 t: between Mar 2024 (4,786 t) and Aug 2024 (4,928 t)." */
const medianWording: Wording = (telling) => {
  const { figures, head, period } = telling
  const [lower, upper] = figures.filter(({ role }) => role === 'step')
  const told = (each: Figure): string => `${periodText(each.period!)} (${figureText(each)})`
  const where = upper ? `, halfway between ${told(lower!)} and ${told(upper)}` : ofMonth(lower)
  return [
    headline(...noun(telling), bold(figureText(head!)), ` ${inPeriod(period)}${where}.`),
    ...yearBefore(telling),
  ]
}

const ofMonth = (month: Figure | undefined): string =>
  month?.period ? `, that of ${periodText(month.period)}` : ''

/** "At the pace of Q1 2026, China's exports of rare-earth magnets would come to 64,003 t a year: 16,001 t in three months." */
const runRateWording: Wording = (telling) => {
  const { query, context, head, period } = telling
  const total = pick(telling.figures, { role: 'total' })
  const months = lengthOf(period)
  const made = total ? `: ${figureText(total)} in ${months} month${months === 1 ? '' : 's'}, times 12` : ''
  const over = total && months > 1 ? ` over ${months}` : ''
  return [
    headline(
      `At the pace of ${periodText(period)}, ${subjectText(query, context)} would come to `,
      bold(`${figureText(head!)} a year`),
      `${made}${over}.`,
    ),
    line('That is plain arithmetic and no forecast: the other months can be higher or lower.'),
  ]
}

const unitValueWording: Wording = (telling) => {
  const { figures, head, period } = telling
  const value = pick(figures, { role: 'context', unit: 'USD' })
  const weight = figures.find((figure) => figure.unit === 't' || figure.unit === 'kg')
  const made = value && weight ? `: ${figureText(value)} for ${figureText(weight)}` : ''
  return [
    headline(...noun(telling), bold(figureText(head!)), ` ${inPeriod(period)}${made}.`),
    ...yearBefore(telling),
  ]
}

/** A rate that is itself what is looked at: "the year-on-year change in … was +4.8%". */
const rateWording: Wording = (telling) => [
  headline(...noun(telling), bold(signedText(telling.head!)), ` ${inPeriod(telling.period)}.`),
]

const BY_QUANTITY: Readonly<Record<Telling['query']['quantity'], Wording>> = {
  amount: levelWording,
  average: averageWording,
  median: medianWording,
  run_rate: runRateWording,
  share: shareWording,
  balance: balanceWording,
  unit_value: unitValueWording,
  change: rateWording,
  concentration: concentrationWording,
  count: countWording,
}
