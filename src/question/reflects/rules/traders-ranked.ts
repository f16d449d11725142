import type { Flow } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { sizes } from '../../refine/big-supplier.ts'
import type { Rule } from '../rule.ts'

/** Who is the largest, where those that are named stand on another side. */
export const tradersRanked: readonly Rule[] = [
  {
    // "the worst month for silicon sellers": a month, and not the smallest of them
    word: 'month',
    of: ['rank'],
    needs: kindsOf('agent'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'grain') && asksForMonth(clause, at)),
  },
  {
    // "who exports the most", "which country sold most": the partners that take it are nobody who exports
    word: 'who',
    of: ['rank', 'threshold', 'record'],
    needs: kindsOf('ask', 'noun'),
    besides: kindsOf('flow'),
    isLost: ({ by, flows }, clause) =>
      by === 'partner' &&
      clause.ideas.some(
        ({ text }, at) =>
          clause.was(at + 1, 'flow', flows.value.join()) &&
          (clause.was(at, 'ask', 'who') ||
            ((/^(?:how many|which)$/.test(text) || (clause.was(at, 'noun', 'partner') && /^wh/.test(text))) &&
              clause.was(at + 1, 'verb'))),
      ),
  },
  {
    // "which UK suppliers sold the most" of its exports: those that take them are no suppliers
    word: 'suppliers',
    of: ['rank', 'threshold'],
    needs: kindsOf('agent'),
    isLost: ({ by, flows }, clause) =>
      by === 'partner' && flows.value.join() === 'export' && namesOnly(clause, 'import'),
  },
  {
    // "how much did buyers of UK nickel import": those that the UK imports it from are no buyers
    word: 'buyers',
    of: ['rank', 'threshold'],
    needs: kindsOf('agent'),
    isLost: ({ by, flows }, clause) =>
      by === 'partner' && flows.value.join() === 'import' && namesOnly(clause, 'export'),
  },
  {
    // "is the UK a big importer": how large it is among all, and not who takes most of it
    word: 'importer',
    of: ['rank'],
    needs: kindsOf('agent'),
    isLost: ({ claim, partners }, clause) =>
      !claim && partners.value[0] === 'WORLD' && clause.ideas.some((_, at) => isOneOfMany(clause, at)),
  },
  {
    // "who is the larger seller, the UK or Germany": the one that reports is no partner of its own
    word: 'seller',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('agent'),
    isLost: ({ along, reporters, partners }) =>
      along === 'partner' && reporters.value.some((code) => partners.value.includes(code)),
  },
  {
    // how much they traded, their share, or month by month is more than who they are
    word: 'new',
    of: ['newcomers'],
    needs: kindsOf('a threshold', 'quantity', 'series', 'each', 'streak', 'order', 'extreme'),
    isLost: () => true,
  },
  {
    // the two totals are not those that are at the top of each
    word: 'top',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('agent', 'noun'),
    isLost: ({ along, by }, clause) =>
      along === 'reporter' && !by && clause.ideas.some((_, at) => leadsTraders(clause, at)),
  },
]

/** Suppliers and no buyers, or the other way round: an agent of this flow, and none of the other. */
const namesOnly = (clause: Clause, flow: Flow): boolean =>
  clause.ideas.every((_, at) => !clause.was(at, 'agent') || clause.was(at, 'agent', flow))

/** "worst month", "which quarter" */
const asksForMonth = (clause: Clause, at: number): boolean =>
  clause.was(at - 1, 'extreme') || /\b(?:which|what) /.test(clause.ideas[at]!.text)

/** "a big importer" */
const isOneOfMany = (clause: Clause, at: number): boolean =>
  /^an?$/.test(clause.ideas[at - 1]?.text ?? '') &&
  (clause.was(at, 'order') || sizes.has(clause.ideas[at]!.text)) &&
  clause.was(at + 1, 'agent') &&
  !clause.ideas[at + 1]!.text.endsWith('s')

/** "top suppliers", "the biggest buyers" */
const leadsTraders = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'order') || clause.ideas[at]!.top !== undefined) &&
  (clause.was(clause.after(at), 'agent') || clause.was(clause.after(at), 'noun', 'partner'))
