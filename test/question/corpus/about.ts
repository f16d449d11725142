import type { Entry } from './corpus.ts'

/** Explanations, facts, and questions about the data itself. */
export const about: readonly Entry[] = [
  // what a number rests on
  {
    query: { operation: 'source', period: '2024-12' },
    phrasings: [
      'how was december 2024 calculated',
      'how did you calculate December 2024',
      "what's behind the December 2024 number",
      'where is the December 2024 figure from',
      'where does December 2024 come from',
    ],
  },
  {
    query: { operation: 'define', topic: ['year to date'], period: '2026-03' },
    phrasings: ['how is YTD defined', 'how do you define YTD'],
  },
  // what is missing
  {
    query: { operation: 'missing', period: '2023-07/2026-03' },
    phrasings: ['which months are missing', 'what data is missing?', 'gaps in the data'],
  },
  {
    query: { operation: 'missing', period: '2024-01' },
    phrasings: ['why is January 2024 not there', 'why is january 2024 missing?'],
  },
  {
    query: { operation: 'missing', period: '2025-01/2025-12' },
    phrasings: ['which months of 2025 are missing'],
  },
  // why
  {
    query: { operation: 'explain', period: '2025-05', comparison: 'month_on_month 2025-04' },
    phrasings: [
      'why did exports fall in May 2025?',
      'what happened in May 2025',
      'what was announced in May 2025',
      'why the drop in May 2025',
      'explain the fall in May 2025',
      'reason for the fall in May 2025',
      'why were exports down in May 2025?',
      'why did exports fall after April 2025',
      'why did exports fall in the months after April 2025',
    ],
  },
  {
    query: {
      operation: 'explain',
      partners: ['US'],
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
    },
    phrasings: [
      'why did exports to the US fall in May 2025',
      // of what happened to them, and not of what went to somebody
      'what happened to exports to the US in May 2025',
      "what happened to China's exports to the US in May 2025",
      "what has happened to China's exports to the US in May 2025",
    ],
  },
  {
    query: { operation: 'explain', period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: ['why did exports rise in July 2025'],
  },
  {
    query: {
      operation: 'explain',
      period: '2026-03',
      comparison: 'period_on_period 2025-05',
      direction: 'up',
    },
    phrasings: ['why have exports risen since May 2025', 'why are exports up since May 2025'],
  },
  // facts of the package
  {
    query: { operation: 'fact', period: '2026-03', topic: ['rare', 'earths', 'mined', 'mining', 'share'] },
    phrasings: ['what share of rare earths is mined in China'],
  },
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'elements', 'controlled'],
    },
    phrasings: ['how many rare earth elements are controlled'],
  },
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'elements', 'controls', 'controlled'],
    },
    phrasings: ['how many rare earth elements fall under the april 2025 controls'],
  },
  // the facts know them by other words, and speak of whoever reports
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'elements', 'control', 'controlled'],
    },
    phrasings: ['How many rare earth elements does China control?'],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['rare', 'earths', 'mined', 'mining', 'share'] },
    phrasings: ['how much of all rare earths are dug up in China'],
  },
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'refining', 'share'],
    },
    phrasings: [
      'who dominates rare earth refining, and by what percentage',
      'share of rare earth refining that China holds',
    ],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['rare', 'earth', 'magnets', 'used', 'uses'] },
    phrasings: [
      'What are rare earth magnets for?',
      'what do rare earth magnets go into',
      'why do people need rare earth magnets',
      'which products contain rare earth magnets',
    ],
  },
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'magnets', 'materials'],
    },
    phrasings: [
      'what are rare earth magnets made of',
      'which materials are in rare earth magnets',
      'what do rare earth magnets contain',
    ],
  },
  // one word of a share is enough beside the place that it is of
  {
    query: { operation: 'fact', period: '2026-03', topic: ['refining', 'share'] },
    phrasings: [
      'what percent of refining is in China',
      'how much of the refining happens in china',
      'china controls what share of refining',
    ],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['mining', 'share'] },
    phrasings: ["china's mining share"],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['magnet', 'materials'] },
    phrasings: ['what are the two main magnet materials', 'name the main magnet materials'],
  },
  // events by their name or their day
  {
    query: {
      operation: 'explain',
      period: '2026-03',
      comparison: 'month_on_month 2026-02',
      topic: ['busan', 'truce', 'controls'],
    },
    phrasings: ['busan truce - effect on rare earth controls?'],
  },
  // what came in within a month is told of that month's events
  {
    query: {
      operation: 'explain',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      topic: ['2025-10'],
    },
    phrasings: [
      'what controls came in during October 2025',
      'what export controls were imposed in October 2025',
      'what restrictions did China impose in October 2025',
      'policy measures October 2025',
    ],
  },
  {
    query: {
      operation: 'explain',
      period: '2025-04',
      comparison: 'month_on_month 2025-03',
      topic: ['2025-04-04'],
    },
    phrasings: [
      'What did Beijing do on April 4, 2025?',
      'Which measure took effect on 4 April 2025?',
      "what's in your calendar for 4 April 2025",
    ],
  },
  {
    query: { operation: 'fact', period: '2026-03', topic: ['rare', 'earth', 'magnets', 'used', 'uses'] },
    phrasings: ['what are rare-earth magnets used for'],
  },
  {
    query: {
      operation: 'explain',
      period: '2026-03',
      comparison: 'month_on_month 2026-02',
      topic: ['london', 'talks'],
    },
    phrasings: ['when were the London talks?'],
  },
  // the next figures, the gaps, and who publishes, in other words
  {
    query: { operation: 'release', period: '2026-03' },
    phrasings: [
      'When will new data come out?',
      'when do you expect the next release',
      'how long until the next figures',
    ],
  },
  {
    query: { operation: 'missing', period: '2024-01/2024-12' },
    phrasings: [
      '2024: months without a total figure',
      'Is the 2024 total series complete? If not, which months are absent',
      "what months don't you have for 2024",
    ],
  },
  {
    query: { operation: 'source', period: '2026-03' },
    phrasings: ['Which organisation puts out the numbers you use?'],
  },
  // how often they come, and when they came
  {
    query: { operation: 'release', period: '2026-03' },
    phrasings: [
      'how often are these numbers published',
      'how frequently do the figures come out?',
      'which month will the next update be for?',
    ],
  },
  {
    query: { operation: 'source', period: '2026-03' },
    phrasings: ['when were the march figures published', 'when did the march 2026 update come out?'],
  },
  {
    query: { operation: 'missing', period: '2025-01/2025-12', partners: ['DE'] },
    phrasings: ['which months of 2025 do you have for Germany?'],
  },
  {
    query: { operation: 'missing', period: '2025-01/2025-12', partners: ['JP'] },
    phrasings: ['is 2025 complete for Japan'],
  },
  // what is in them and what they are used in; what was put into a company is no advice
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'magnets', 'materials'],
    },
    phrasings: ['what materials are used in rare earth magnets'],
  },
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['rare', 'earth', 'magnets', 'used', 'wind', 'power', 'uses'],
    },
    phrasings: ['are rare earth magnets used in wind turbines?'],
  },
  {
    query: {
      operation: 'fact',
      period: '2026-03',
      topic: ['invest', 'in', 'mp', 'materials', 'us', 'investment'],
    },
    phrasings: ['how much did the US invest in MP Materials'],
  },
  // who met, and nobody that goods went to
  {
    query: {
      operation: 'explain',
      period: '2026-03',
      comparison: 'month_on_month 2026-02',
      topic: ['agree', 'geneva'],
    },
    phrasings: ['what did the US and China agree in Geneva'],
  },
  // two together: of the levels of each nothing would say why
  {
    query: {
      operation: 'explain',
      partners: ['US', 'DE'],
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      direction: 'down',
    },
    phrasings: ['why did exports to the US and Germany fall in october 2025'],
  },
  // why there are two, how it was got: where it is from tells both
  {
    query: { operation: 'source', period: '2025-08', partners: ['DE'] },
    phrasings: [
      'why are there two figures for Germany in august 2025',
      'do sources differ for Germany in august 2025',
    ],
  },
  {
    query: { operation: 'source', period: '2024-01/2024-12' },
    phrasings: ['why do sources differ for 2024'],
  },
  {
    query: { operation: 'source', period: '2024-12' },
    phrasings: ['how do you get the december 2024 number', 'how did you get december 2024'],
  },
  {
    query: { operation: 'missing', period: '2023-07/2026-03', partners: ['FR'] },
    phrasings: ['why dont you have figures for france', 'why do you have no figures for France'],
  },
  // words
  {
    query: { operation: 'define', period: '2026-03', topic: ['mirror statistics'] },
    phrasings: ['what is a mirror statistic'],
  },
  { query: { operation: 'define', period: '2026-03', topic: ['CIF'] }, phrasings: ['what does CIF mean'] },
  { query: { operation: 'define', period: '2026-03', topic: ['HHI'] }, phrasings: ['what does HHI mean'] },
  {
    query: { operation: 'define', period: '2026-03', topic: ['percentage point'] },
    phrasings: ['what is a percentage point'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['base effect'] },
    phrasings: ['what is a base effect'],
  },
  {
    query: { operation: 'define', period: '2026-03', topic: ['unit value'] },
    phrasings: ['what is a unit value'],
  },
  // what is held
  // when there was a number, and not when it was so high
  {
    query: { operation: 'coverage', period: '2026-03', partners: ['VN'] },
    phrasings: [
      'when was the last time you had a number for Vietnam?',
      'when did you last have data for Vietnam',
      'last time there was a figure for Vietnam',
    ],
  },
  {
    query: { operation: 'coverage', period: '2026-03' },
    phrasings: [
      'what data do you have?',
      "what's rare earth magnet HS code",
      'rare earth magnet HS',
      'what is this data',
      'which months do you have',
      'what goods do you cover',
      'what period do you cover',
      'what is the latest month you have',
      'how far back does the data go',
    ],
  },
  {
    query: { operation: 'coverage', period: '2026-03', by: 'partner' },
    phrasings: ['which countries do you have', 'which countries do you cover'],
  },
  {
    query: { operation: 'coverage', period: '2026-03', by: 'commodity', topic: ['8505'] },
    phrasings: ['what is 8505', 'meaning of 8505', 'children of heading 8505'],
  },
  {
    query: { operation: 'coverage', period: '2026-03', by: 'commodity', topic: ['85'] },
    phrasings: ["what's inside 85", 'children of chapter 85'],
  },
  {
    query: { operation: 'missing', period: '2025-07', by: 'partner' },
    phrasings: ['is the data complete for July 2025', 'which partners are missing in July 2025'],
  },
  {
    query: { operation: 'coverage', period: '2026-03', commodities: ['85051110'] },
    phrasings: ['what is 85051110'],
  },
  // how a figure is marked
  {
    query: { operation: 'status', period: '2025-07', topic: ['provisional'] },
    phrasings: ['is July provisional', 'is July 2025 preliminary?'],
  },
  { query: { operation: 'status', period: '2026-03', topic: ['provisional'] }, phrasings: ['prelim?'] },
  {
    query: { operation: 'status', period: '2026-03', topic: ['final'] },
    phrasings: ['how reliable is the March figure', 'is the March figure reliable'],
  },
  { query: { operation: 'status', period: '2026-03', topic: ['final'] }, phrasings: ['final?'] },
  {
    query: { operation: 'status', period: '2026-02', topic: ['which'] },
    phrasings: ['is feb 2026 official or estimated', 'is February 2026 published or derived'],
  },
  // how usual a figure is
  {
    query: { operation: 'usual', period: '2026-03', topic: ['outlier'] },
    phrasings: ['anything unusual this month', 'anomalies', 'odd moves'],
  },
  {
    query: { operation: 'usual', period: '2025-05', topic: ['outlier'] },
    phrasings: ['is May 2025 an outlier'],
  },
  {
    query: { operation: 'usual', period: '2026-03', topic: ['season'] },
    phrasings: ['is this normal for the season', 'seasonal?'],
  },
  {
    query: { operation: 'usual', period: '2025-07', topic: ['pattern'], direction: 'down' },
    phrasings: ['is July always weak', 'is July usually low'],
  },
  { query: { operation: 'usual', period: '2025-07', topic: ['pattern'] }, phrasings: ['July pattern'] },
  {
    query: { operation: 'usual', period: '2025-01/2025-12', topic: ['volatility'] },
    phrasings: ['how volatile were exports in 2025', 'volatility of exports 2025'],
  },
  {
    query: { operation: 'usual', period: '2026-03', partners: ['US'], topic: ['volatility'] },
    phrasings: ['how bumpy are exports to the US'],
  },
  // of revisions
  {
    query: { operation: 'revision', period: '2023-07/2026-03', order: 'top' },
    phrasings: ['biggest revisions in this release', 'largest revs', 'how big are revisions usually'],
  },
  {
    query: { operation: 'revision', period: '2026-03' },
    phrasings: ['original vs current', 'first print vs now'],
  },
  { query: { operation: 'revision', period: '2025-06' }, phrasings: ['rev June?'] },
  // sources
  {
    query: { operation: 'source', period: '2026-03' },
    phrasings: [
      'where is this from?',
      'sources',
      'who collects the data',
      'who issues these statistics',
      "who's behind this data",
    ],
  },
  {
    query: { operation: 'source', period: '2025-07' },
    phrasings: [
      "what's your source for July 2025",
      'source of the July 2025 figure',
      'who published the July 2025 total',
      'who measured the July 2025 total',
      'who reported the figure for July 2025?',
      'who is the source for July 2025',
      'who provides the data for July 2025',
    ],
  },
  // next release
  {
    query: { operation: 'release', period: '2026-03' },
    phrasings: ['when is the next release?', 'when does the next data come out', 'next update'],
  },
  {
    query: { operation: 'release', period: '2026-03' },
    phrasings: [
      'how often is this updated',
      'how frequently is it refreshed?',
      'how regularly is the data set refreshed',
      'what is the update frequency',
      'when is this updated',
    ],
  },
  // how
  { query: { operation: 'method', period: '2026-03' }, phrasings: ['how was this calculated'] },
]
