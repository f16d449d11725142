import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { pick, rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { inPeriod, periodText } from '../period.ts'
import { placeText } from '../place.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { flowWord, quantityNoun, wholeText } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'

/** Several things side by side, one a line, with their total where they add up. */
export const severalWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  const total = pick(telling.figures, { role: 'total' })
  return [
    headline(`${capitalised(severalNoun(telling))} ${inPeriod(telling.query.period.value)}:`),
    list(rows.map((row) => rich(`${capitalised(rowName(row, telling))} `, bold(figureText(row))))),
    ...(total ? [line(`Together: ${figureText(total)}.`)] : []),
  ]
}

/** What a row of the answer is about: the dimension that the question set side by side. */
export function rowName(row: Figure, { query, context }: Pick<Telling, 'query' | 'context'>): string {
  if (!query.along) return row.period ? periodText(row.period) : placeText(row.partner ?? '')
  switch (query.along) {
    case 'partner':
      return placeText(row.partner ?? '')
    case 'reporter':
      return placeText(row.reporter ?? '')
    case 'commodity':
      return goodText(row.commodity ?? '', context, query.package)
    case 'flow':
      return row.flow ? flowWord(row.flow) : 'trade'
    case 'period':
      return row.period ? periodText(row.period) : placeText(row.partner ?? '')
  }
}

const severalNoun = ({ query, context }: Telling): string =>
  query.along === 'partner' && query.quantity === 'amount'
    ? wholeText(query, context)
    : quantityNoun(query, context).text
