import { has, type Idea, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "one in four tonnes", "one tonne in five", "3 in 10": a fraction of all of it; "one in three months" counts months. */
export function refineOneIn(ideas: readonly Idea[]): readonly Idea[] {
  for (let at = 0; at < ideas.length; at++) {
    const found = partAt(ideas, at)
    if (found)
      return [
        ...ideas.slice(0, at),
        merge(ideas, at, found.to, { senses: [newSense('fraction', String(found.percent))] }),
        ...ideas.slice(found.to),
      ]
  }
  return ideas
}

function partAt(ideas: readonly Idea[], at: number): { to: number; percent: number } | undefined {
  const few = countOf(ideas[at])
  if (few === undefined) return undefined
  const joint = has(ideas[at + 1], 'unit') ? at + 2 : at + 1
  const many = joints.has(ideas[joint]?.text ?? '') ? countOf(ideas[joint + 1]) : undefined
  if (many === undefined || few >= many || !plain.has(many)) return undefined
  const to = isWeight(ideas[joint + 2]) ? joint + 3 : joint + 2
  return has(ideas[to], 'grain') || has(ideas[to], 'noun') || has(ideas[to], 'agent')
    ? undefined
    : { to, percent: (few * 100) / many }
}

const joints: ReadonlySet<string> = new Set(['in', 'out of', 'in every'])
const isWeight = (idea: Idea | undefined): boolean => has(idea, 'unit', 't') || has(idea, 'unit', 'kg')

/** Those whose parts are a percentage of few digits. */
const plain: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 20])

/** To twenty, since "5 in 2025" is of a year. */
function countOf(idea: Idea | undefined): number | undefined {
  const word = senseOf(idea, 'number')
  const value =
    idea?.number?.suffix === '' ? idea.number.value : word === undefined ? undefined : Number(word)
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 20 ? value : undefined
}
