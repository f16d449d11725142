import type { Figure } from '../../answer/figure.ts'
import { MONTH_NAMES, monthOfYear, yearOf } from '../../calendar/month.ts'
import { figureText, signedText, sizeText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, listed } from '../rich.ts'
import { subjectText } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** How usual a figure is, with the rule by which it was judged. */
export const usualWording: Wording = (telling) => WORDINGS[telling.query.topic?.[0] ?? 'outlier']!(telling)

/** "… were 5,577 t in July 2025, between the lowest (1,238 t, May 2025) and the highest (6,357 t, January 2025) …" */
const outlier: Wording = (telling) => {
  const { head } = telling
  const [highest, lowest] = rowsOf(telling.answer)
  if (!head || !highest || !lowest) return []
  const ends = `the lowest (${datedText(lowest)}) and the highest (${datedText(highest)})`
  const place =
    numberOf(head) > numberOf(highest)
      ? `above the highest (${datedText(highest)})`
      : numberOf(head) < numberOf(lowest)
        ? `below the lowest (${datedText(lowest)})`
        : `between ${ends}`
  return [
    headline(...levelText(telling), `, ${place} of the twelve months before.`),
    line('Rule: a month outside the range of the twelve before it counts as unusual.'),
  ]
}

const season: Wording = (telling) => {
  const { head } = telling
  const rows = rowsOf(telling.answer)
  const [highest, lowest] = [rows[0], rows.at(-1)]
  if (!head || !highest || !lowest) return []
  const name = nameOf(head)
  const others = rows.length === 1 ? `the only other ${name} held` : `the other ${name}s held`
  const side = rows.length === 1 ? singleSide(head, highest, others) : sideOf(head, highest, lowest, others)
  return [
    headline(...levelText(telling), `, ${side}: ${listed(rows.map(datedText))}.`),
    line(
      'Rule: what lies between the lowest and the highest of the same month in other years counts as normal.',
    ),
  ]
}

/** "In none of the 2 years held in full was July below the monthly average of its year: …" */
const pattern: Wording = (telling) => {
  const { figures, head, query, context } = telling
  const total = pick(figures, { role: 'total' })
  const rows = rowsOf(telling.answer)
  if (!head || !total || !rows[0]) return []
  const side = query.direction === 'up' ? 'above' : 'below'
  const means = figures.filter(({ role }) => role === 'context')
  const each = rows.map(
    (row, i) => `${yearText(row)} ${figureText(row)} (average ${means[i] ? figureText(means[i]) : ''})`,
  )
  return [
    headline(
      `${nameOf(rows[0])} was ${side} the monthly average of its year in `,
      bold(`${numberOf(head)} of ${numberOf(total)} years`),
      ` for ${subjectText(query, context)}: ${listed(each)}.`,
    ),
    line('Years that are not held in full are left out.'),
  ]
}

const volatility: Wording = (telling) => {
  const { head, figures, query, context } = telling
  const [rise, fall] = rowsOf(telling.answer)
  const count = pick(figures, { unit: 'months' })
  if (!head || !rise || !fall || !count?.period) return []
  return [
    headline(
      `At least half of the ${numberOf(count)} monthly changes in ${subjectText(query, context)} ${inPeriod(count.period)} were at least `,
      bold(sizeText(head)),
      ', up or down.',
    ),
    line(`The highest was ${changeText(rise)}, the lowest ${changeText(fall)}.`),
    line('Rule: the month-on-month change in the middle, by size.'),
  ]
}

const WORDINGS: Readonly<Record<string, Wording>> = { outlier, season, pattern, volatility }

const levelText = ({ head, query, context }: Telling) => [
  `${capitalised(subjectText(query, context))} were `,
  bold(figureText(head!)),
  ` ${inPeriod(head?.period ?? query.period.value)}`,
]

function sideOf(head: Figure, highest: Figure, lowest: Figure, others: string): string {
  if (numberOf(head) > numberOf(highest)) return `above ${others}`
  return numberOf(head) < numberOf(lowest) ? `below ${others}` : `between ${others}`
}

function singleSide(head: Figure, other: Figure, others: string): string {
  if (numberOf(head) === numberOf(other)) return `the same as ${others}`
  return `${numberOf(head) > numberOf(other) ? 'above' : 'below'} ${others}`
}

const datedText = (figure: Figure): string =>
  `${figureText(figure)}${figure.period ? `, ${periodText(figure.period)}` : ''}`

const changeText = (figure: Figure): string =>
  `${signedText(figure)}${figure.period ? ` in ${periodText(figure.period)}` : ''}`

const yearText = ({ period }: Figure): string => (period ? String(yearOf(period.from)) : '')

const nameOf = ({ period }: Figure): string => (period ? MONTH_NAMES[monthOfYear(period.from) - 1]! : '')
