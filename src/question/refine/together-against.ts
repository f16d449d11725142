import { has, type Idea, merge } from '../idea.ts'

/**
 * "Japan and Korea together against the US", "did the US take more than Germany plus France": the two are one side, and
 * the third is the other.
 */
export function refineTogetherAgainst(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.flatMap(({ place }, i) => (place ? [i] : []))
  const compares = ideas.some((idea) => has(idea, 'compare'))
  if (at.length < 3 || at.length > 4 || !areApart(ideas, at)) return ideas
  const parts = compares ? (idea: Idea) => setsApart(idea) || has(idea, 'conjunction', 'and') : setsApart
  for (let i = 0; i + 1 < at.length; i++) {
    const [first, second] = [at[i]!, at[i + 1]!]
    const to = endOf(ideas, first, second)
    const from = isSum(ideas[first - 1]) ? first - 1 : first
    if (to < 0 || !isParted(ideas, [from, to], [at[i - 1], at[i + 2]], parts)) continue
    const joint = merge(ideas, from, to, { place: { kind: 'joint', codes: codesAt(ideas, [first, second]) } })
    return [...ideas.slice(0, from), joint, ...ideas.slice(to)]
  }
  return ideas
}

const setsApart = (idea: Idea): boolean =>
  ['versus', 'than', 'or', 'more', 'relation'].some((kind) => has(idea, kind))

/** Each a country, and no two the same. */
const areApart = (ideas: readonly Idea[], at: readonly number[]): boolean =>
  new Set(codesAt(ideas, at)).size === at.length

const codesAt = (ideas: readonly Idea[], at: readonly number[]): readonly string[] =>
  at.flatMap((i) => {
    const { place } = ideas[i]!
    return place?.kind === 'place' ? [place.code] : []
  })

/** Behind the two and the word that adds them up; -1 where nothing does. */
function endOf(ideas: readonly Idea[], first: number, second: number): number {
  const between = ideas.slice(first + 1, second).filter(({ text }) => text !== 'the')
  const [joint] = between
  if (between.length !== 1 || !(has(joint, 'conjunction') || joint?.text === '+')) return -1
  if (adding.test(joint!.text) || isSum(ideas[first - 1])) return second + 1
  return together.test(ideas[second + 1]?.text ?? '') ? second + 2 : -1
}

const adding = /^(?:plus|\+|together with|combined with)$/
const together =
  /^(?:together|combined|jointly|put together|taken together|added together|in combination|added up)$/
const isSum = (idea: Idea | undefined): boolean => /^(?:the )?(?:sum|total) of$/.test(idea?.text ?? '')

/** Something sets them against the one before or behind them, and does not stand between the two. */
const isParted = (
  ideas: readonly Idea[],
  [from, to]: readonly [number, number],
  [before, behind]: readonly (number | undefined)[],
  parts: (idea: Idea) => boolean,
): boolean => {
  const isApart = (start: number, end: number): boolean =>
    ideas.some((idea, i) => i >= start && i < end && parts(idea) && !isBound(ideas, i))
  return (behind !== undefined && isApart(to, behind)) || (before !== undefined && isApart(before, from))
}

/** "together account for more than 5% of UK imports": of a number, and of no third place, as in "more than two times". */
function isBound(ideas: readonly Idea[], at: number): boolean {
  const behind = ideas.slice(at, at + 3)
  return (
    behind.some(({ number, amount, threshold }) => (number ?? amount ?? threshold) !== undefined) &&
    !ideas.slice(at, at + 5).some((idea) => has(idea, 'multiple') || idea.text === 'times')
  )
}
