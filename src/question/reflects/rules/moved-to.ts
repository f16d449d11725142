import { lengthOf, monthOfYear } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** A rise or fall to something: to a month, to what is left, or over two months that are named together. */
export const movedTo: readonly Rule[] = [
  {
    // "did the share double": how far it went is told in points
    word: 'double',
    of: ['change'],
    on: ['share'],
    needs: kindsOf('a threshold', 'multiple', 'direction', 'change', 'ratio'),
    isLost: ({ form }) => form === 'ratio',
  },
  {
    // "time to recovery from May 2025": how many months, and not by how much
    word: 'time',
    of: ['change', 'recovery'],
    needs: kindsOf('regain'),
    isLost: (_, { text }) => /\btime to recover|\brecovery time\b/i.test(text),
  },
  {
    // "how much of the fall was recovered in 2025": a month is held against the months that it fell from, and no year
    word: 'recovered',
    of: ['recovery'],
    needs: kindsOf('a period'),
    isLost: ({ period }) => lengthOf(period.value) > 1,
  },
  {
    // "peak to trough 2025 against 2024": one stretch has its extremes, and another its own
    word: 'peak',
    of: ['change'],
    needs: kindsOf('extreme'),
    isLost: ({ extremes, comparison, along }) =>
      extremes !== undefined && (comparison ?? along) !== undefined,
  },
  {
    // "from the trough to November": how far it came, and not when the trough was
    word: 'from',
    of: ['record'],
    needs: kindsOf('extreme'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isStartOfMove(clause, at)),
  },
  {
    // "the May-June 2026 fall": from May to June, or both together on a year before
    word: 'to',
    of: ['change', 'contribution'],
    needs: kindsOf('a period'),
    isLost: ({ period: { value } }, clause) =>
      couples.has(lengthOf(value)) &&
      !clause.stands('kind') &&
      !clause.stands('versus') &&
      !(lengthOf(value) === 2 && monthOfYear(value.from) === 1) &&
      clause.ideas.some((_, at) => isMoveOfTwo(clause, at)),
  },
  {
    // "fell between January and May to less than half": what is left, and not by how much it fell
    word: 'to',
    of: ['change'],
    on: ['amount', 'average', 'unit_value'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'threshold' &&
      claim.threshold.unit === 'percent' &&
      ideas.some(({ threshold }, at) => threshold && ideas[at - 1]?.text === 'to'),
  },
  {
    // "did exports fall to 406 t on the year", "fall, at 406 t": what they fell to is not what they fell by
    word: 'to',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('an amount', 'a threshold'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'threshold' &&
      (claim.threshold.unit === 't' || claim.threshold.unit === 'kg' || claim.threshold.unit === 'USD') &&
      ideas.some(
        ({ threshold, amount }, at) => (threshold ?? amount) && levels.has(ideas[at - 1]?.text ?? ''),
      ),
  },
  {
    // "did exports fall to December 2025": from when was not told
    word: 'to',
    of: ['change'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => clause.ideas.some((_, at) => movesToMonth(clause, at)),
  },
  {
    // "did exports rise to below the July level": the verb says the one and the bound the other
    word: 'below',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('more'),
    isLost: ({ claim }, clause) =>
      claim?.kind === 'direction' && isBoundAgainst(clause, claim.direction === 'up' ? 'below' : 'above'),
  },
]

const levels: ReadonlySet<string> = new Set(['to', 'at'])

/** "from the low to November", "from peak to May" */
function isStartOfMove(clause: Clause, at: number): boolean {
  const { ideas } = clause
  const start = ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  if (!clause.was(at, 'extreme') || ideas[start]?.text !== 'from') return false
  return ideas[at + 1]?.text === 'to' && ideas[at + 2]?.period !== undefined
}

const movesToMonth = (clause: Clause, at: number): boolean =>
  clause.was(at, 'direction') &&
  clause.ideas[at + 1]?.text === 'to' &&
  clause.ideas[at + 2]?.period !== undefined &&
  clause.ideas.every(({ period }, other) => !period || other === at + 2)

const isBoundAgainst = (clause: Clause, bound: 'above' | 'below'): boolean =>
  clause.ideas.some(
    ({ text }, at) => text === 'to' && clause.was(at - 1, 'direction') && clause.was(at + 1, 'more', bound),
  )

/** Two months, two quarters, two years; "Jan-Feb" is told together. */
const couples: ReadonlySet<number> = new Set([2, 6, 24])

/** "the May-June fall", "change May-June", "the fall in exports (May-June)" */
function isMoveOfTwo(clause: Clause, at: number): boolean {
  const { period } = clause.ideas[at]!
  if (period?.kind !== 'span' || period.words !== 'dash') return false
  return (
    movesNamed.test(clause.ideas[at - 1]?.text ?? '') ||
    movesNamed.test(clause.ideas[at + 1]?.text ?? '') ||
    clause.ideas.some(
      ({ text }, i) =>
        /^the \w+ (?:in|of)$/.test(text) || (movesNamed.test(text) && clause.ideas[i - 1]?.text === 'the'),
    )
  )
}

const movesNamed =
  /^(?:% |percent(?:age)? )?(?:change|growth|fall|rise|decline|drop|increase|decrease|jump|gain|loss|dip|slump|plunge|delta)$/
