import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** A month that is told by its record, or a record among months that are named. */
export const monthsOfRecords: readonly Rule[] = [
  {
    // "exports in Germany's best month": all exports of that month, and neither which it is nor Germany's own
    word: 'best month',
    of: ['record'],
    needs: kindsOf('extreme'),
    besides: kindsOf(textsOf("'s")),
    isLost: ({ partners: { value } }, clause) =>
      value.length === 1 &&
      clause.ideas.some(
        ({ text }, at) => text === "'s" && isFlowIn(clause, at - 2) && isExtreme(clause, at + 1),
      ),
  },
  {
    // "has it ever been above 6,000 t, and when": in each of those months, and not in the highest of them alone
    word: 'when',
    given: 'claim',
    needs: kindsOf('ask'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isWhenAfter(clause, at)),
  },
  {
    // "the US share when exports peaked": in that month, and not when the share did
    word: 'when',
    of: ['record'],
    needs: kindsOf('extreme'),
    besides: kindsOf('flow'),
    isLost: ({ quantity, claim }, clause) =>
      !claim &&
      (quantity !== 'amount' || clause.ideas.filter((_, at) => clause.was(at, 'flow')).length > 1) &&
      clause.ideas.some((_, at) => isWhenPeaked(clause, at)),
  },
  {
    // "the US share in the record month": in the highest of all, and not in the latest
    word: 'in the record',
    needs: kindsOf('ever'),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => text === 'in the record' && clause.was(at + 1, 'grain')),
  },
  {
    // "how much in July 2025, I heard a record": of that month, and not which month was the highest of all
    word: 'record',
    of: ['record'],
    needs: kindsOf('extreme'),
    besides: kindsOf('ask'),
    isLost: ({ claim, form, period, grain, monthsOfYear }, _, { asksAmount }) =>
      asksAmount &&
      !claim &&
      !form &&
      !monthsOfYear &&
      period.how === 'said' &&
      lengthOf(period.value) <= MONTHS_IN[grain ?? 'month'],
  },
  {
    // "which of the US and Japan had the biggest rise in October": by how much each rose then, and no month of each
    word: 'biggest',
    of: ['record'],
    on: ['change'],
    needs: kindsOf('extreme'),
    besides: kindsOf('a period'),
    isLost: ({ claim, along, grain, period }) =>
      !claim &&
      (along === 'partner' || along === 'commodity') &&
      period.how === 'said' &&
      lengthOf(period.value) <= MONTHS_IN[grain ?? 'month'],
  },
  {
    // "2021 best year since 2018": of the one year named there is no best
    word: 'since',
    of: ['record'],
    needs: kindsOf('a period'),
    isLost: ({ claim, comparison, grain, period }) =>
      !claim && comparison !== undefined && lengthOf(period.value) <= MONTHS_IN[grain ?? 'month'],
  },
  {
    // "the December average": of every December, which one month is not
    word: 'average',
    given: 'baseline',
    isLost: ({ baseline, comparison }) =>
      baseline === 'average' && comparison !== undefined && lengthOf(comparison.period) === 1,
  },
]

/** "exports in", "exports in the" */
function isFlowIn(clause: Clause, to: number): boolean {
  const at = clause.ideas[to]?.text === 'the' ? to - 1 : to
  return /^(?:in|during|for)$/.test(clause.ideas[at]?.text ?? '') && clause.was(at - 1, 'flow')
}

/** "best month" */
const isExtreme = (clause: Clause, at: number): boolean =>
  clause.was(at, 'extreme') && clause.was(at + 1, 'grain')

/** "…, and when", "if so when" */
const isWhenAfter = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ask', 'when') &&
  /^(?:and|so|if so|,)$/.test(clause.ideas[at - 1]?.text ?? '') &&
  clause.ideas.slice(0, at).some((_, i) => clause.was(i, 'yesno'))

/** "when exports peaked" */
const isWhenPeaked = (clause: Clause, at: number): boolean =>
  clause.was(at, 'extreme') && clause.was(at - 1, 'flow') && /^when\b/.test(clause.ideas[at - 2]?.text ?? '')
