import type { Entry } from './corpus.ts'

/** The highest and lowest of the months held, and since when. */
export const record: readonly Entry[] = [
  {
    query: { operation: 'record', extreme: 'highest', grain: 'month', period: '2023-07/2026-03' },
    phrasings: ['when was the record set', 'what is the record and when was it set'],
  },
  // of all three months in a row those that come to most, and no month of the latest three
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      window: 3,
      period: '2023-07/2026-03',
    },
    phrasings: [
      'highest 3-month total',
      'highest rolling 3-month total',
      'highest three-month moving total of exports',
      'three-month total highest',
      'best 3-month period',
    ],
  },
  {
    query: {
      operation: 'record',
      quantity: 'average',
      extreme: 'lowest',
      grain: 'month',
      window: 12,
      period: '2023-07/2026-03',
    },
    phrasings: ['lowest 12-month average', 'when was the rolling 12-month average lowest'],
  },
  // more than one of them, and nobody said how many
  {
    query: { operation: 'record', extreme: 'lowest', grain: 'month', limit: 3, period: '2025-01/2025-12' },
    phrasings: ['lowest months of 2025', 'the lowest months in 2025'],
  },
  // a move of all time is one of the months, and no ranking of partners
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'month_on_month',
      period: '2023-07/2026-03',
      grain: 'month',
      extreme: 'lowest',
    },
    phrasings: ['biggest fall ever', 'biggest drop on record', 'steepest decline in history'],
  },
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'month_on_month',
      period: '2023-07/2026-03',
      grain: 'month',
      extreme: 'lowest',
      form: 'amount',
    },
    phrasings: ['biggest fall ever in tonnes', 'which month fell most in tonnes'],
  },
  // and so is one of a single partner
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'month_on_month',
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'highest',
      partners: ['JP'],
    },
    phrasings: ['biggest rise in exports to Japan in 2025', 'steepest increase in sales to Japan in 2025'],
  },
  // every month in order, and not one after the other
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'highest',
      order: 'top',
    },
    phrasings: [
      'rank the months of 2025',
      'rank 2025 by month',
      'months of 2025 ranked',
      'ranking of months in 2025',
      'months of 2025 sorted by volume',
      'months of 2025 from best to worst',
      '2025 exports by month, highest first',
      'order the months of 2025 by size',
      'months by volume 2025',
      'months of 2025 by tonnage',
      '2025 months ranked',
      'exports by month in 2025 in descending order',
    ],
  },
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      grain: 'quarter',
      extreme: 'lowest',
      order: 'bottom',
      partners: ['US'],
    },
    phrasings: ['US quarters of 2025, lowest first', 'exports to the US by quarter in 2025 from low to high'],
  },
  // of all that any one partner took in any one month
  {
    query: {
      operation: 'record',
      period: '2023-07/2026-03',
      by: 'partner',
      grain: 'month',
      extreme: 'highest',
      limit: 1,
    },
    phrasings: [
      'top buyer in a single month',
      'biggest monthly shipment to any one country',
      'the most any country bought in one month',
      'who bought the most in a single month',
      'record monthly import by any single buyer',
    ],
  },
  // of the months of the one who rose, and not of those who rose in that one
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'month_on_month',
      grain: 'month',
      partners: ['US'],
      period: '2025-06',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'was the US rise in June 2025 the biggest jump',
      'was the US rise in June 2025 the biggest',
      'was the June 2025 jump in US imports the largest ever',
      'was June 2025 the biggest jump to the US',
    ],
  },
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'month_on_month',
      grain: 'month',
      period: '2025-05',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest' },
    },
    phrasings: ['was the May 2025 fall the steepest', 'was the fall in May 2025 the biggest drop'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      by: 'partner',
      grain: 'quarter',
      extreme: 'highest',
      limit: 3,
    },
    phrasings: ['top 3 buyers in a single quarter, 2025'],
  },
  // of the quarters the best one, and no month of theirs
  {
    query: { operation: 'record', period: '2025-05/2025-06', grain: 'month', extreme: 'highest' },
    phrasings: ['which of the two months May and June 2025 had the largest total'],
  },
  {
    query: { operation: 'record', period: '2025-04/2026-03', grain: 'quarter', extreme: 'highest' },
    phrasings: [
      'which of the last four quarters had the highest exports',
      'which of the last four quarters was best',
    ],
  },
  // how long ago it peaked is since when it did, and not since when it was as high as now
  {
    query: {
      operation: 'record',
      period: '2023-07/2026-03',
      grain: 'month',
      extreme: 'highest',
      form: 'count',
    },
    phrasings: [
      'how long ago was the peak in exports',
      'how many months since exports peaked',
      'how many months since the high',
    ],
  },
  // the largest of one part of the year, or since
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      monthsOfYear: [7],
      period: '2023-07/2026-03',
    },
    phrasings: ['what was the largest July?', 'biggest July', 'highest July'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'quarter',
      monthsOfYear: [7, 8, 9],
      period: '2023-07/2026-03',
    },
    phrasings: ['what was the largest Q3', 'highest Q3', 'highest third quarter'],
  },
  // where one month stands is claimed behind the verb, and which month stands there is not asked
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      partners: ['EU'],
      period: '2025-09',
      nth: 2,
      comparison: 'period_on_period 2023-07/2026-03',
      claim: { kind: 'record', extreme: 'highest', nth: 2 },
    },
    phrasings: [
      'Sept 2025 EU was the second highest of the months held?',
      'EU Sept 2025 was the second highest month?',
      'exports to the EU in Sept 2025 were the second highest of the months held',
    ],
  },
  // halves of years, and one of them claimed to be the record of its like
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'half',
      monthsOfYear: [1, 2, 3, 4, 5, 6],
      period: '2023-07/2026-03',
    },
    phrasings: ['highest first half', 'best first half ever', 'record H1'],
  },
  {
    query: { operation: 'record', extreme: 'highest', grain: 'half', period: '2023-07/2026-03' },
    phrasings: ['record half-year', 'best half ever', 'highest half year on record'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'quarter',
      monthsOfYear: [10, 11, 12],
      period: '2025-10/2025-12',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was Q4 2025 a record Q4?', 'was Q4 2025 a record fourth quarter?'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'half',
      period: '2025-07/2025-12',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was H2 2025 a record?', 'was the second half of 2025 a record half-year?'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'quarter',
      period: '2025-10/2025-12',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['did exports hit a record in Q4 2025?', 'did exports hit a record in Q4?'],
  },
  // of all months: what is asked of is no part that every year has
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2026-01',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'was January a record?',
      'did exports hit a record in January?',
      'were exports the highest ever in January?',
      'was the export volume in January a record?',
    ],
  },
  // so many quarters, and no fraction
  {
    query: { operation: 'record', extreme: 'highest', grain: 'quarter', limit: 3, period: '2023-07/2026-03' },
    phrasings: ['top three quarters ever', 'best three quarters on record', 'top 3 quarters ever'],
  },
  // of every year by itself
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      each: 'year',
      period: '2023-07/2026-03',
    },
    phrasings: [
      'worst month of each year',
      'lowest month per year',
      'weakest month in each year',
      'which month of each year was lowest',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'quarter',
      each: 'year',
      period: '2023-07/2026-03',
    },
    phrasings: ['best quarter of each year', 'highest quarter by year', 'best quarter of every year'],
  },
  // from one quarter to the next, and not from month to month
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'period_on_period',
      extreme: 'highest',
      grain: 'quarter',
      period: '2023-07/2026-03',
    },
    phrasings: ['biggest qoq rise', 'largest quarter on quarter jump', 'biggest quarterly rise'],
  },
  // with nobody named, the bottom is that of the months
  {
    query: {
      operation: 'record',
      period: '2025-05',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest' },
    },
    phrasings: ['was May 2025 the bottom', 'was May 2025 the trough'],
  },
  // without a verb, as with one
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      grain: 'year',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['were exports in 2025 a record', 'exports in 2025 a record?', '2025 exports a record?'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      comparison: 'period_on_period 2023-07/2026-03',
      grain: 'year',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'were exports in 2025 the highest on record',
      'exports 2025: highest on record?',
      'exports in 2025 an all-time high?',
    ],
  },
  // whether the peak lay in a year: of all that is held; whether a record was set in it: of what came before
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      comparison: 'period_on_period 2023-07/2026-03',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['did exports peak in 2025', 'was the peak in 2025?', 'was the record in 2025'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['did exports set a record in 2025', 'was it a record in 2025'],
  },
  {
    query: {
      operation: 'record',
      period: '2023-07/2024-12',
      comparison: 'period_on_period 2023-07/2026-03',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest' },
    },
    phrasings: ['was the low before 2025', 'was the trough before 2025?'],
  },
  // in tonnes it is the largest amount, wherever the unit stands
  {
    query: {
      operation: 'record',
      quantity: 'change',
      change: 'month_on_month',
      form: 'amount',
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'lowest',
    },
    phrasings: [
      'in which month of 2025 did exports fall most in tonnes',
      'when in 2025 did exports fall the most month on month in tonnes',
    ],
  },
  // the highest of a year
  {
    query: { operation: 'record', period: '2025-01/2025-12', grain: 'month', extreme: 'highest' },
    phrasings: [
      'highest month of 2025',
      'which month of 2025 had the highest exports',
      'peak month in 2025',
      'what was the peak in 2025?',
      'best month of 2025',
      'when did exports peak in 2025',
      'record month 2025',
      'strongest month in 2025',
    ],
  },
  {
    query: {
      operation: 'record',
      partners: ['US'],
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'highest',
    },
    phrasings: [
      'in which month of 2025 America was buying most',
      'in which month of 2025 did America buy most',
    ],
  },
  // the lowest of a year
  {
    query: { operation: 'record', period: '2025-01/2025-12', grain: 'month', extreme: 'lowest' },
    phrasings: [
      'lowest month of 2025',
      'which month had the lowest exports in 2025',
      'worst month of 2025',
      'when were exports lowest in 2025',
      'trough in 2025',
      'what was the lowest point of 2025',
    ],
  },
  // the highest of all
  {
    query: { operation: 'record', period: '2023-07/2026-03', grain: 'month', extreme: 'highest' },
    phrasings: [
      'highest month ever',
      'record high',
      'all-time high',
      'the highest month on record',
      'what is the record?',
    ],
  },
  // of one country
  {
    query: {
      operation: 'record',
      partners: ['US'],
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'lowest',
    },
    phrasings: ['lowest month for the US in 2025', 'US low 2025'],
  },
  // the second, the third, the first five
  {
    query: { operation: 'record', period: '2025-01/2025-12', grain: 'month', nth: 2, extreme: 'highest' },
    phrasings: ['second highest month of 2025'],
  },
  {
    query: { operation: 'record', period: '2025-01/2025-12', grain: 'month', nth: 3, extreme: 'highest' },
    phrasings: ['third highest month in 2025'],
  },
  {
    query: { operation: 'record', period: '2023-07/2026-03', grain: 'month', limit: 5, extreme: 'highest' },
    phrasings: ['top five months ever', '5 highest months'],
  },
  // the last time
  {
    query: { operation: 'since', period: '2026-03', extreme: 'highest' },
    phrasings: [
      'when were exports last this high?',
      'last time this high',
      'when was it last this high',
      'highest since when',
    ],
  },
  // in so many months, which is the number that was asked for
  {
    query: { operation: 'since', form: 'count', period: '2025-08', extreme: 'highest' },
    phrasings: [
      'August 2025 marked the highest total in how many months',
      'August 2025 was the highest in how many months',
      'in August 2025 exports were the highest in how many months',
      'August 2025 was a high of how many months?',
      "how many months' high was August 2025",
    ],
  },
  {
    query: { operation: 'since', period: '2025-08', extreme: 'highest' },
    phrasings: [
      'when were exports last as high as in August 2025',
      'exports in August 2025 hit their highest level since what date?',
      'how long had it been since exports were higher than in August 2025?',
      'how many months since exports had been above the August 2025 level',
    ],
  },
  {
    query: { operation: 'since', partners: ['US'], period: '2025-10', extreme: 'highest' },
    phrasings: ['Since when had US volumes not been as high as in October 2025?'],
  },
  {
    query: { operation: 'since', partners: ['DE'], period: '2025-10', extreme: 'lowest' },
    phrasings: ['how long has it been since exports to Germany were lower than in October 2025'],
  },
  {
    query: {
      operation: 'since',
      period: '2025-07',
      extreme: 'highest',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 6, unit: 'months' } },
    },
    phrasings: ['was July 2025 the highest in six months', 'is July 2025 the highest level for 6 months'],
  },
  {
    query: {
      operation: 'since',
      period: '2026-03',
      threshold: { relation: 'above', value: 6000, unit: 't' },
    },
    phrasings: [
      'when were exports last above 6,000 t',
      'last time exports exceeded 6,000 tonnes',
      'when did exports last exceed 6000 t?',
    ],
  },
  {
    query: {
      operation: 'since',
      period: '2026-03',
      threshold: { relation: 'below', value: 2000, unit: 't' },
    },
    phrasings: ['when were exports last below 2,000 tonnes', 'last time under 2,000 t'],
  },
  {
    query: {
      operation: 'since',
      partners: ['US'],
      period: '2026-03',
      threshold: { relation: 'above', value: 800, unit: 't' },
    },
    phrasings: ['when did exports to the US last exceed 800 t'],
  },
  // in a row
  {
    query: { operation: 'streak', longest: true, period: '2025-01/2025-12', direction: 'up' },
    phrasings: [
      'how many months in a row did exports rise in 2025',
      'how many straight months of increases in 2025',
    ],
  },
  {
    query: { operation: 'streak', period: '2023-07/2025-08', direction: 'up' },
    phrasings: ['how many months in a row did exports rise up to August 2025'],
  },
  {
    query: { operation: 'streak', period: '2025-08', direction: 'up' },
    phrasings: ['consecutive rises in exports, August 2025', 'streak of rises August 2025'],
  },
  {
    query: { operation: 'streak', period: '2026-03', direction: 'down' },
    phrasings: ['how many months in a row have exports fallen'],
  },
  {
    query: { operation: 'streak', partners: ['US'], period: '2026-03', direction: 'down' },
    phrasings: ['how long have exports to the US been falling'],
  },
  // so far, of all there have been; in the running year only where it is named
  {
    query: { operation: 'record', period: '2023-07/2026-03', grain: 'quarter', extreme: 'highest' },
    phrasings: ['best quarter so far', 'best quarter on record so far', 'strongest quarter yet'],
  },
  {
    query: {
      operation: 'record',
      partners: ['US'],
      period: '2023-07/2026-03',
      grain: 'month',
      extreme: 'highest',
    },
    phrasings: ['what was the best month for the US so far', 'record high to the US so far?'],
  },
  {
    query: { operation: 'record', period: '2026-01/2026-03', grain: 'month', extreme: 'highest' },
    phrasings: ['highest month so far this year', 'highest month so far in 2026'],
  },
  // a year or a quarter claimed to be a record is one among the years or quarters
  {
    query: {
      operation: 'record',
      period: '2024-01/2024-12',
      grain: 'year',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was 2024 a record', 'were exports in 2024 the highest ever'],
  },
  // months asked for, and no claim
  {
    query: {
      operation: 'count_periods',
      grain: 'month',
      threshold: { relation: 'below', value: 4000, unit: 't' },
      period: '2023-07/2026-03',
    },
    phrasings: ['which months were below 4,000 t?', 'list the months under 4,000 t'],
  },
  // months on the same ones of the year before
  {
    query: {
      operation: 'streak',
      direction: 'up',
      change: 'year_on_year',
      period: '2025-12',
    },
    phrasings: [
      'how many months in a row were exports above the year-ago month, to December 2025',
      'how many months in a row were exports higher than a year earlier, to Dec 2025',
    ],
  },
  // the last month that had any, and not the last one as high
  {
    query: { operation: 'since', period: '2026-03', threshold: { relation: 'above', value: 0 } },
    phrasings: [
      'when did China last export magnets',
      'last time China exported magnets',
      'when were any last exported',
    ],
  },
  {
    query: {
      operation: 'since',
      period: '2025-01/2025-12',
      threshold: { relation: 'above', value: 6000, unit: 't' },
    },
    phrasings: [
      'last month of 2025 above 6,000 t',
      'the last month in 2025 with exports above 6,000 t',
      'which was the last month of 2025 when exports exceeded 6,000 t',
    ],
  },
  // how far it went in a stretch
  {
    query: { operation: 'record', extreme: 'lowest', grain: 'month', period: '2025-01/2025-12' },
    phrasings: [
      'how low did exports go in 2025',
      'how low did exports fall in 2025',
      'how low have exports got in 2025',
    ],
  },
  {
    query: { operation: 'record', extreme: 'highest', grain: 'quarter', period: '2025-01/2025-12' },
    phrasings: ['how high did quarterly exports get in 2025'],
  },
  // the highest rate of growth
  {
    query: {
      operation: 'record',
      quantity: 'change',
      extreme: 'highest',
      grain: 'month',
      change: 'year_on_year',
      period: '2025-01/2025-12',
    },
    phrasings: [
      'which month of 2025 had the highest year-on-year growth',
      'month with the highest yoy growth in 2025',
      'best yoy growth in 2025',
    ],
  },
  {
    query: {
      operation: 'record',
      quantity: 'change',
      extreme: 'lowest',
      grain: 'month',
      change: 'year_on_year',
      period: '2025-01/2025-12',
    },
    phrasings: ['which month of 2025 had the lowest year-on-year growth'],
  },
  // from one whole year, or quarter, to the next
  {
    query: { operation: 'streak', longest: true, direction: 'up', grain: 'year', period: '2023-07/2026-03' },
    phrasings: ['longest run of yearly increases', 'longest streak of annual growth in exports'],
  },
  {
    query: {
      operation: 'streak',
      longest: true,
      direction: 'down',
      grain: 'quarter',
      period: '2023-07/2026-03',
    },
    phrasings: ['longest run of quarterly falls'],
  },
  {
    query: {
      operation: 'record',
      quantity: 'change',
      extreme: 'highest',
      grain: 'quarter',
      change: 'period_on_period',
      period: '2023-07/2026-03',
    },
    phrasings: ['which quarter had the highest growth', 'quarter with the strongest growth'],
  },
  // how high it was stands in the words of the last time
  {
    query: { operation: 'since', extreme: 'highest', partners: ['US'], period: '2026-03' },
    phrasings: ['when were exports to the US last this high', 'last time exports to the US were this high'],
  },
  // which way a month went, and when it last had
  {
    query: {
      operation: 'since',
      quantity: 'change',
      change: 'month_on_month',
      direction: 'up',
      period: '2026-03',
    },
    phrasings: ['first rise since when', 'first increase in exports in how long'],
  },
  {
    query: {
      operation: 'since',
      quantity: 'change',
      change: 'year_on_year',
      direction: 'down',
      period: '2026-03',
    },
    phrasings: ['first year-on-year fall since when'],
  },
  {
    query: {
      operation: 'since',
      quantity: 'change',
      change: 'month_on_month',
      direction: 'up',
      threshold: { relation: 'above', value: 0, unit: 'percent' },
      partners: ['US'],
      period: '2026-03',
    },
    phrasings: [
      'when did exports to the US last rise',
      'when was the last rise in exports to the US',
      'when did exports to the US last go higher',
    ],
  },
  // what was last higher or lower was so than it is now, and has not risen or fallen on the month before
  {
    query: { operation: 'since', extreme: 'lowest', partners: ['US'], period: '2026-03' },
    phrasings: [
      'when were exports to the US last lower',
      'last time exports to the US were lower',
      'when were exports to the US last below that of March 2026',
    ],
  },
  {
    query: { operation: 'since', extreme: 'highest', partners: ['US'], period: '2026-03' },
    phrasings: ['when were exports to the US last higher', 'last time exports to the US were higher'],
  },
  {
    query: { operation: 'streak', direction: 'down', partners: ['US'], period: '2026-03' },
    phrasings: ['since when have exports to the US been falling'],
  },
  // at which place of all there are
  {
    query: {
      operation: 'record',
      period: '2023-07/2026-03',
      grain: 'month',
      extreme: 'highest',
      nth: 3,
    },
    phrasings: ['third-highest on record?', 'third highest month on record'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      monthsOfYear: [3],
      period: '2023-07/2026-03',
    },
    phrasings: ['highest March ever', 'best march on record'],
  },
  // a high or low falls where it stands, and goes nowhere
  {
    query: { operation: 'record', extreme: 'lowest', grain: 'month', period: '2023-07/2026-03' },
    phrasings: ['which month did the low fall in', 'when did the low fall'],
  },
  {
    query: { operation: 'record', extreme: 'lowest', grain: 'month', period: '2025-01/2025-12' },
    phrasings: ['which month had the fewest tonnes in 2025'],
  },
  // the one that stood before it, or before the month that is shown
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2023-07/2026-03',
      earlier: true,
    },
    phrasings: [
      'what was the previous record',
      'record before this one',
      'previous record exports',
      'the record before last',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      period: '2023-07/2026-03',
      partners: ['US'],
      earlier: true,
    },
    phrasings: ['previous record low of exports to the US', 'what was the low before this one for the US'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'quarter',
      period: '2023-07/2026-03',
      earlier: true,
    },
    phrasings: ['previous record quarter'],
  },
  // so much is claimed of the highest, whenever it was
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2023-07/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 6357, unit: 't' } },
    },
    phrasings: ['is 6,357 t the record', 'was that 6,357 t the record', 'does 6,357 t stand as the record'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      period: '2023-07/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 1238, unit: 't' } },
    },
    phrasings: ['was 1,238 t the lowest', 'is 1,238 t a record low', 'was 1,238 t the lowest month'],
  },
  {
    query: { operation: 'record', extreme: 'highest', grain: 'quarter', period: '2025-01/2025-12' },
    phrasings: ['highest exports in any quarter of 2025', 'best quarter of 2025'],
  },
  // what never was so was otherwise in every month
  {
    query: {
      operation: 'record',
      grain: 'month',
      extreme: 'lowest',
      period: '2025-01/2025-12',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 1000, unit: 't' } },
    },
    phrasings: [
      'exports never fell below 1,000 t in 2025, right?',
      'exports never fell below 1,000 t in 2025',
      'exports never dropped below 1,000 t a month in 2025, correct?',
      'exports were never below 1,000 t in any month of 2025?',
    ],
  },
  // those that follow on the first
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      nth: 2,
      limit: 2,
      period: '2023-07/2026-03',
    },
    phrasings: [
      'second and third highest months',
      'the 2nd and 3rd highest months',
      '2nd to 3rd highest months',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      nth: 2,
      limit: 3,
      period: '2025-01/2025-12',
    },
    phrasings: ['second to fourth lowest months of 2025', 'the 2nd to 4th lowest months in 2025'],
  },
]
