import type { Entry } from './corpus.ts'

/** Which months a question is about: the anchor is the data, not the calendar. */
export const period: readonly Entry[] = [
  // of the earlier stretch, and nothing set against it
  {
    query: { period: '2025-01/2025-03' },
    phrasings: [
      'ytd total a year ago',
      'ytd exports last year',
      'Q1 2026 exports a year earlier',
      'how much was the ytd total a year ago',
    ],
  },
  {
    query: { partners: ['US'], period: '2024-07' },
    phrasings: ['US July 2025 a year earlier', 'exports July 2025 to the US a year earlier'],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'top', period: '2024-10' },
    phrasings: ['top buyers in October 2025 a year earlier'],
  },
  // one month of every year
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2023-07/2025-07',
      periods: ['2023-07', '2024-07', '2025-07'],
    },
    phrasings: ['exports every July', 'exports in the past three Julys', 'all Julys', 'every July'],
  },
  // the month behind another one, and all that came after it
  {
    query: { period: '2025-06' },
    phrasings: [
      'month after May 2025',
      'exports in the month after May 2025',
      'exports, month after May 2025',
    ],
  },
  { query: { period: '2025-06/2026-03' }, phrasings: ['exports in the months after May 2025'] },
  {
    query: { operation: 'record', extreme: 'lowest', grain: 'month', period: '2025-06/2026-03' },
    phrasings: ['lowest month after May 2025'],
  },
  // from a month on, with all of it
  {
    query: { period: '2025-05/2026-03' },
    phrasings: [
      'exports starting May 2025',
      'exports on or after May 2025',
      'exports no earlier than May 2025',
    ],
  },
  {
    query: { operation: 'record', extreme: 'highest', grain: 'month', period: '2025-03/2026-03' },
    phrasings: ['highest month starting March 2025', 'best month on or after March 2025'],
  },
  // two bounds, one of them left out
  {
    query: { period: '2025-03/2025-06' },
    phrasings: [
      'exports from March 2025 and before July 2025',
      'exports since March 2025 but before July 2025',
      'exports after February 2025 and until June 2025',
    ],
  },
  // so many months, the first of them named
  { query: { period: '2025-03/2025-08' }, phrasings: ['exports in the six months starting March 2025'] },
  // the quarter, of which nobody says which
  {
    query: { period: '2026-01/2026-03' },
    phrasings: ['exports for the quarter', 'exports during the quarter'],
  },
  { query: { period: '2025-03' }, phrasings: ['exports last year same month'] },
  // a year and a bound within it: the months of that year on this side
  {
    query: { period: '2025-01/2025-05' },
    phrasings: [
      'exports between the start of 2025 and the end of May',
      'exports from the start of 2025 to the end of May',
      'exports from the beginning of 2025 until May',
      'exports 2025 until May 2025',
      'exports in 2025 through May 2025',
      'exports in 2025 before June 2025',
      'exports in 2025 before June',
      'exports before June in 2025',
      'exports until May in 2025',
      'exports up to May in 2025',
    ],
  },
  { query: { period: '2025-07/2025-12' }, phrasings: ['exports in 2025 after June 2025'] },
  // a stretch that names no year is of the year beside it
  { query: { period: '2025-06/2025-12' }, phrasings: ['last year since June: exports'] },
  {
    query: { period: '2025-01/2025-05' },
    phrasings: ['last year, January to May: exports'],
  },
  { query: { period: '2023-01/2023-12' }, phrasings: ['the twelve months of 2023'] },
  // no month, or the latest
  {
    query: { period: '2026-03' },
    phrasings: [
      'latest exports',
      'exports in the latest month',
      'what is the latest figure?',
      'most recent month exports',
      'newest exports number',
      'exports last month',
      'exports',
      'magnet exports',
      'how are exports',
      'current exports',
      'what were exports last month?',
    ],
  },
  // months from … to …
  {
    query: { period: '2025-01/2025-07' },
    phrasings: [
      'exports 2025 (to July)',
      'exports in 2025 (through July)',
      'exports January to July 2025',
      'Jan-Jul 2025 exports',
      'exports from January to July 2025',
      'exports between January and July 2025',
      'total exports January through July 2025',
      'cumulative exports Jan–Jul 2025',
      'exports in the first seven months of 2025',
      'YTD through July 2025',
      'total exports for January–July 2025',
      'sum of exports January to July 2025',
      '2025-01 to 2025-07 exports',
      'exports Jan - Jul 2025',
      'exports from 2025-01 to 2025-07',
    ],
  },
  {
    query: { period: '2025-05/2025-06' },
    phrasings: ['the total of May and June 2025', 'total of exports in May and June 2025'],
  },
  // parts of a year and years
  {
    query: { period: '2025-01/2025-06' },
    phrasings: [
      'exports in the first half of 2025',
      'H1 2025 exports',
      '1H25 exports',
      '2025 H1',
      'exports h1/2025',
      'exports in the first two quarters of 2025',
    ],
  },
  {
    query: { period: '2025-04/2025-06' },
    phrasings: ['exports in Q2 2025', 'second quarter 2025 exports', 'exports 2q25'],
  },
  {
    query: { period: '2024-01/2024-12' },
    phrasings: [
      'exports in 2024',
      'calendar 2024 exports',
      'exports 2024',
      '2024 exports in total',
      'exports for the year 2024',
    ],
  },
  { query: { period: '2025-07/2025-09' }, phrasings: ['exports in the third quarter of 2025'] },
  { query: { period: '2025-01/2025-12' }, phrasings: ['full year 2025 exports'] },
  { query: { period: '2025-01/2025-03' }, phrasings: ['exports first quarter 2025', 'Q1 2025 exports'] },
  {
    query: { period: '2025-10/2025-12' },
    phrasings: ['exports in the last quarter of 2025', 'Q4 2025 exports'],
  },
  // counted back from the latest month held
  {
    query: { period: '2026-01/2026-03' },
    phrasings: ['exports over the last 3 months', 'last three months exports'],
  },
  {
    query: { period: '2025-04/2026-03' },
    phrasings: [
      'exports in the past 12 months',
      'trailing twelve months exports',
      'rolling 12 month exports',
      'ttm exports',
      'exports in the last year',
    ],
  },
  { query: { period: '2025-01/2026-03' }, phrasings: ['exports since January 2025'] },
  { query: { period: '2025-03/2026-03' }, phrasings: ['exports since March 2025'] },
  {
    query: { period: '2025-10/2026-03' },
    phrasings: ['exports last 6 months', 'past six months exports', 'L6M exports'],
  },
  // with nothing spoken of before, the last one that is over
  { query: { period: '2025-01/2025-12' }, phrasings: ['exports in the previous year', 'prior year exports'] },
  { query: { period: '2025-10/2025-12' }, phrasings: ['exports two quarters ago'] },
  {
    query: { period: '2025-01/2025-03' },
    phrasings: [
      'exports in the same quarter last year',
      'year-ago quarter exports',
      'exports three months ended March 31, 2025',
    ],
  },
  { query: { period: '2024-07' }, phrasings: ['exports in July two years ago'] },
  {
    query: { period: '2025-01/2026-03' },
    phrasings: ['exports January 2025 - now', 'exports between Jan 2025 and today'],
  },
  { query: { period: '2024-06/2025-06' }, phrasings: ['exports from last June to June 2025'] },
  // January to the latest month held
  {
    query: { period: '2026-01/2026-03' },
    phrasings: [
      'YTD exports',
      'exports year to date',
      'exports so far this year',
      "this year's exports",
      'exports this year to date',
      'YTD',
      'exports ytd',
      'year-to-date exports',
      'year to date',
    ],
  },
  // the same for one country
  {
    query: { partners: ['US'], period: '2026-01/2026-03' },
    phrasings: ['YTD exports to the US', 'US imports so far this year'],
  },
  // one month is no part of which there could be so much to date
  { query: { period: '2026-01/2026-03' }, phrasings: ['January to date'] },
  {
    query: { period: '2026-01/2026-02' },
    phrasings: ['exports this year until February', 'exports from January through to February 2026'],
  },
  {
    query: { period: '2025-01/2025-12' },
    phrasings: ['exports in the course of 2025', 'exports during the course of 2025'],
  },
]
