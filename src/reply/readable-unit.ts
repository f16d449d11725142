import type { Answer, Caveat, Remark } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { inUnit } from '../answer/make.ts'
import { numberOf } from './figures.ts'

/** From here on kilograms are hard to read: 5,330,811 kg is 5,331 t. */
const MANY_KG = 1_000_000

/**
 * The answer as it is told: all its weights in tonnes where one of them is many kilograms or tonnes are passed, unless
 * kilograms were asked for. One message has one unit; the data of the answer keep their own.
 */
export function inReadableUnit(answer: Answer): Answer {
  const { figures, query } = answer
  const isLarge = figures.some((figure) => figure.unit === 'kg' && Math.abs(numberOf(figure)) >= MANY_KG)
  if ((!isLarge && query.threshold?.unit !== 't') || query.unit === 'kg') return answer
  return {
    ...answer,
    figures: figures.map(inTonnes),
    remarks: answer.remarks.map(remarkInTonnes),
    caveats: answer.caveats.map(caveatInTonnes),
  }
}

const inTonnes = (figure: Figure): Figure => (figure.unit === 'kg' ? inUnit(figure, 't') : figure)

const remarkInTonnes = (remark: Remark): Remark =>
  'figure' in remark ? { ...remark, figure: inTonnes(remark.figure) } : remark

function caveatInTonnes(caveat: Caveat): Caveat {
  switch (caveat.kind) {
    case 'sum_disagrees':
      return { ...caveat, published: inTonnes(caveat.published), sum: inTonnes(caveat.sum) }
    case 'suppressed_part':
      return caveat.unspecified ? { ...caveat, unspecified: inTonnes(caveat.unspecified) } : caveat
    default:
      return caveat
  }
}
