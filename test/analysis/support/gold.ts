import { existsSync, readFileSync } from 'node:fs'
import type { Answer } from '../../../src/answer/answer.ts'
import type { Figure } from '../../../src/answer/figure.ts'
import { isoMonth } from '../../../src/calendar/month.ts'
import type { Issue } from '../../../src/query/issue.ts'

export const SHARED = '../shared'
export const hasShared = existsSync(`${SHARED}/questions`)

interface Wanted {
  readonly value: number | string
  readonly unit: string
  readonly tol?: number
  readonly sign?: false
}

export interface Gold {
  readonly id: string
  readonly data: readonly string[]
  readonly text: string
  readonly expect: {
    readonly status: readonly string[]
    readonly headline?: readonly Wanted[]
    readonly include?: readonly Wanted[]
    readonly order?: readonly string[]
    readonly verdict?: boolean
  }
}

/** Worked questions by id. */
export const goldOf = (...sets: readonly string[]): ReadonlyMap<string, Gold> =>
  new Map(
    sets
      .flatMap((set) => readFileSync(`${SHARED}/questions/${set}.jsonl`, 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Gold)
      .map((gold) => [gold.id, gold]),
  )

/** What is wrong with the result, by the expectations of a worked question; undefined where it is right. */
export function faultOf({ expect }: Gold, result: Answer | Issue): string | undefined {
  const answered = result.kind === 'answer'
  if (answered !== expect.status.includes('answered')) return `unexpected: ${result.kind}`
  if (!answered) return undefined
  if (expect.verdict !== undefined && result.verdict !== expect.verdict) return `verdict ${result.verdict}`
  const [first] = result.figures
  if (
    expect.headline &&
    expect.verdict === undefined &&
    !expect.headline.some((each) => isClose(first, each))
  )
    return `headline ${first?.value} ${first?.unit}`
  const absent = expect.include?.find((each) => !result.figures.some((figure) => isClose(figure, each)))
  if (absent) return `no ${absent.value} ${absent.unit}`
  return orderFault(expect.order, result.figures)
}

function orderFault(order: readonly string[] | undefined, figures: readonly Figure[]): string | undefined {
  if (!order) return undefined
  const rows = figures.filter(({ role }) => role === 'row' || role === 'headline')
  const keys = rows.map((row) => [row.partner, row.commodity, row.period && isoMonth(row.period.from)])
  const wrong = order.findIndex((code, i) => !keys[i]?.includes(code))
  return wrong < 0 ? undefined : `place ${wrong + 1} is ${keys[wrong]}`
}

const KILOGRAMS: Readonly<Record<string, number>> = { t: 1000, kg: 1 }

function isClose(figure: Figure | undefined, wanted: Wanted): boolean {
  if (!figure) return false
  if (typeof figure.value === 'string' || typeof wanted.value === 'string')
    return figure.value === wanted.value
  const [a, b] = [KILOGRAMS[figure.unit], KILOGRAMS[wanted.unit]]
  if (figure.unit !== wanted.unit && !(a && b)) return false
  const value = figure.value * (a && b ? a / b : 1)
  const usual = wanted.unit === 'percent' || wanted.unit === 'points' ? 0.15 : Math.abs(wanted.value) * 0.002
  const tolerance = (wanted.tol || usual) + 1e-9
  const apart = wanted.sign === false ? Math.abs(value) - Math.abs(wanted.value) : value - wanted.value
  return Math.abs(apart) <= tolerance
}
