import type { Figure } from '../../answer/figure.ts'
import { figureText, signedText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import type { Table } from '../reply.ts'
import { capitalised } from '../rich.ts'
import { line, type Telling, type Wording } from '../telling.ts'
import { rankName } from './ranked.ts'

export function tableOf(rows: readonly Figure[], telling: Telling): Table {
  return {
    kind: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: telling.query.by === 'commodity' ? 'Good' : 'Place', align: 'left' },
      { title: 'Points', align: 'right' },
      { title: 'From → to', align: 'right' },
    ],
    rows: rows.map((row, i) => [
      String(i + 1),
      capitalised(rankName(row, telling)).replace(/^The /, ''),
      signedText(row).replace(/ percentage points?$/, ''),
      levelsOf(row, telling),
    ]),
    bars: rows.map((row) => Math.abs(numberOf(row))),
  }
}

/** "246 t → 46 t", where both levels are given with the row. */
export function levelsOf(row: Figure, { figures, query }: Telling): string {
  const same = (figure: Figure): boolean =>
    query.by === 'commodity' ? figure.commodity === row.commodity : figure.partner === row.partner
  const to = figures.find((figure) => figure.role === 'context' && same(figure))
  const from = figures.find((figure) => figure.role === 'base' && same(figure))
  return to && from ? `${figureText(from)} → ${figureText(to)}` : ''
}

/** The part's own points where it was asked for otherwise, the rest and the whole, so that a reader can add up. */
export function totals({ figures }: Telling): ReturnType<Wording> {
  const own = pick(figures, { role: 'context', unit: 'points' })
  const rest = pick(figures, { role: 'rest' })
  const total = pick(figures, { role: 'total' })
  if (!total) return []
  return [
    line(
      `${own ? `That is ${signedText(own)}. ` : ''}${rest ? `The rest: ${signedText(rest)}. ` : ''}In all: ${signedText(total)}.`,
    ),
  ]
}
