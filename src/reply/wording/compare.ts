import type { Figure } from '../../answer/figure.ts'
import { figureText, signedText, sizeText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { inPeriod } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun, wholeText } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { rowName, severalWording } from './several.ts'

/** "Germany 1,288 t, the United States 420.5 t: 3.1 times as much, 868 t more." */
export const compareWording: Wording = (telling) => {
  const rows = sides(telling)
  const [first, second] = rows
  if (!first || !second || rows.length > 2) return severalWording(telling)
  const when = telling.query.along === 'period' ? '' : ` ${inPeriod(telling.query.period.value)}`
  return [
    headline(
      winner(telling),
      `${capitalised(rowName(first, telling))} `,
      bold(figureText(first)),
      `, ${rowName(second, telling)} `,
      bold(figureText(second)),
      `: ${gapText(telling, first, second)}.`,
    ),
    line(`${capitalised(comparedNoun(telling))}${when}.`),
  ]
}

/** The rows, with the one that was made the headline put back in its place. */
function sides({ figures, answer }: Telling): readonly Figure[] {
  const rows = rowsOf(answer)
  const head = figures[0]
  const isLeft = head?.role === 'headline' && rows.length === 1 && head.unit === rows[0]?.unit
  return isLeft ? [head, ...rows] : rows
}

function winner({ head }: Telling) {
  return head && typeof head.value === 'string' ? bold(`${capitalised(figureText(head))}. `) : undefined
}

function gapText({ figures }: Telling, first: Figure, second: Figure): string {
  const gap =
    figures.find(
      (figure) =>
        figure.role === 'difference' ||
        (figure.role === 'headline' && figure.unit === first.unit && figure !== first && figure !== second),
    ) ?? pick(figures, { unit: 'points' })
  const times = pick(figures, { unit: 'ratio' })
  const percent = pick(figures, { role: 'change', unit: 'percent' })
  const more = gap ? `${sizeText(gap)} ${numberOf(gap) < 0 ? 'less' : 'more'}` : ''
  if (gap && numberOf(gap) === 0) return 'the same'
  return listedPlain([
    times && numberOf(first) >= numberOf(second) ? `${figureText(times)} as much` : '',
    more,
    percent ? `${signedText(percent)} on ${percent.period ? 'the earlier' : 'the other'}` : '',
  ])
}

const listedPlain = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

const comparedNoun = ({ query, context }: Telling): string =>
  query.along === 'partner' && query.quantity === 'amount'
    ? wholeText(query, context)
    : quantityNoun(query, context).text
