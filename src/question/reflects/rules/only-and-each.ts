import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const onlyOnes = textsLike(/^(?:the )?(?:only|sole|lone)(?: (?:one|country|buyer|supplier))?$/)
const butWords = textsOf('all', 'all but', 'everyone', 'everybody', 'every', 'everyone but', 'all except')

/** What is so of one alone, or of each of many, where the figures are of that one or of all together. */
export const onlyAndEach: readonly Rule[] = [
  {
    // "did only the US rise", "was the US the only one to rise": that nobody else did as well
    word: 'only',
    given: 'claim',
    needs: kindsOf('only', onlyOnes),
    isLost: (_, clause) => clause.stands('yesno') && clause.ideas.some((_, at) => isOfOneAlone(clause, at)),
  },
  {
    // "which goods does only Brazil import": those that nobody else does
    word: 'only',
    of: ['rank', 'threshold'],
    needs: kindsOf('only'),
    isLost: (_, clause) =>
      clause.ideas.some(
        (_, at) => clause.was(at, 'only') && clause.ideas[at + 1]?.place && clause.was(at - 1, 'yesno'),
      ),
  },
  {
    // "was each of the EU countries above 100 t": each of its members, and not the bloc
    word: 'each of',
    given: 'claim',
    needs: kindsOf('each'),
    besides: kindsOf('a place: group'),
    isLost: ({ along }, clause) =>
      along !== 'partner' && clause.ideas.some((_, at) => isEachOfGroup(clause, at)),
  },
  {
    // "did all but Germany rise": each of the others, and not what they come to
    word: 'all but',
    of: ['change'],
    given: 'claim',
    needs: kindsOf(butWords),
    besides: kindsOf('exclude', textsOf('but', 'except', 'all but', 'all except', 'everyone but')),
    isLost: (_, { text }) =>
      /\b(?:all|every(?:one|body)?)(?: \w+)? (?:but|except|apart from|bar)\b/i.test(text),
  },
  {
    // "July and August, each vs a year ago": one change each, and not that of the two together
    word: 'each',
    of: ['change'],
    needs: kindsOf('each'),
    besides: kindsOf('a period'),
    isLost: ({ along, change, comparison }, clause) =>
      along === undefined &&
      change === undefined &&
      comparison?.kind === 'year_on_year' &&
      clause.ideas.filter(({ period }) => period && period.kind !== 'before').length > 1,
  },
  {
    // "did every one of the US, Germany and Japan rise": each of them
    word: 'every one',
    of: ['count_periods', 'change', 'show', 'series'],
    needs: kindsOf('several places', 'a place: group'),
    besides: kindsOf('quantifier', 'each', textsOf('every')),
    isLost: ({ along, operation }, { text }) =>
      (along !== 'partner' || operation === 'count_periods') &&
      /\b(?:every (?:single )?(?:one )?|each (?:single )?one )of\b/i.test(text),
  },
]

function isOfOneAlone(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (/^(?:the )?(?:only|sole|lone)(?: (?:one|country|buyer|supplier))$/.test(text)) return true
  if (!clause.was(at, 'only')) return false
  const next = clause.ideas[at + 1]?.text === 'the' ? at + 2 : at + 1
  if (/^(?:one|country|buyer|supplier|seller|destination)$/.test(clause.ideas[next]?.text ?? '')) return true
  return (clause.ideas[next]?.place !== undefined && clause.was(at - 1, 'yesno')) || isAlone(clause, at)
}

/** "did the US alone rise" */
const isAlone = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text === 'alone' && clause.ideas[at - 1]?.place !== undefined

const isEachOfGroup = (clause: Clause, at: number): boolean => {
  if (!clause.was(at, 'each')) return false
  return clause.ideas.slice(at + 1, at + 4).some(({ place }) => place?.kind === 'group')
}
