import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { articles } from '../../mentions/words.ts'
import type { SenseKind } from '../../sense-kinds.ts'
import { type TextGroup, textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const relatives = textsOf('which', 'who', 'whose')

/** What is told of a place between commas: its flow would be mixed with the one that is asked about. */
export const toldBeside: readonly Rule[] = [
  {
    // "the UK, which exports a lot, also imports more": told of the UK, and not asked
    word: 'which',
    needs: kindsOf(relatives),
    isLost: (_, clause) => tellsOf(clause, relatives, ['flow', 'sign']),
  },
  {
    // "how much did the UK, a net importer, export"
    word: 'net importer',
    needs: kindsOf('sign', 'agent'),
    isLost: (_, clause) => tellsOf(clause, articles, ['sign', 'agent']),
  },
]

/** Between commas behind a place, with the flow that is asked about still to come. */
function tellsOf(clause: Clause, openings: TextGroup, told: readonly SenseKind[]): boolean {
  const { ideas } = clause
  return ideas.some(({ place }, at) => {
    if (!place || !isComma(clause, at + 1) || !openings.has(ideas[at + 2]?.text ?? '')) return false
    const end = ideas.findIndex((_, i) => i > at + 2 && isComma(clause, i))
    return end > 0 && names(clause, at + 2, end, told) && names(clause, end, ideas.length, ['flow'])
  })
}

const isComma = (clause: Clause, at: number): boolean => clause.was(at, 'conjunction', 'comma')

const names = (clause: Clause, from: number, to: number, kinds: readonly SenseKind[]): boolean =>
  clause.ideas.slice(from, to).some((_, i) => kinds.some((kind) => clause.was(from + i, kind)))
