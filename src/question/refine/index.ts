import { Gates } from '../gates.ts'
import type { Idea } from '../idea.ts'
import { type Kinds, kindsAndTextsIn } from '../kinds.ts'
import type { Step } from './step.ts'
import { bounds } from './steps/bounds.ts'
import { comparisons } from './steps/comparisons.ts'
import { extremes } from './steps/extremes.ts'
import { periods } from './steps/periods.ts'
import { relations } from './steps/relations.ts'
import { wordings } from './steps/wordings.ts'

/** Joins neighbours that mean something together. Most questions have nothing for most steps, and skip them. */
export function refine(items: readonly Idea[]): Row {
  let ideas = items
  let kinds = kindsAndTextsIn(ideas)
  let open = gates.openTo(kinds)
  for (let i = 0; i < open.length; i++) {
    const at = open[i]!
    const refined = steps[at]!.step(ideas)
    if (isSame(refined, ideas)) continue
    ideas = refined
    kinds = kindsAndTextsIn(ideas)
    // the steps behind this one see what it has made
    open = gates.openTo(kinds)
    i = open.filter((other) => other <= at).length - 1
  }
  return { ideas, kinds }
}

/** Ideas, and what stands in them. */
export interface Row {
  readonly ideas: readonly Idea[]
  readonly kinds: Kinds
}

function isSame(some: readonly Idea[], others: readonly Idea[]): boolean {
  if (some === others) return true
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}

/** In this order: each sees what those before it have made. */
const steps: readonly Step[] = [...wordings, ...periods, ...relations, ...bounds, ...comparisons, ...extremes]

const gates = new Gates(steps)
