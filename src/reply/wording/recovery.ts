import type { Figure } from '../../answer/figure.ts'
import { levelsOf } from '../../query/levels-of.ts'
import { figureText, sizeText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { countWord } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { thresholdText } from '../question/parts.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** "China's exports of magnets have regained 78.1% of their fall: from 6,357 t in January 2025 to 1,238 t in May 2025 …" */
export const recoveryWording: Wording = (telling) => {
  const { head, figures, query, context } = telling
  if (query.threshold?.ofBase) return backAtWording(telling)
  if (query.threshold) return backWording(telling)
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

/** "China's exports … to the United States were back above 400 t in July 2025 (619 t), three months after …" */
function backWording({ head, figures, query, context }: Telling): ReturnType<Wording> {
  const back = pick(figures, { role: 'context' })
  const [first, low] = figures.filter(({ role }) => role === 'base')
  if (!head || !back?.period || !first?.period || !low) return []
  const { text, plural } = quantityNoun(levelsOf(query), context)
  const count = back.period.from - first.period.from
  const months = `${countWord(count)} month${count === 1 ? '' : 's'}`
  const isCount = query.quantity === 'count'
  return [
    headline(
      `${capitalised(text)} ${plural ? 'were' : 'was'} back ${thresholdText(query)} in `,
      isCount
        ? `${periodText(back.period)} (${figureText(back)}), `
        : bold(`${periodText(back.period)} (${figureText(back)})`),
      isCount ? bold(months) : `, ${months}`,
      ` after ${plural ? 'they' : 'it'} fell below it in ${periodText(first.period)} (${figureText(first)}).`,
    ),
    line(`The lowest month between was ${low.period ? periodText(low.period) : ''} (${figureText(low)}).`),
  ]
}

/** "China's exports … were back above their March 2025 level (5,324 t) in July 2025 (5,577 t), four months later." */
function backAtWording({ head, figures, query, context }: Telling): ReturnType<Wording> {
  const back = pick(figures, { role: 'context' })
  const [level, first, low] = figures.filter(({ role }) => role === 'base')
  if (!head || !back?.period || !level?.period) return []
  const { text, plural } = quantityNoun(levelsOf(query), context)
  const count = back.period.from - level.period.to
  const later = `${countWord(count)} month${count === 1 ? '' : 's'}`
  const month = `${periodText(back.period)} (${figureText(back)})`
  const isCount = query.quantity === 'count'
  const bound = query.threshold?.relation === 'above' ? 'above' : 'at or above'
  return [
    headline(
      `${capitalised(text)} ${plural ? 'were' : 'was'} ${first ? 'back ' : ''}${bound} ${plural ? 'their' : 'its'} ${periodText(level.period)} level (${figureText(level)}) in `,
      isCount ? month : bold(month),
      ', ',
      isCount ? bold(later) : later,
      ' later.',
    ),
    ...(first && low ? [line(fallenText(first, low, plural))] : []),
  ]
}

/** "They fell below it in April 2025 (2,627 t); the lowest month between was May 2025 (1,238 t)." */
function fallenText(first: Figure, low: Figure, plural: boolean): string {
  const told = (one: Figure): string => `${one.period ? periodText(one.period) : ''} (${figureText(one)})`
  const lowest = low.period?.from === first.period?.from ? '' : `; the lowest month between was ${told(low)}`
  return `${plural ? 'They' : 'It'} fell below it in ${told(first)}${lowest}.`
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
