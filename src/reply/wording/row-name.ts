import type { Figure } from '../../answer/figure.ts'
import { flowWord } from '../flow-word.ts'
import { goodText } from '../good.ts'
import { periodText } from '../period.ts'
import { placeText, possessive } from '../place.ts'
import type { Telling } from '../telling.ts'

/** What a row of the answer is about: the dimension that the question set side by side, and whose it is where two report. */
export function rowName(row: Figure, telling: Pick<Telling, 'query' | 'context'>): string {
  const name = nameAlong(row, telling)
  const { along, reporters } = telling.query
  if (along === 'reporter' || reporters.value.length < 2 || row.reporter === undefined) return name
  const whose = placeText(row.reporter)
  if (along === 'flow') return `${possessive(whose)} ${name}`
  return along ? `${whose}, ${name}` : name
}

function nameAlong(row: Figure, { query, context }: Pick<Telling, 'query' | 'context'>): string {
  if (!query.along) return row.period ? periodText(row.period) : placeText(row.partner ?? '')
  switch (query.along) {
    case 'partner':
      return placeText(row.partner ?? 'REST')
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
