import type { Figure } from '../../answer/figure.ts'
import { figureText, roundsToNothing, sizeText } from '../figure-text.ts'
import { numberOf } from '../figures.ts'
import { periodText } from '../period.ts'
import { markText } from '../question/parts.ts'
import { bold, rich } from '../rich.ts'
import type { Telling, Wording } from '../telling.ts'
import { rankName } from './ranked.ts'

/** "1,146 t above 5,000 t. China exported 6,146 t …": the distance, and then what the verdict is told with. */
export const byHowMuchWording =
  (wording: Wording): Wording =>
  (telling) => {
    const [gap, ...figures] = telling.figures
    const head = figures[0]
    if (!gap || !head) return wording(telling)
    const inner = { ...telling, answer: { ...telling.answer, figures }, figures, head }
    const [first, ...rest] = wording({ ...inner, period: head.period ?? telling.period })
    if (first?.kind !== 'headline') return [...(first ? [first] : []), ...rest]
    return [{ ...first, text: rich(...distanceText(gap, inner), '. ', first.text) }, ...rest]
  }

function distanceText(gap: Figure, telling: Telling) {
  const { claim } = telling.query
  if (claim?.kind === 'threshold') return fromNumber(gap, claim.threshold)
  const rival = rivalOf(telling)
  const than = rival ? nameOf(rival, telling) : 'the next'
  if (roundsToNothing(gap)) return [bold('As much'), ` as ${than}`]
  return [bold(`${sizeText(gap)} ${numberOf(gap) > 0 ? 'more' : 'less'}`), ` than ${than}`]
}

function fromNumber(gap: Figure, { value, unit }: { readonly value: number; readonly unit?: string }) {
  const mark = markText(value, unit ?? (gap.unit === 'points' ? 'percent' : gap.unit))
  if (roundsToNothing(gap)) return [bold('As much'), ` as ${mark}`]
  return [bold(`${sizeText(gap)} ${numberOf(gap) > 0 ? 'above' : 'below'}`), ` ${mark}`]
}

/** Who or what it was held against: the other month told, or the first of the ranking that is not the one claimed. */
function rivalOf({ figures, query }: Telling): Figure | undefined {
  const { claim } = query
  if (claim?.kind !== 'rank') return figures.find(({ role }) => role === 'row')
  return figures.find((row) => row.role === 'row' && (row.partner ?? row.commodity) !== claim.code)
}

const nameOf = (rival: Figure, telling: Telling): string =>
  telling.query.claim?.kind === 'rank'
    ? `${rankName(rival, telling)} (${figureText(rival)})`
    : `in ${rival.period ? periodText(rival.period) : ''}`
