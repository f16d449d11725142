import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { countWord, plural } from '../number.ts'
import { periodText } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { headline, type Telling, type Wording } from '../telling.ts'

/** "Two months. March 2026 (5,238 t) was the highest since January 2026 (6,023 t)." */
export function sinceCounted({ answer, query, figures }: Telling, count: Figure): ReturnType<Wording> {
  const months = numberOf(count)
  const then = rowsOf(answer)[0]
  const now = pick(figures, { role: 'context', unit: then?.unit ?? 't' })
  const held = answer.caveats.some(({ kind }) => kind === 'gap') ? ', of the months held' : ''
  return [
    headline(
      bold(`${capitalised(countWord(months))} ${plural(months, 'month')}`),
      `. ${periodText(query.period.value)}${levelText(now)} was the ${query.extreme ?? 'highest'} since `,
      `${then?.period ? periodText(then.period) : ''}${levelText(then)}${held}.`,
    ),
  ]
}

const levelText = (figure: Figure | undefined): string => (figure ? ` (${figureText(figure)})` : '')
