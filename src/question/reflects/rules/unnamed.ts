import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const mars = textsLike(/^mars(?: |$)/)

/** Behind "to", where somebody has to be named, stands a word that means a month or a move elsewhere. */
export const unnamed: readonly Rule[] = [
  {
    // "exports to Mars": where somebody has to be named, it is no month of another language
    word: 'mars',
    needs: kindsOf(mars),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => mars.has(text) && /^(?:to|from)$/.test(ideas[at - 1]?.text ?? '')),
  },
  {
    // "exports to MAR in July": Morocco, or up to March, and no March beside July
    word: 'to',
    needs: kindsOf('a period'),
    besides: kindsOf('flow', 'goes'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isMonthForPlace(clause, at)),
  },
  {
    // "exports to Down Under": a nickname where somebody has to be named, and no fall
    word: 'down under',
    needs: kindsOf('direction'),
    besides: kindsOf('preposition'),
    isLost: (_, { ideas }) =>
      ideas.some(
        ({ text }, at) =>
          text === 'down' &&
          /^(?:to|from)$/.test(ideas[at - 1]?.text ?? '') &&
          ideas[at + 1]?.text === 'under',
      ),
  },
]

/** A flow, "to", one month, "in", another. */
const isMonthForPlace = (clause: Clause, at: number): boolean =>
  (clause.was(at - 2, 'flow') || clause.was(at - 1, 'goes')) &&
  /(?:^| )to$/.test(clause.ideas[at - 1]?.text ?? '') &&
  isMonth(clause.ideas[at]) &&
  clause.was(at + 1, 'preposition', 'in') &&
  isMonth(clause.ideas[at + 2])

const isMonth = (idea: Idea | undefined): boolean =>
  idea?.period !== undefined && 'grain' in idea.period && idea.period.grain === 'month'
