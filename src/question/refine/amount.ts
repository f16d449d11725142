import { type Amount, has, type Idea, merge, senseOf } from '../idea.ts'
import type { NumberValue } from '../readers/number.ts'
import { suffixParts, type Unit, unitOrScale } from './units.ts'

/** Puts a number, its scale and its unit together: "5,000 t", "$1m", "1.2 million tonnes", "60 %", "10kt". */
export function refineAmounts(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const found = amountAt(ideas, at)
    if (found && found.to > at + (found.bare ? 1 : 0)) {
      refined.push(
        merge(ideas, at, found.to, found.orMore ? atLeast(found.amount) : { amount: found.amount }),
      )
      at = found.to
    } else refined.push(ideas[at++]!)
  }
  return refined
}

/** "is 20% of exports going to Germany": the percentage that is claimed, and no share that is asked for. */
export function refineClaimedShares(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ number }, i) => number?.suffix === '' && percentOf.test(ideas[i + 1]?.text ?? ''),
  )
  const before = ideas[at - 1]
  const isClaimed = at >= 0 && ideas.some((idea) => has(idea, 'yesno'))
  if (!isClaimed || has(before, 'relation') || has(before, 'more') || ideas[at + 2]?.amount) return ideas
  // "did exports fall 20% of the time"
  if (ideas.some((idea) => has(idea, 'direction') || has(idea, 'change'))) return ideas
  const amount = { value: ideas[at]!.number!.value, unit: 'percent' } as const
  return [...ideas.slice(0, at), merge(ideas, at, at + 2, { amount }), ...ideas.slice(at + 2)]
}

const percentOf = /^(?:%|percent|per cent|pct) of$/

/** "5,000+ t": as much or more, to the letter. */
const atLeast = ({ step: _step, ...amount }: Amount): Partial<Idea> => ({
  threshold: { relation: 'at_least', ...amount },
})

interface Found {
  readonly to: number
  readonly amount: Amount
  readonly orMore: boolean
  /** Nothing but the number itself: leave it to others. */
  readonly bare: boolean
}

function amountAt(ideas: readonly Idea[], start: number): Found | undefined {
  const dollar = has(ideas[start], 'unit', 'USD') && isNumber(ideas[start + 1])
  let at = dollar ? start + 1 : start
  const number = numberOf(ideas[at])
  if (number === undefined) return undefined
  at++
  let orMore = isPlusBehind(ideas, at)
  if (orMore) at++
  let value = number.value
  let unit: Unit | undefined = dollar ? 'USD' : undefined
  for (const part of suffixParts(number.suffix)) {
    if (part === 'unknown') return undefined
    value *= part.scale
    unit ??= part.unit
  }
  while (unit === undefined || dollar) {
    const next = (dollar ? perWeight(ideas, at) : undefined) ?? unitOrScale(ideas[at], ideas[at + 1])
    if (!next || (dollar && next.unit !== undefined && !inDollars.has(next.unit))) break
    value *= next.scale
    unit = next.unit ?? unit
    at += next.width
    if (next.unit !== undefined) break
  }
  if (!orMore && isPlusBehind(ideas, at)) {
    orMore = true
    at++
  }
  const step = stepOf(number, value)
  return {
    to: at,
    orMore,
    amount: { value, ...(step === undefined ? {} : { step }), ...(unit ? { unit } : {}) },
    bare: at === start + 1 && number.suffix === '',
  }
}

/** The sign is glued to the number, and nothing to the sign. */
const isPlusBehind = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]?.text === '+' &&
  ideas[at]!.span[0] === ideas[at - 1]!.span[1] &&
  ideas[at + 1]?.span[0] !== ideas[at]!.span[1]

const inDollars: ReadonlySet<Unit> = new Set<Unit>(['USD', 'USD/kg', 'USD/t'])

/** "$15/kg" */
function perWeight(ideas: readonly Idea[], at: number): ReturnType<typeof unitOrScale> {
  const weight = ideas[at]?.text === '/' ? senseOf(ideas[at + 1], 'unit') : undefined
  return weight === 'kg' || weight === 't' ? { scale: 1, unit: `USD/${weight}`, width: 2 } : undefined
}

const isNumber = (idea: Idea | undefined): boolean => numberOf(idea) !== undefined

function numberOf(idea: Idea | undefined): Omit<NumberValue, 'raw'> | undefined {
  if (idea?.number) return idea.number
  const word = senseOf(idea, 'number')
  return word === undefined ? undefined : { value: Number(word), suffix: '', decimals: 0 }
}

/** Of "302m" a million, of "2.50bn" ten million, of "28.0%" a tenth: undefined where the value itself says so. */
function stepOf({ value: typed, decimals }: Omit<NumberValue, 'raw'>, value: number): number | undefined {
  const scale = typed === 0 ? 1 : Math.round(value / typed)
  const written = String(typed).split('.')[1]?.length ?? 0
  return scale > 1 || decimals > written ? scale / 10 ** decimals : undefined
}
