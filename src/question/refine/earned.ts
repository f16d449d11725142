import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "what Brazil got for its niobium", "the price it got for niobium": who gets money for it sells it. */
export function refineEarned(ideas: readonly Idea[]): readonly Idea[] {
  const isPriced = ideas.some((idea) => has(idea, 'quantity', 'unit_value'))
  const from = ideas.findIndex(({ text }, at) => text === 'from' && ideas[placeAt(ideas, at)]?.place)
  if (from >= 0) return earnedFrom(ideas, from)
  return ideas.map((idea, at) =>
    got.has(idea.text) && (isForGoods(ideas, at, isPriced) || isPriceGot(ideas, at))
      ? withSenses(idea, sold)
      : idea,
  )
}

/** "what the UK got for its hafnium from Germany": the money comes from there, and the goods go there. */
function earnedFrom(ideas: readonly Idea[], from: number): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => got.has(idea.text) && isForGoods(ideas, i, false))
  if (at < 0 || from < at || ideas[at - 1]?.place === undefined) return ideas
  return ideas.map((idea, i) => {
    if (i === at) return withSenses(idea, sold)
    return i === from ? withSenses(idea, [newSense('preposition', 'to')]) : idea
  })
}

const got = new Set(['get', 'gets', 'got', 'gotten', 'getting', 'receive', 'receives', 'received'])
const sold = [newSense('flow', 'export'), newSense('verb', 'export')]

function isForGoods(ideas: readonly Idea[], at: number, isPriced: boolean): boolean {
  const payer = placeAt(ideas, at + 1)
  const from = ideas[at + 1]?.text === 'from' && ideas[payer]?.place ? payer + 1 : at + 1
  const paid = has(ideas[from], 'unit') ? from + 1 : from
  if (ideas[paid]?.text !== 'for') return false
  if (isPriced) return !ideas[paid + 1]?.period
  const owned = owners.has(ideas[paid + 1]?.text ?? '') ? paid + 2 : paid + 1
  return ideas[owned]?.good !== undefined
}

/** "price per kg Brazil gets: July 2026", "the price the UK receives per kg of nickel": nobody pays for it but who buys. */
function isPriceGot(ideas: readonly Idea[], at: number): boolean {
  const next = ideas[ideas[at + 1]?.text === 'in' ? at + 2 : at + 1]
  const isDone = !next?.isWord || next.period !== undefined || has(next, 'unit')
  const isPrice = (idea: Idea) => has(idea, 'quantity', 'unit_value') || has(idea, 'unit', 'USD/kg')
  return isDone && ideas[at - 1]?.place !== undefined && ideas.slice(0, at - 1).some(isPrice)
}

/** "from Germany", "from the US" */
const placeAt = (ideas: readonly Idea[], from: number): number =>
  ideas[from + 1]?.text === 'the' ? from + 2 : from + 1

const owners = new Set(['its', 'the', 'their', 'all', 'it', 'them'])
