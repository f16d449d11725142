import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { exceptions } from './place-sets.ts'

const ifs = textsOf('if')

/** What was not, but might have been: there is no figure of that, and the one of what was is no answer. */
export const supposed: readonly Rule[] = [
  {
    // "what if Germany had bought nothing"
    word: 'what if',
    needs: kindsOf(ifs),
    isLost: (_, clause) => clause.all('yesno', 'if').some((at) => clause.was(at - 1, 'ask', 'what')),
  },
  {
    // "exports in 2025 if the US had taken nothing", and not "check if exports had doubled"
    word: 'if',
    needs: kindsOf(ifs),
    isLost: (_, clause) =>
      clause.all('yesno', 'if').some((at) => speaksOfTrade(clause, at) && supposesDeed(clause, at)),
  },
  {
    // "what would exports be if they had kept their January level": what they were is no answer
    word: 'if',
    needs: kindsOf(ifs),
    isLost: (_, { text }) => /\b(?:what|how (?:much|many|high|low)|where)\b.* would\b.* if\b/i.test(text),
  },
  {
    // "exports in July 2025 had Germany bought nothing"
    word: 'had',
    needs: kindsOf(textsOf('had')),
    isLost: (_, clause) =>
      clause.ideas.some(
        ({ text }, at) => text === 'had' && speaksOfTrade(clause, at) && isDeedOf(clause, clause.after(at)),
      ),
  },
  {
    // "exports but for the US" leaves it out; at the head of a turn it is "and those to the US"
    word: 'but for',
    needs: kindsOf(exceptions),
    isLost: (_, clause) =>
      clause.ideas.some(
        ({ text }, at) => text === 'but' && clause.ideas[at + 1]?.text === 'for' && speaksOfTrade(clause, at),
      ),
  },
]

const speaksOfTrade = (clause: Clause, end: number): boolean =>
  clause.ideas.slice(0, end).some((_, at) => clause.was(at, 'flow') && !clause.was(at, 'verb'))

const supposesDeed = (clause: Clause, from: number): boolean => {
  const had = clause.ideas.findIndex(({ text }, at) => at > from && text === 'had')
  return had > 0 && clause.ideas.slice(had).some((_, i) => isDeed(clause, had + i))
}

const isDeedOf = (clause: Clause, at: number): boolean =>
  clause.ideas[at]?.place !== undefined && isDeed(clause, clause.after(at))

const isDeed = (clause: Clause, at: number): boolean => clause.was(at, 'verb') || clause.was(at, 'taking')
