import type { Entry, Refusing } from './corpus.ts'

/** Of the UK and Brazil, where another country is whose trade is spoken of, or both of them are. */
export const otherSide: readonly Entry[] = [
  // a surplus of the one is a deficit of the other, that reports it
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      partners: ['DE'],
      commodities: ['283691'],
      claim: { kind: 'sign', sign: 'deficit' },
      period: '2025-06',
    },
    phrasings: [
      'does Germany have a lithium carbonate surplus with the UK? June 2025',
      "is Germany's lithium carbonate trade with the UK in surplus, June 2025",
      'is Germany a net exporter of lithium carbonate to the UK in June 2025?',
      'did the UK have a deficit with Germany in lithium carbonate in June 2025',
    ],
  },
  // both buy from the same country, and it does not stand beside one of them
  {
    query: {
      operation: 'compare',
      reporters: ['GB', 'BR'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      along: 'reporter',
      claim: { kind: 'first_more', relation: 'above' },
      period: '2025-06',
    },
    phrasings: ['did the UK import more lithium carbonate from China than Brazil did in June 2025'],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB', 'BR'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      along: 'reporter',
      period: '2025-06',
    },
    phrasings: [
      "UK lithium carbonate imports from China compared with Brazil's, June 2025",
      'UK imports vs Brazil imports of lithium carbonate from China, June 2025',
    ],
  },
  // who is supplied takes it
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'the UK was supplied with German lithium carbonate in June 2025',
      'UK supplied by Germany with lithium carbonate, June 2025',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'how much lithium carbonate has the UK supplied Germany with in June 2025',
      'how much did Germany pay the UK for lithium carbonate in June 2025',
    ],
  },
  // who is paid sells it
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['BR'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['who pays Brazil the most for lithium carbonate in June 2025'],
  },
  // so many partners, and not those above an amount
  {
    query: {
      quantity: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 3, unit: 'partners' } },
      period: '2025-06',
    },
    phrasings: [
      'were there more than 3 suppliers of UK lithium carbonate in June 2025',
      'is the number of suppliers of UK lithium carbonate in June 2025 above 3?',
      'did the UK buy lithium carbonate from more than 3 countries in June 2025',
    ],
  },
  // whether there was any
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE'],
      commodities: ['283691'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 0 } },
      period: '2025-06',
    },
    phrasings: [
      'did the UK import lithium carbonate from Germany in June 2025?',
      'did the UK import any lithium carbonate from Germany in June 2025?',
    ],
  },
  // who is sold something buys it, and money comes from whoever buys
  {
    query: {
      reporters: ['BR'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['Brazil was sold how much lithium carbonate by China in June 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'how much did the UK get for lithium carbonate from Germany in June 2025',
      'how much did the UK get from Germany for its lithium carbonate in June 2025',
      'how much UK lithium carbonate did the Germans buy in June 2025',
      "what did Germany's buyers spend on British lithium carbonate in June 2025",
    ],
  },
  // most of it, which one of them has in any case
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 1,
      reporters: ['BR'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['Which country did Brazil buy most of its lithium carbonate from in June 2025?'],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['BR'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['where does Brazil get most of its lithium carbonate from, June 2025'],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'bottom',
      limit: 1,
      reporters: ['BR'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['Brazil: which partner bought the least lithium carbonate in June 2025'],
  },
  {
    query: {
      operation: 'rank',
      by: 'commodity',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['JP'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: ['what does the UK mainly buy from Japan? June 2025'],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN', 'DE'],
      commodities: ['283691'],
      along: 'partner',
      period: '2025-06',
    },
    phrasings: ['UK lithium carbonate imports from China and Germany each, June 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['KR'],
      commodities: ['283691'],
      quantity: 'share',
      period: '2025-06',
    },
    phrasings: ['south koreas share of UK lithium carbonate imports in June 2025'],
  },
  // of each month, and no list of them
  {
    query: {
      operation: 'record',
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'sign', sign: 'deficit' },
      period: '2025-01/2025-06',
    },
    phrasings: ['did the UK have a lithium carbonate deficit in every month of H1 2025'],
  },
  // the good of the one that another buys
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['JP'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ["Japan's UK lithium carbonate purchases, June 2025"],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['German lithium carbonate imports by the UK in June 2025'],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      limit: 1,
      claim: { kind: 'rank', order: 'top', nth: 1, code: 'DE' },
      period: '2025-06',
    },
    phrasings: ['is Germany the top UK lithium carbonate buyer, June 2025'],
  },
]

/** What the figures at hand would answer as another question. */
export const otherSideRefused: readonly Refusing[] = [
  // what comes in goes to nobody, and what goes out was bought from nobody
  {
    issue: { kind: 'not_understood' },
    phrasings: [
      'UK imports of lithium carbonate to Germany in June 2025',
      'UK imports of lithium carbonate sold to Germany in June 2025',
      'UK imports of lithium carbonate destined for Germany in June 2025',
      'UK exports of lithium carbonate supplied by Germany in June 2025',
      'UK exports of lithium carbonate sourced in Germany in June 2025',
    ],
  },
  // Saudi Arabia by its code, South Africa to those who write so
  {
    issue: { kind: 'ambiguous' },
    phrasings: ['UK imports of lithium carbonate from SA in June 2025'],
  },
  // of the suppliers of each good, and not of the goods
  {
    issue: { kind: 'not_understood', words: ['by mineral'] },
    phrasings: ['concentration of UK suppliers by mineral'],
  },
  {
    issue: { kind: 'not_understood', words: ['mostly'] },
    phrasings: ['which UK goods go mostly to Germany, June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['who'] },
    phrasings: ['who has the surplus in lithium carbonate between the UK and Germany, June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['which countries'] },
    phrasings: [
      'which EU countries bought more UK lithium carbonate than Germany in June 2025',
      'which countries in the EU bought more UK lithium carbonate than Germany in June 2025',
    ],
  },
  {
    issue: { kind: 'not_understood', words: ['countries'] },
    phrasings: ['did more than half of EU countries buy UK lithium carbonate in June 2025'],
  },
]
