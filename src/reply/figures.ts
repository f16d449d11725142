import type { Answer, Caveat, Remark } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { type Range, sameRange } from '../calendar/month.ts'

/** What a figure must be, to be the one that a sentence needs. */
export interface Wanted {
  readonly role?: Figure['role'] | readonly Figure['role'][]
  readonly unit?: Figure['unit']
  readonly kind?: NonNullable<Figure['kind']>
  readonly period?: Range
  readonly partner?: string
  readonly flow?: NonNullable<Figure['flow']>
}

export const pick = (figures: readonly Figure[], wanted: Wanted): Figure | undefined =>
  figures.find((figure) => fits(figure, wanted))

export const pickAll = (figures: readonly Figure[], wanted: Wanted): readonly Figure[] =>
  figures.filter((figure) => fits(figure, wanted))

export const rowsOf = (answer: Answer): readonly Figure[] =>
  answer.figures.filter((figure) => figure.role === 'row')

/** The figures of an answer, with those that its remarks and caveats bring along. */
export function allFigures(answer: Answer): readonly Figure[] {
  const more = [...answer.remarks.flatMap(figuresOfRemark), ...answer.caveats.flatMap(figuresOfCaveat)]
  return more.length === 0 ? answer.figures : Array.from(new Set([...answer.figures, ...more]))
}

/** The remark of one of these kinds, if the answer has one. */
export const remarkOf = <K extends Remark['kind']>(
  answer: Answer,
  ...kinds: readonly K[]
): Extract<Remark, { kind: K }> | undefined =>
  answer.remarks.find((remark): remark is Extract<Remark, { kind: K }> =>
    (kinds as readonly string[]).includes(remark.kind),
  )

export const isAmount = (figure: Figure): boolean =>
  figure.unit === 't' || figure.unit === 'kg' || figure.unit === 'USD'

export const numberOf = (figure: Figure): number => (typeof figure.value === 'number' ? figure.value : 0)

function fits(figure: Figure, wanted: Wanted): boolean {
  if (wanted.role !== undefined && !roleFits(figure.role, wanted.role)) return false
  if (wanted.unit !== undefined && figure.unit !== wanted.unit) return false
  if (wanted.kind !== undefined && figure.kind !== wanted.kind) return false
  if (wanted.partner !== undefined && figure.partner !== wanted.partner) return false
  if (wanted.flow !== undefined && figure.flow !== wanted.flow) return false
  return wanted.period === undefined || (!!figure.period && sameRange(figure.period, wanted.period))
}

const roleFits = (role: Figure['role'], wanted: NonNullable<Wanted['role']>): boolean =>
  typeof wanted === 'string' ? role === wanted : wanted.includes(role)

function figuresOfRemark(remark: Remark): readonly Figure[] {
  if (remark.kind === 'rate_moved') return [remark.from, remark.to, remark.points]
  return 'figure' in remark ? [remark.figure] : []
}

function figuresOfCaveat(caveat: Caveat): readonly Figure[] {
  switch (caveat.kind) {
    case 'disagreement':
      return [caveat.figure]
    case 'change_disagrees':
      return [caveat.published, caveat.computed]
    case 'sum_disagrees':
      return [caveat.published, caveat.sum]
    case 'weight_in_part':
      return [caveat.figure, caveat.of]
    case 'suppressed_part':
      return caveat.unspecified ? [caveat.unspecified] : []
    default:
      return []
  }
}
