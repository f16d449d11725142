import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Stretches of which one end was not told, or lies elsewhere. */
export const openEnds: readonly Rule[] = [
  {
    // "exports between": what it lies between was not told
    word: 'between',
    needs: kindsOf(textsOf('between')),
    isLost: (_, { ideas }) => ideas.findLast(({ isWord }) => isWord)?.text === 'between',
  },
  {
    // "what had the US bought by July": all until then, from nobody knows when
    word: 'by',
    of: ['show'],
    needs: kindsOf(textsOf('by')),
    isLost: ({ period: { value } }, { ideas }) =>
      lengthOf(value) === 1 && ideas.some(({ period }, at) => period && ideas[at - 1]?.text === 'by'),
  },
  {
    // "exports by month since the May low", "total exports since the low": all since then, and not how low it was
    word: 'low',
    of: ['record'],
    needs: kindsOf('a period: since'),
    besides: kindsOf('extreme'),
    isLost: (_, clause) =>
      !clause.says(/^how long/) &&
      clause.ideas.some(({ period }, at) => period?.kind === 'since' && clause.was(at + 1, 'extreme')) &&
      clause.all('extreme').length < 2,
  },
  {
    // "first time above 6,000 t in 2025 after January": not in the months before
    word: 'after',
    of: ['count_periods', 'record', 'since'],
    needs: kindsOf('a period: since'),
    isLost: ({ nth }, { ideas }) => {
      const named = ideas.filter(({ period }) => period)
      const isOpen = named.some(({ period }) => period?.kind === 'since' && (period.exclusive || nth))
      return isOpen && named.length > 1
    },
  },
  {
    // "imports to May 2026": up to it, and from when was not told
    word: 'to',
    of: ['show', 'rank'],
    needs: kindsOf(textsOf('to')),
    isLost: ({ period }, clause) =>
      lengthOf(period.value) === 1 && clause.ideas.some((_, at) => isEndOfTrade(clause, at)),
  },
  {
    // "had imported by the end of May this year": what came before May as well
    word: 'by',
    of: ['show', 'rank'],
    needs: kindsOf(textsOf('end')),
    isLost: (_, { ideas }) =>
      ideas.some(
        ({ period }, at) =>
          period &&
          ideas[at - 1]?.text === 'of' &&
          ideas[at - 2]?.text === 'end' &&
          ideas.slice(0, at - 2).some(({ text }) => text === 'by'),
      ),
  },
  {
    // "2025 on by quarter": whether it ends there was not told
    word: 'on',
    needs: kindsOf(textsOf('on')),
    isLost: ({ comparison }, clause) => !comparison && clause.ideas.some((_, at) => isLeftOpen(clause, at)),
  },
]

/** A year with an "on" behind it that leads to nothing. */
const isLeftOpen = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.text === 'on' &&
  ideas[at]!.fate !== 'consumed' &&
  ideas[at - 1]?.period?.kind === 'fixed' &&
  ideas.slice(at + 1).every(({ place, good, period }) => !place && !good && !period)

/** "imports of hafnium to May 2026"; "change it to May" is another month. */
const isEndOfTrade = (clause: Clause, at: number): boolean =>
  /^(?:fixed|yearless)$/.test(clause.ideas[at]!.period?.kind ?? '') &&
  clause.ideas[at - 1]?.text === 'to' &&
  (clause.was(at - 2, 'flow') ||
    clause.was(at - 2, 'agent') ||
    clause.ideas[at - 2]?.place !== undefined ||
    clause.ideas[at - 2]?.good !== undefined)
