import { month, range } from '../../src/calendar/month.ts'
import type { Issue } from '../../src/query/issue.ts'
import type { MeaninglessReason } from '../../src/query/meaningless-reason.ts'
import { at, during, query, to } from './queries.ts'

const HELD = range(month(2023, 7), month(2026, 3))
const brazil = query(to('BR'))

const meaningless = (reason: MeaninglessReason): Issue => ({ kind: 'meaningless', reason, query: brazil })

/** Every kind of issue, each state and reason of it. */
export const ISSUES: Readonly<Record<string, Issue>> = {
  help: { kind: 'help' },
  greeting: { kind: 'greeting' },
  thanks: { kind: 'thanks' },
  'small talk': { kind: 'small_talk' },
  empty: { kind: 'empty' },
  'too long': { kind: 'too_long', length: 5200, most: 2000 },
  'not understood': { kind: 'not_understood', words: ['foo', 'bar'] },
  'nearly understood': { kind: 'not_understood', words: ['exprots'], near: ['exports'] },
  forecast: { kind: 'refused', why: 'forecast', words: ['forecast'] },
  price: { kind: 'refused', why: 'price', words: ['price'], query: query(to('US')) },
  impossible: { kind: 'impossible', words: 'Q5', reason: 'a year has four quarters' },
  congo: {
    kind: 'ambiguous',
    slot: 'partner',
    words: 'congo',
    choices: [
      { label: 'CD', question: 'CD' },
      { label: 'CG', question: 'China exports to the Republic of the Congo', query: query(to('CG')) },
    ],
  },
  'whose trade': { kind: 'needs', slot: 'reporter', choices: [{ label: 'GB', question: 'GB' }] },
  gallium: { kind: 'not_held', slot: 'commodity', words: 'gallium', held: [] },
  'a heading': { kind: 'not_held', slot: 'commodity', words: '850511', held: ['85051110'] },
  'a reporter': { kind: 'not_held', slot: 'reporter', words: 'US', held: ['CN'] },
  'a partner': { kind: 'not_held', slot: 'partner', words: 'Yugoslavia', held: ['RS', 'HR'] },
  'a flow': { kind: 'not_held', slot: 'flow', words: 'imports', held: ['export'] },
  'a period': { kind: 'not_held', slot: 'period', words: '1995', held: [], range: HELD },
  'a measure': { kind: 'not_held', slot: 'measure', words: 'value by month', held: ['net weight'] },
  unknown: {
    kind: 'no_figure',
    query: brazil,
    state: 'unknown',
    missing: [month(2025, 7)],
    partner: 'BR',
    heldPartners: ['DE', 'JP', 'US', 'EU'],
  },
  'partly unknown': {
    kind: 'no_figure',
    query: query({ ...to('DE'), ...during(at(2025, 1, 7)) }),
    state: 'unknown',
    missing: [month(2025, 1), month(2025, 2), month(2025, 4)],
    partner: 'DE',
    heldMonths: [month(2025, 5), month(2025, 6)],
  },
  suppressed: { kind: 'no_figure', query: brazil, state: 'suppressed', missing: [] },
  'not yet published': {
    kind: 'no_figure',
    query: query(during(at(2026, 5))),
    state: 'outside',
    missing: [],
    range: HELD,
  },
  'before the data': {
    kind: 'no_figure',
    query: query(during(at(2019, 5))),
    state: 'outside',
    missing: [],
    range: HELD,
  },
  'no total': { kind: 'no_figure', query: query(), state: 'no_total', missing: [] },
  'nothing before': { kind: 'no_antecedent', words: 'and Germany?' },
  'a sign change': meaningless('percent_of_sign_change'),
  'from nothing': meaningless('from_nothing'),
  'of nothing': meaningless('of_nothing'),
  'no weights': meaningless('no_weights'),
  'no whole': meaningless('no_total'),
  undecided: meaningless('range_undecided'),
  'one thing': meaningless('one_thing_only'),
  'too short': meaningless('too_short'),
}
