import { has, type Idea, merge } from '../idea.ts'

/** "over 5 500 t": thousands set apart by a space, where a relation before them and a unit behind show it is one number. */
export function refineSpacedNumbers(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isSpaced(ideas, i))
  if (at < 0) return ideas
  const [thousands, rest] = [ideas[at]!.number!, ideas[at + 1]!.number!]
  const value = thousands.value * 1000 + rest.value
  return [
    ...ideas.slice(0, at),
    merge(ideas, at, at + 2, { number: { ...rest, value } }),
    ...ideas.slice(at + 2),
  ]
}

const isSpaced = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.number?.suffix === '' &&
  /^[1-9]\d{0,2}$/.test(ideas[at]!.text) &&
  /^\d{3}$/.test(ideas[at + 1]?.text ?? '') &&
  ideas[at + 1]!.number !== undefined &&
  has(ideas[at + 2], 'unit') &&
  (['relation', 'more', 'than'].some((kind) => has(ideas[at - 1], kind)) || ideas[at - 1]?.text === '=')
