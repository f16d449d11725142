import type { Refusing } from './corpus.ts'

/** What is asked back, or not held, where no reporter, flow or good is the usual one. */
export const asked: readonly Refusing[] = [
  // what is asked back
  {
    issue: { kind: 'needs', slot: 'reporter' },
    phrasings: ['lithium imports June 2025', 'China imports', 'exports', 'trade with China', 'top suppliers'],
  },
  { issue: { kind: 'needs', slot: 'flow' }, phrasings: ['UK June 2025'] },
  {
    issue: { kind: 'needs', slot: 'commodity' },
    phrasings: ['UK imports June 2025', 'total UK imports June 2025'],
  },
  // what is not held
  {
    issue: { kind: 'not_held', slot: 'commodity' },
    phrasings: ['UK imports of cobalt June 2025', 'Brazil imports of graphite June 2025'],
  },
  { issue: { kind: 'needs', slot: 'reporter' }, phrasings: ['US imports of lithium June 2025'] },
]
