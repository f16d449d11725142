import type { Figure } from '../../answer/figure.ts'
import { cellText, figureText, signedText } from '../figure-text.ts'
import { isAmount } from '../figures.ts'
import { shortPeriod } from '../period.ts'
import type { Table } from '../reply.ts'
import { capitalised } from '../rich.ts'
import type { Telling } from '../telling.ts'
import { rowName } from './row-name.ts'

export function tableOf(rows: readonly Figure[], telling: Telling): Table {
  const named = telling.query.along && telling.query.along !== 'period'
  const lines = linesOf(rows, telling)
  const isWithLevels = lines.some(({ level }) => level)
  const columns = ['Figure', ...(isWithLevels ? ['Change'] : [])]
  return {
    kind: 'table',
    columns: [
      { title: 'Period', align: 'left' },
      ...(named ? [{ title: 'Of', align: 'left' as const }] : []),
      ...columns.map((title) => ({ title, align: 'right' as const })),
    ],
    rows: lines.slice(-MOST_ROWS).map(({ row, level }) => {
      const of = (level ?? row)!
      return [
        of.period ? shortPeriod(of.period) : '',
        ...(named ? [capitalised(rowName(of, telling)).replace(/^The /, '')] : []),
        ...(isWithLevels ? [level ? cellText(level) : ''] : []),
        row ? rowText(row, isWithLevels) : '',
      ]
    }),
    ...(lines.length > MOST_ROWS ? { more: lines.length - MOST_ROWS } : {}),
  }
}

/** A change and its level make one line, and so does a level without a change. */
function linesOf(rows: readonly Figure[], { query, answer: { figures } }: Telling): readonly Line[] {
  if (query.quantity !== 'change') return rows.map((row) => ({ row }))
  const isLevel = (figure?: Figure): boolean => figure?.role === 'context'
  return figures.flatMap((figure, at): readonly Line[] => {
    const [before, next] = [figures[at - 1], figures[at + 1]]
    if (figure.role === 'row') return [{ row: figure, level: isLevel(next) ? next : undefined }]
    return isLevel(figure) && before?.role !== 'row' ? [{ level: figure }] : []
  })
}

interface Line {
  readonly row?: Figure | undefined
  /** What a change led to. */
  readonly level?: Figure | undefined
}

const MOST_ROWS = 24

function rowText(row: Figure, isChange: boolean): string {
  if (!isAmount(row)) return valueText(row)
  return isChange ? signedText(row) : cellText(row)
}

export const valueText = (row: Figure): string => (row.kind ? signedText(row) : figureText(row))
