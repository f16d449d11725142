import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { leadsIn } from '../../leads-in.ts'
import { saysSo } from '../../meta/source.ts'
import type { Rule } from '../rule.ts'

/** What is asked with who, when, where or which, beside what one of the operations would tell. */
export const askings: readonly Rule[] = [
  {
    word: 'when',
    of: ['show', 'change', 'compare', 'rank'],
    needs: kindsOf('ask'),
    isLost: (_, clause) => clause.was(firstWord(clause), 'ask', 'when'),
  },
  {
    // who says so, and not who bought the most
    word: 'said',
    of: ['rank'],
    needs: kindsOf('ask'),
    isLost: (_, { text }) => /\bwho (?:says?|said|claims?|claimed)\b/i.test(text),
  },
  {
    // "in which years did Korea buy more than Japan", "in which month were exports higher than imports"
    word: 'years',
    of: ['compare', 'change'],
    needs: kindsOf('grain'),
    isLost: ({ along }, clause) =>
      along !== 'period' && clause.ideas.some((_, at) => asksWhichOf(clause, at)),
  },
  {
    word: 'where',
    of: ['show', 'change', 'compare'],
    needs: kindsOf('ask'),
    isLost: (_, clause) => asksWhere(clause),
  },
  {
    // "what's NdFeB", "who is MP Materials": what it is, and not how much of it
    word: 'what is',
    of: ['show'],
    on: ['amount'],
    needs: kindsOf('a good'),
    isLost: ({ claim }, clause) => !claim && namesNothingElse(clause),
  },
  {
    // "which figures are derived", "is March derived"
    word: 'derived',
    of: ['show'],
    needs: kindsOf('term'),
    isLost: (_, clause) =>
      (clause.stands('which') || clause.stands('yesno')) &&
      clause.says(/^(?:derived|estimated|provisional)$/),
  },
  {
    word: 'which',
    of: ['change'],
    needs: kindsOf('noun'),
    isLost: ({ by }, clause) =>
      !by && clause.stands('which') && clause.ideas.some((_, at) => clause.was(at, 'noun', 'commodity')),
  },
  {
    // "what fell?", "which rose in May": one of many, of which the total says nothing
    word: 'what',
    of: ['change', 'show', 'explain'],
    needs: kindsOf('direction'),
    isLost: ({ by, along }, clause) => !by && !along && clause.ideas.some((_, at) => isWhatMoved(clause, at)),
  },
  {
    // the month of the extreme is no answer to who led since when
    word: 'top',
    of: ['since'],
    needs: kindsOf('extreme'),
    isLost: (_, clause) => clause.says(/^(?:top|the top|number one|no 1|first)$/),
  },
  {
    // who says so is told of nothing but a figure
    word: 'who',
    needs: kindsOf('ask'),
    isLost: ({ operation }, clause) =>
      operation !== 'rank' &&
      clause.ideas.some(({ text }, at) => saysSo.has(text) && clause.was(at - 1, 'ask', 'who')),
  },
]

/** The first one that asks or says something: not "tell me:", "I would be grateful if you could tell me:". */
const firstWord = (clause: Clause): number =>
  clause.ideas.findIndex((idea, at) => clause.was(at, 'ask') || !(leadsIn(idea) || isPreamble(idea)))

const isPreamble = ({ senses, fate }: Idea): boolean => !senses && fate === 'function'

const asksWhere = (clause: Clause): boolean => clause.ideas.some((_, at) => clause.was(at, 'ask', 'where'))

/** "what fell", "which ones have risen"; no noun as in "what rise was there". */
function isWhatMoved(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'direction') || !moved.test(clause.ideas[at]!.text)) return false
  const isBetween = between.test(clause.ideas[at - 1]?.text ?? '')
  return isAskedFor(clause, isBetween ? at - 2 : at - 1)
}

const moved = /(?:ed|en|ell|ose|ew|own|ank|unk|up|down|ing)$/

const between = /^(?:has|have|had|is|are|was|were|been|ones?)$/

const isAskedFor = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'which') && clause.was(at, 'ask', 'what')) || whatHas.test(clause.ideas[at]?.text ?? '')

const whatHas = /^what (?:has|have|is|was|are|were)$/

/** "which years", "years when", "in which quarters" */
function asksWhichOf(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (!/^(?:(?:in )?(?:which|what) )?(?:years?|quarters?|months?)$/.test(text) || !clause.was(at, 'grain'))
    return false
  const [before, next] = [clause.ideas[at - 1]?.text ?? '', clause.ideas[at + 1]?.text ?? '']
  return / /.test(text) || /^(?:which|what)$/.test(before) || /^(?:when|where|that|in which)$/.test(next)
}

const namesNothingElse = (clause: Clause): boolean =>
  clause.ideas.some(({ text }) => /^what(?:'s|s| is| are)$/.test(text)) &&
  clause.ideas.every((idea, at) => idea.good || clause.isFiller(at) || clause.was(at, 'ask'))
