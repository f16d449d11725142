import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const inMonthsWhen =
  /\b(?:exports?|imports?|shipments|sales|share)\b.* (?:in|during|for) (?:the )?months (?:when|where|in which|with)\b/i
const firstMonths = textsLike(/^(?:the )?first month/)

/** When a number was passed: the first time, the last, or again; or who passed it then. */
export const boundsInTime: readonly Rule[] = [
  {
    // "which buyers rose above 500 t", "grew above 5 million": who was above it before did not rise above it
    word: 'rose above',
    of: ['threshold', 'show'],
    needs: kindsOf('a threshold'),
    isLost: ({ operation, quantity, by }, { ideas }) =>
      (by === 'partner' || by === 'commodity') &&
      (operation === 'threshold' ? quantity === 'amount' : quantity === 'count') &&
      ideas.some(({ threshold, text }) => threshold && movesPast.test(text)),
  },
  {
    // "US exceeding 400 t in 2025, total?": the total of the months that did, or whether the year did
    word: 'total',
    of: ['show'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    besides: kindsOf('trade'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === ',' && /^(?:total|sum)$/.test(ideas[at + 1]?.text ?? '')),
  },
  {
    // "exports in months when the US took more than 500 t": all of them in those months, and not which months these were
    word: 'when',
    of: ['count_periods'],
    needs: kindsOf('a threshold'),
    besides: kindsOf('flow'),
    isLost: (_, { text }) => inMonthsWhen.test(text),
  },
  {
    // "has 6,000 t been exceeded since May": in some month, and not by all of them together
    word: 'since',
    of: ['show'],
    on: ['amount'],
    given: 'claim',
    needs: kindsOf('a period'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'threshold' &&
      ideas.some(({ threshold, text }) => threshold && /(?:ed|beaten)$/.test(text)) &&
      ideas.some(({ period }) => period?.kind === 'since'),
  },
  {
    word: 'first month',
    needs: kindsOf(firstMonths),
    isLost: ({ threshold, claim }, clause) =>
      (threshold !== undefined || claim?.kind === 'threshold') &&
      clause.ideas.some(({ period, text }) => period && firstMonths.has(text)),
  },
  {
    word: 'since when',
    of: ['since'],
    isLost: ({ extreme, threshold, period, grain }, clause) =>
      (extreme !== undefined && !grain && period.how !== 'carried' && lengthOf(period.value) > 1) ||
      (threshold?.value === 0 && clause.stands('extreme')),
  },
  {
    // "when was the last six-month high": of the latest month it can be told whether it is one
    word: 'last',
    of: ['since'],
    needs: kindsOf('month_high'),
    isLost: ({ claim }, clause) => !claim && clause.says(/^(?:when|last|most recent|latest)$/),
  },
  {
    // "how many months were exports back above 5,000 t": after they were below, and not all months above
    word: 'back',
    of: ['count_periods'],
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) => ideas.some(({ threshold, text }) => threshold && text.startsWith('back ')),
  },
  {
    // "when was it last", "when was it last below": past what?
    word: 'when was it last',
    of: ['since'],
    needs: kindsOf('lasttime'),
    isLost: ({ threshold }, clause) => threshold === undefined && isBareLast(clause),
  },
]

const movesPast =
  /^(?:grew|grow|grown|growing|rose|rise|risen|rising|climb(?:ed)?|increased?|jumped|fell|fall|fallen|dropped|drop|sank|slipped|declined) /

const isBareLast = (clause: Clause): boolean =>
  clause.ideas.every(({ text }, at) => bareLast.test(text) || clause.isFiller(at) || clause.was(at, 'talk'))

const bareLast =
  /^(?:above|below|over|under|when (?:was|were) (?:it|they|that|the) last(?: time)?|(?:the )?last time|when last)$/
