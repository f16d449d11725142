import type { Figure } from '../../answer/figure.ts'
import { figureText, sizeText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** "China's exports of magnets have regained 78.1% of their fall: from 6,357 t in January 2025 to 1,238 t in May 2025 …" */
export const recoveryWording: Wording = (telling) => {
  const { head, figures, query, context } = telling
  const level = pick(figures, { role: 'context' })
  const [low, peak] = figures.filter(({ role }) => role === 'base')
  if (!head || !level || !low || !peak) return []
  const { text, plural } = quantityNoun(query, context)
  return [
    headline(
      `${capitalised(text)} ${plural ? 'have' : 'has'} regained `,
      ...partText(head),
      ` of ${plural ? 'their' : 'its'} fall from ${at(peak)} to ${at(low)}: ${at(level)}.`,
    ),
    line(ruleText(telling)),
  ]
}

const at = (figure: Figure): string =>
  `${figureText(figure)}${figure.period ? ` ${inPeriod(figure.period)}` : ''}`

function partText(part: Figure): readonly Piece[] {
  if (numberOf(part) === 0) return [bold('nothing'), ` (${sizeText(part)})`]
  return numberOf(part) > 100 ? ['more than all (', bold(sizeText(part)), ')'] : [bold(sizeText(part))]
}

/** Which months are its ends, so that nobody takes them for others. */
function ruleText({ query, answer }: Telling): string {
  const within = query.comparison
  const start = within ? `since ${periodText({ from: within.period.from, to: within.period.from })}` : 'held'
  const isLow = answer.figures.find(({ role }) => role === 'base')?.period?.from === query.period.value.from
  const low = isLow ? 'That is the lowest month' : 'The fall ends in the lowest month'
  return `${low} ${start} and is counted from the highest of the twelve months before.`
}
