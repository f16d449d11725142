import { figureText, sizeText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { sideOf } from './balance.ts'

/** "June 2026. The trade balance … turned to a deficit of 5.80 million USD then, from a surplus of 60,352 USD in May 2026." */
export const sinceSignWording: Wording = (telling) => {
  const { head, figures, query, context } = telling
  const first = rowsOf(telling.answer)[0]
  if (!head || !first) return []
  const base = pick(figures, { role: 'base' })
  const noun = capitalised(quantityNoun(query, context).text)
  const side = sideOf(numberOf(first))
  const turned = base?.period
    ? `${noun} turned to a ${side} of ${sizeText(first)} then, from a ${sideOf(numberOf(base))} of ${sizeText(base)} ${inPeriod(base.period)}.`
    : `${noun} has been a ${side} since then, the first month held: ${sizeText(first)}.`
  return [headline(bold(figureText(head)), `. ${turned}`), ...sinceThen(telling, side)]
}

/** Up to when it stayed so, and what it is now. */
function sinceThen({ figures }: Telling, side: string): ReturnType<Wording> {
  const [last, now] = figures.filter((figure) => figure.role === 'context' && figure.period)
  const first = pick(figures, { role: 'row' })
  if (!last?.period) return []
  if (!now?.period)
    return last.period.from === first?.period?.from
      ? []
      : [line(`It is a ${side} of ${sizeText(last)} ${inPeriod(last.period)}.`)]
  return [
    line(
      `It stayed so up to ${periodText(last.period)}; ${inPeriod(now.period)} it was a ${sideOf(numberOf(now))} of ${sizeText(now)}.`,
    ),
  ]
}
