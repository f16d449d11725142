import { grouped, signed } from '../number.ts'
import { questionText } from '../question-text.ts'
import type { Block } from '../reply.ts'
import { listed } from '../rich.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { assumptionsOf } from './assumptions.ts'
import { changeOf, computedPercent, formula } from './method-formula.ts'
import { rowsBlock } from './method-rows.ts'

/** The arithmetic with its figures, the rounding, the rows it was made from, and how the question was read. */
export const methodWording: Wording = (telling) => [
  headline(...formula(telling)),
  ...roundingLine(telling),
  ...rowsBlock(telling),
  ...readingLine(telling),
]

/** What the result can be, given that printed figures are rounded. */
function roundingLine({ figures, head }: Telling): readonly Block[] {
  const figure = (changeOf(figures) && computedPercent(figures)) ?? head
  if (!figure || typeof figure.value !== 'number') return []
  const { low, high } = figure
  if (low === undefined || high === undefined || low === high) return []
  const write = figure.kind ? signed : grouped
  if (figure.unit === 'percent') {
    const [least, most] = [write(low, 1), write(high, 1)]
    return least === most ? [] : [line(`With rounding it lies between ${least}% and ${most}%.`)]
  }
  const decimals = figure.decimals + 1
  return [
    line(
      `With rounding it lies between ${grouped(low, decimals)} and ${grouped(high, decimals)} ${figure.unit}.`,
    ),
  ]
}

function readingLine({ query, context }: Telling): readonly Block[] {
  const of = query.of ?? query
  const assumed = [...new Set(assumptionsOf(of, context).map(({ text }) => text))]
  const tail = assumed.length > 0 ? ` Assumed: ${listed(assumed)}.` : ''
  const version = context.version ? ` Data version: ${context.version}.` : ''
  const read = questionText(of, context)
  return [line(`Read as: ${read}${/[.?!]$/.test(read) ? '' : '.'}${tail}${version}`)]
}
