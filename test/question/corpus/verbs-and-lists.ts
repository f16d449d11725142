import type { Entry } from './corpus.ts'

/** Verbs that could be seasons or purchases, what is left out again, and totals that stand in a list. */
export const verbsAndLists: readonly Entry[] = [
  // behind a year "fall" is what exports do, where "did" asks for it
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
      direction: 'down',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 10, unit: 'percent' } },
    },
    phrasings: ['did exports to the US in 2025 fall by more than 10%'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
      direction: 'down',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'did exports in 2025 fall?',
      'did exports in 2025 fall from 2024',
      'did exports in 2025 fall',
    ],
  },
  {
    query: { period: '2025-09/2025-11' },
    phrasings: ['exports in 2025 fall', 'total in fall 2025'],
  },
  {
    query: { period: '2025-01/2025-12' },
    phrasings: ['what did exports add up to last year?', 'What do exports add up to in 2025'],
  },
  // a better half is one of the half-years, and no half of anything
  {
    query: {
      operation: 'change',
      period: '2025-07/2025-12',
      comparison: 'year_on_year 2024-07/2024-12',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['was H2 2025 a better half than H2 2024'],
  },
  {
    query: {
      operation: 'change',
      form: 'amount',
      period: '2025-07',
      comparison: 'period_on_period 2025-05',
    },
    phrasings: ['net change in exports from may to july 2025'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US', 'JP'],
      period: '2025-07',
      comparison: 'year_on_year 2024-07',
      along: 'partner',
      change: 'year_on_year',
      extreme: 'highest',
      direction: 'up',
    },
    phrasings: [
      'which grew faster july 2025 yoy: US or Japan',
      'which grew faster, US or Japan, july 2025 yoy',
    ],
  },
  {
    query: {
      operation: 'record',
      period: '2023-07/2026-03',
      grain: 'month',
      extreme: 'lowest',
      monthsOfYear: [3],
    },
    phrasings: ['weakest march you have', 'the weakest march we have'],
  },
  // what is left out is spoken of again
  {
    query: { partners: ['WORLD', '-US'], period: '2025-11' },
    phrasings: [
      'exports less those to the US, nov 2025',
      'exports apart from those to the US, nov 2025',
      'exports less the US, nov 2025',
      'exports without those to the US in November 2025',
    ],
  },
  // the series, or the data, start with the first month held
  {
    query: { operation: 'record', period: '2023-07/2026-03', grain: 'month', extreme: 'highest' },
    phrasings: [
      'highest since the series began',
      'highest month since your data start',
      'highest month since the start of the series',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-01/2025-09',
      comparison: 'year_to_date 2024-01/2024-09',
      change: 'year_to_date',
    },
    phrasings: ['ytd % thru sep 2025', 'ytd % through September 2025', '% ytd sep 2025'],
  },
  // one month is no course of months
  {
    query: { period: '2026-03' },
    phrasings: ['latest monthly total', 'most recent monthly total', 'monthly exports march 2026'],
  },
  // the first of those that are listed
  {
    query: {
      operation: 'compare',
      partners: ['WORLD', 'US', 'DE', 'JP'],
      period: '2025-07',
      along: 'partner',
    },
    phrasings: ['july 2025: total, US, Germany, Japan', 'total, US, Germany and Japan in july 2025'],
  },
  {
    query: { operation: 'compare', partners: ['WORLD', 'US', 'EU'], period: '2025-11', along: 'partner' },
    phrasings: ['november 2025: total, us, eu', 'november 2025 total, us, and eu'],
  },
  {
    query: { operation: 'change', period: '2025-05', comparison: 'month_on_month 2025-04' },
    phrasings: ['exports may 2025 compared w/ april'],
  },
  {
    query: { operation: 'usual', period: '2025-07', direction: 'up', topic: ['pattern'] },
    phrasings: ['is july normally a strong month', 'is july usually a strong month'],
  },
]

/** The same, and what is asked about the data. */
export const aboutCodes: readonly Entry[] = [
  {
    query: { operation: 'coverage', period: '2026-03' },
    phrasings: [
      "what's the HS code here",
      'which hs code do you use',
      "what's the HS code",
      "what's in the data",
    ],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['magnets', 'materials'] },
    phrasings: ["what's inside these magnets", 'what is in magnets'],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['rare', 'earth', 'refining', 'share'] },
    phrasings: ['how much of rare earth processing is in china'],
  },
  {
    query: {
      operation: 'explain',
      period: '2026-03',
      comparison: 'month_on_month 2026-02',
      topic: ['announcement', '18'],
    },
    phrasings: ['what did announcement 18 do', 'what was announcement no. 18'],
  },
  {
    query: {
      operation: 'explain',
      period: '2025-11',
      comparison: 'month_on_month 2025-10',
      topic: ['2025-11-07'],
    },
    phrasings: ['did anything happen on 7 nov 2025', 'anything happen on 7 nov 2025?'],
  },
]

export const verbsAndListsOfTwo: readonly Entry[] = [
  // who gets a price sells
  {
    query: {
      quantity: 'unit_value',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
      unit: 'USD/kg',
    },
    phrasings: [
      'price per kg the UK gets: lithium carbonate, june 2025',
      'price the UK receives per kg of lithium carbonate june 2025',
      'price per kg the UK receives in june 2025 for lithium carbonate',
    ],
  },
  {
    query: {
      operation: 'coverage',
      reporters: ['BR', 'GB'],
      flows: ['export', 'import'],
      commodities: ['250410', '283691'],
      period: '2025-06',
    },
    phrasings: [
      'what are natural graphite and lithium carbonate HS codes',
      'HS codes of natural graphite and lithium carbonate',
    ],
  },
  {
    query: {
      operation: 'coverage',
      reporters: ['BR', 'GB'],
      flows: ['export', 'import'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: [
      'list the countries that report',
      'which countries are reporters',
      'list of reporting countries',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD', '-US'],
      commodities: ['810820'],
      period: '2025-06',
    },
    phrasings: [
      'UK titanium imports less the US, june 2025',
      'UK titanium imports without those from the US, june 2025',
      'UK titanium imports less those from the US, june 2025',
    ],
  },
  {
    query: {
      quantity: 'share',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['US'],
      commodities: ['810820'],
      measure: 'net_weight',
      period: '2025-06',
    },
    phrasings: ['us share of UK titanium imports, tonnes basis, june 2025'],
  },
]
