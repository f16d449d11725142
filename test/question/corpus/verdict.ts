import type { Entry } from './corpus.ts'

/** Questions that are answered with yes or no. */
export const verdict: readonly Entry[] = [
  // none, asked of a time: a claim, and no "no" before a level
  {
    query: { period: '2025-01/2025-12', claim: { kind: 'zero' } },
    phrasings: [
      'No exports in 2025?',
      'no exports in 2025',
      'no shipments in 2025',
      'were there no exports in 2025?',
    ],
  },
  // growth is a rate: that of one month held against that of another, on the year unless another is named
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'year_on_year',
      period: '2025-10',
      comparison: 'year_on_year 2025-09',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'was the yoy growth rate in Oct 2025 higher than in Sept 2025',
      'was growth in October 2025 faster than in September 2025',
      'is growth in Oct 2025 higher than in Sept 2025',
      'was the yoy growth in Oct 2025 above that of Sept 2025',
    ],
  },
  // one tonne in ten is a share, and no tonne
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2026-01/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 10, unit: 'percent' } },
    },
    phrasings: [
      'so less than one tonne in ten went to the US in Q1 2026?',
      'did less than one in ten tonnes go to the US in Q1 2026',
      'is it true that less than one tonne out of ten went to the US in Q1 2026',
    ],
  },
  // somebody names a number, and nothing else is asked
  {
    query: {
      partners: ['JP'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 300, unit: 't' } },
    },
    phrasings: [
      'a colleague claims exports to Japan were 300 tonnes in July 2025',
      'I heard exports to Japan were 300 t in July 2025',
      'exports to Japan were 300 t in July 2025, thats right?',
      "exports to Japan were 300 t in July 2025, that's correct?",
    ],
  },
  // who says so, what is to be done with it, and the question mark at the end of it
  {
    query: {
      quantity: 'share',
      partners: ['EU'],
      period: '2025-11',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 42, unit: 'percent' } },
    },
    phrasings: [
      'claim: the EU took 42% of exports in November 2025',
      'verify: the EU took 42% of exports in November 2025',
      'the draft says the EU took 42% of exports in November 2025 - check pls',
      'They say the EU took 42% of exports in November 2025. Did it?',
      'the EU took 42% of exports in November 2025, ok?',
      'the EU took 42% of exports in November 2025. Holds?',
    ],
  },
  // one month is enough, and the sum of them is no month
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      partners: ['US'],
      period: '2025-01/2025-12',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 100, unit: 't' } },
    },
    phrasings: [
      'were any months of 2025 under 100 t for the US',
      'have there been any months under 100 t for the US in 2025',
      'were there months in 2025 when the US took under 100 t?',
      'did any months of 2025 come in below 100 t for the US',
      'did some months of 2025 come in below 100 t for the US',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      period: '2025-07/2026-03',
      comparison: 'period_on_period 2023-07/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 4500, unit: 't' } },
    },
    phrasings: [
      'since July 2025 have exports ever dipped below 4,500 t',
      'have exports ever dipped below 4,500 t since July 2025',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2025-06/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 6000, unit: 't' } },
    },
    phrasings: ['was there a month after May 2025 above 6,000 t'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'quarter',
      period: '2025-01/2025-12',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 10000, unit: 't' } },
    },
    phrasings: ['were any quarters of 2025 below 10,000 t'],
  },
  // a level that was passed is one of the months or of all of them, as the number allows
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      extreme: 'lowest',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 1300, unit: 't' } },
    },
    phrasings: ['did exports dip below 1,300 t in 2025', 'have exports been under 1,300 t in 2025'],
  },
  // has it at any time so far, and not just now
  {
    query: {
      operation: 'record',
      period: '2023-07/2026-03',
      extreme: 'highest',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 6000, unit: 't' } },
    },
    phrasings: ['have exports reached 6,000 t', 'have exports hit 6,000 t'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-07/2026-03',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 4000, unit: 't' } },
    },
    phrasings: ['have exports been above 4,000 t since July 2025'],
  },
  // a share is one of each month, and none of their sum
  {
    query: {
      operation: 'record',
      quantity: 'share',
      period: '2025-01/2025-12',
      partners: ['US'],
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 5, unit: 'percent' } },
    },
    phrasings: [
      'has the US share of exports fallen below 5% in 2025',
      'has the US share been under 5% in 2025',
    ],
  },
  {
    query: {
      quantity: 'average',
      period: '2026-01/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 6000, unit: 't' } },
    },
    phrasings: ['were exports over 6,000 t a month in Q1 2026', 'exports over 6,000 t per month in Q1 2026?'],
  },
  // what is still so, and what is the best since then, looks at all that came after as well
  {
    query: {
      operation: 'record',
      period: '2024-12',
      comparison: 'period_on_period 2023-07/2026-03',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['is December 2024 still the record', 'is December 2024 the highest month'],
  },
  {
    query: {
      operation: 'record',
      period: '2024-12',
      comparison: 'period_on_period 2024-02/2026-03',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['is December 2024 the best month since January 2024'],
  },
  {
    query: {
      operation: 'record',
      period: '2024-12',
      comparison: 'period_on_period 2024-02/2024-12',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was December 2024 the best month since January 2024'],
  },
  // in the passive the number is what was passed
  {
    query: {
      period: '2025-11',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 6000, unit: 't' } },
    },
    phrasings: [
      'was 6,000 t exceeded in November 2025?',
      'has the 6,000 t mark been passed in November 2025',
      'were 6,000 t surpassed by exports in November 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-05',
      comparison: 'period_on_period 2025-06',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'was May 2025 surpassed by June 2025',
      'were May 2025 exports exceeded by those of June 2025',
    ],
  },
  // short of a number is below it, whatever the verb
  {
    query: {
      period: '2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 5500, unit: 't' } },
    },
    phrasings: [
      'did exports in March 2026 fall short of 5,500 t',
      'did exports fall short of 5,500 t in March 2026',
      'did exports come up short of 5,500 t in March 2026',
    ],
  },
  // what follows the word is what the other is held against, the later of the two or not
  {
    query: {
      operation: 'change',
      period: '2025-04',
      comparison: 'period_on_period 2026-02',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'was April 2025 below February 2026?',
      'were April 2025 exports below those of February 2026?',
      'did April 2025 exports fall short of February 2026',
    ],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-05',
      comparison: 'period_on_period 2025-10',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['did May 2025 exports to the US come in above October 2025?'],
  },
  // the months of a high are no amount that is hit
  {
    query: {
      operation: 'since',
      extreme: 'highest',
      period: '2025-10',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 6, unit: 'months' } },
    },
    phrasings: [
      'did exports hit a six-month high in October 2025?',
      'did exports reach a 6-month high in October 2025?',
    ],
  },
  // so much and no less, so much and no more
  {
    query: {
      period: '2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 5000, unit: 't' } },
    },
    phrasings: [
      'did exports get to 5,000 t in March 2026',
      'did exports make 5,000 t in March 2026',
      'did exports see 5,000 t in March 2026',
    ],
  },
  {
    query: {
      period: '2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'at_most', value: 5500, unit: 't' } },
    },
    phrasings: ['did exports stay within 5,500 t in March 2026', 'did exports keep to 5,500 t in March 2026'],
  },
  // the verb tells from which side the record was reached
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2025-11',
      comparison: 'period_on_period 2025-02/2025-11',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'did exports rise in November 2025 to their highest since January 2025',
      'did exports climb to the highest level since January 2025 in November 2025',
    ],
  },
  // no month named: the latest, of those since then
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2026-03',
      comparison: 'period_on_period 2025-02/2026-03',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'is this the highest since January 2025',
      'are exports the highest since January 2025?',
      'is it the highest level since jan 2025',
    ],
  },
  // six digits with a unit are a number, and no code that is not held
  {
    query: {
      period: '2025-01/2025-12',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 100000, unit: 't' } },
    },
    phrasings: ['did exports exceed 100000 t in 2025', 'were exports above 100000 tonnes in 2025?'],
  },
  // verbs that set two things against each other pass a number as well
  {
    query: {
      period: '2025-08',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 6000, unit: 't' } },
    },
    phrasings: [
      'did exports outstrip 6,000 t in August 2025?',
      'exports outweighed 6,000 t in August 2025, right?',
    ],
  },
  // over and under what another time was
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'period_on_period 2024-01/2024-12',
      baseline: 'average',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'is July 2025 above the 2024 monthly average?',
      'is July 2025 over the 2024 monthly average?',
    ],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'was the US in March 2026 under a year earlier?',
      'was the US in March 2026 below a year earlier?',
    ],
  },
  // a verb of moving before the level that was passed
  {
    query: {
      period: '2025-05',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 1500, unit: 't' } },
    },
    phrasings: [
      'did exports fall below 1,500 t in May 2025?',
      'did exports decline below 1,500 t in May 2025?',
      'did exports shrink under 1,500 t in May 2025?',
    ],
  },
  // a level that was reached, from above or below
  // each month of a quarter on the one before, the first as well; from one to another the first is where it starts
  {
    query: {
      operation: 'count_periods',
      partners: ['US'],
      period: '2025-10/2025-12',
      grain: 'month',
      direction: 'down',
      change: 'month_on_month',
      claim: { kind: 'direction_each', direction: 'down' },
    },
    phrasings: [
      'did exports to the US fall every month of Q4 2025',
      'did exports to the US fall in each month of Q4 2025?',
      'were exports to the US down every month in q4 2025',
      'did exports to the US fall in each of the last three months of 2025',
      'did exports to the US fall in all of the last three months of 2025',
      'did exports to the US fall in all three months of Q4 2025',
      'did exports to the US fall in each of the three months from October to December 2025',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      period: '2025-06/2025-07',
      grain: 'month',
      direction: 'up',
      change: 'month_on_month',
      claim: { kind: 'direction_each', direction: 'up' },
    },
    phrasings: [
      'did exports rise in both June and July 2025',
      'did exports rise in each of June and July 2025',
      'were exports up in both June and July 2025',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      period: '2025-09/2025-12',
      grain: 'month',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 5500, unit: 't' } },
    },
    phrasings: [
      'was each of the last four months of 2025 above 5,500 t',
      'was every one of the last four months of 2025 above 5,500 t',
      'were all of the last four months of 2025 above 5,500 t',
      'were the last four months of 2025 all above 5,500 t',
    ],
  },
  {
    query: {
      operation: 'series',
      partners: ['US'],
      period: '2025-10/2025-12',
      grain: 'month',
      direction: 'down',
      claim: { kind: 'direction_each', direction: 'down' },
    },
    phrasings: ['did exports to the US fall every month from October to December 2025'],
  },
  {
    query: {
      partners: ['US'],
      period: '2025-05',
      direction: 'down',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 46, unit: 't' } },
    },
    phrasings: [
      'did exports to the US fall to 46 t in May 2025?',
      'did US shipments drop to 46 tonnes in May 2025',
    ],
  },
  {
    query: {
      partners: ['US'],
      period: '2025-05',
      direction: 'down',
      claim: { kind: 'threshold', threshold: { relation: 'at_most', value: 46, unit: 't' } },
    },
    phrasings: ['did exports to the US fall as low as 46 t in May 2025?'],
  },
  // a rise
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'did exports rise in July 2025?',
      'were exports up in July 2025',
      'did exports increase in July 2025?',
      'did exports grow in July 2025',
      // whoever says so, it is the figures that are asked
      'The ministry says exports rose in July 2025 – is that right?',
      'My editor wants to know whether exports rose in July 2025',
      'According to a wire report exports rose in July 2025; do the figures show that?',
      'Did exports rise in July 2025, as the ministry says?',
      'exports rose in July 2025, did they?',
    ],
  },
  // a fall
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'did exports fall in July 2025',
      'were exports down in July 2025?',
      'did exports decline in July 2025',
    ],
  },
  // more than
  {
    query: {
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 5000, unit: 't' } },
    },
    phrasings: [
      'were exports above 5,000 t in July 2025?',
      'did exports exceed 5,000 tonnes in July 2025',
      'were July 2025 exports more than 5000 t?',
      'was it above 5,000 t in July 2025',
      'did China export more than 5,000 tonnes in July 2025?',
      'did exports top 5,000 t in July 2025',
      'was July 2025 above 5,000 t?',
      'more than 5,000 t in July 2025?',
    ],
  },
  // more than, of one country
  {
    query: {
      partners: ['US'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 500, unit: 't' } },
    },
    phrasings: [
      'did the US buy more than 500 t in July 2025?',
      'were exports to the US above 500 t in July 2025',
    ],
  },
  // a record
  {
    query: {
      operation: 'record',
      period: '2025-07',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was July 2025 a record?'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-08',
      comparison: 'period_on_period 2025-01/2025-12',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was August 2025 the highest month of 2025'],
  },
  // half of it is no less than half
  {
    query: {
      quantity: 'share',
      partners: ['DE'],
      period: '2025-07',
      claim: {
        kind: 'threshold',
        threshold: { relation: 'at_least', value: 50, unit: 'percent' },
      },
    },
    phrasings: ['did half of exports go to Germany in July 2025', 'was the German share half in July 2025'],
  },
  {
    query: {
      operation: 'record',
      partners: ['US'],
      period: '2025-01/2025-12',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 300, unit: 't' } },
    },
    phrasings: ['did each US month exceed 300 t in 2025', 'did every US month in 2025 top 300 t'],
  },
  // a fraction, and a percentage, that somebody has
  {
    query: {
      quantity: 'share',
      partners: ['DE'],
      period: '2025-07',
      claim: {
        kind: 'threshold',
        threshold: { relation: 'equal', value: 20, unit: 'percent', near: 'about', step: 4 },
      },
    },
    phrasings: [
      'did a fifth of exports go to Germany in July 2025',
      'did Germany take about a fifth of exports in July 2025',
      'was a fifth of exports going to Germany in July 2025',
    ],
  },
  {
    query: {
      quantity: 'share',
      partners: ['DE'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 20, unit: 'percent' } },
    },
    phrasings: ['did 20% of exports go to Germany in July 2025', 'did Germany take 20% in July 2025'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
      direction: 'down',
      claim: {
        kind: 'threshold',
        threshold: { relation: 'equal', value: 50, unit: 'percent', near: 'about', step: 10 },
      },
    },
    phrasings: ['did exports fall by half in May 2025', 'did exports fall by about half in May 2025'],
  },
  {
    query: {
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 5577, unit: 't' } },
    },
    phrasings: [
      'did exports come to 5,577 t in July 2025',
      'did exports come in at 5,577 t in July 2025',
      'did exports reach a total of 5,577 t in July 2025',
      'did exports amount to just 5,577 t in July 2025',
      'was it merely 5,577 t in July 2025',
      'were exports only 5,577 t in July 2025',
      'did exports show 5,577 t in July 2025',
    ],
  },
  // where a period stands among its like
  {
    query: {
      operation: 'record',
      period: '2025-07',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest', asked: true },
    },
    phrasings: [
      'where does July 2025 rank',
      'how did July 2025 exports rank',
      'how high did exports in July 2025 rank',
    ],
  },
  {
    query: {
      operation: 'record',
      period: '2025-01/2025-12',
      grain: 'year',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest', asked: true },
    },
    phrasings: ['how does 2025 rank among the years'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-10/2025-12',
      grain: 'quarter',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest', asked: true },
    },
    phrasings: ['what rank is Q4 2025', 'rank of Q4 2025', 'where did Q4 2025 exports rank'],
  },
  {
    query: {
      operation: 'record',
      partners: ['US'],
      period: '2024-01/2024-12',
      grain: 'year',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest', asked: true },
    },
    phrasings: [
      'rank of 2024 among years for exports to the US',
      'where does 2024 rank for exports to the US',
    ],
  },
  {
    query: {
      operation: 'record',
      period: '2025-07',
      comparison: 'period_on_period 2025-01/2025-12',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest', asked: true },
    },
    phrasings: ['where did July rank in 2025'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-05',
      comparison: 'period_on_period 2025-01/2025-12',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest' },
    },
    phrasings: ['was May 2025 the lowest month of 2025?'],
  },
  // the largest
  {
    query: {
      operation: 'rank',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      limit: 1,
      claim: { kind: 'rank', nth: 1, order: 'top', code: 'DE' },
    },
    phrasings: [
      'was Germany the top buyer in July 2025?',
      'was Germany the largest buyer in July 2025',
      'Germany top buyer in July 2025?',
      'still Germany the biggest buyer in July 2025?',
    ],
  },
  {
    query: {
      operation: 'rank',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      limit: 1,
      claim: { kind: 'rank', nth: 1, order: 'top', code: 'US' },
    },
    phrasings: ['is the US the largest buyer, July 2025?'],
  },
  {
    query: {
      operation: 'rank',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      nth: 3,
      claim: { kind: 'rank', nth: 3, order: 'top', code: 'JP' },
    },
    phrasings: ['did Japan rank third in July 2025', 'Japan ranked third in July 2025, correct?'],
  },
  // whose purchases they are stands before the verb
  {
    query: {
      operation: 'change',
      partners: ['DE'],
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      direction: 'down',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'did Germany cut its purchases in October 2025',
      'did Germany reduce imports in October 2025',
    ],
  },
  // a place and where it stands, with a question mark
  {
    query: {
      operation: 'rank',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      limit: 1,
      claim: { kind: 'rank', nth: 1, order: 'top', code: 'JP' },
    },
    phrasings: ['July 2025: JP the top buyer?'],
  },
  {
    query: {
      operation: 'streak',
      period: '2025-07',
      direction: 'up',
      claim: { kind: 'streak', months: 2, direction: 'up' },
    },
    phrasings: ['July 2025 = 2nd straight gain?'],
  },
  // nothing, as much as, and thousands set apart by a space
  {
    query: { partners: ['DE'], period: '2025-12', claim: { kind: 'zero' } },
    phrasings: [
      'Germany bought no magnets at all in December 2025, right?',
      'there were no exports to Germany in December 2025?',
    ],
  },
  {
    query: {
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 5577, unit: 't' } },
    },
    phrasings: ['July 2025 = 5577 t?'],
  },
  {
    query: {
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 5500, unit: 't' } },
    },
    phrasings: ['over 5 500 t in July 2025 – yes/no'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'US'],
      period: '2025-07',
      claim: { kind: 'first_more', relation: 'below' },
    },
    phrasings: ['was Germany below the US in July 2025'],
  },
  // more than another
  {
    query: {
      operation: 'compare',
      partners: ['DE', 'US'],
      period: '2025-07',
      along: 'partner',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'did Germany take more than the US in July 2025',
      'did Germany import more than the US in July 2025',
      'was Germany bigger than the US in July 2025',
      'did exports to Germany exceed those to the US in July 2025',
      'were exports to Germany higher than exports to the US in July 2025',
      'did exports to Germany outstrip exports to the US in July 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      partners: ['DE', 'US'],
      period: '2025-07',
      along: 'partner',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      "was Germany's share larger than the US share in July 2025",
      'was the share of Germany higher than that of the US in July 2025',
    ],
  },
  // twice as much
  {
    query: {
      operation: 'change',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      form: 'ratio',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } },
    },
    phrasings: ['did exports double in June 2025'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      form: 'ratio',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 2, unit: 'ratio' } },
    },
    phrasings: ['did exports more than double in June 2025?'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-07',
      comparison: 'period_on_period 2025-05',
      form: 'ratio',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } },
    },
    phrasings: ['did exports to the US double between May and July 2025'],
  },
  // which of two months
  {
    query: {
      operation: 'compare',
      along: 'period',
      partners: ['US'],
      period: '2025-04/2025-05',
      periods: ['2025-04', '2025-05'],
      extreme: 'lowest',
    },
    phrasings: ['was the US low in April or May 2025?'],
  },
  // so many times another period, another place
  {
    query: {
      operation: 'change',
      form: 'ratio',
      period: '2025-03',
      comparison: 'period_on_period 2025-01',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 0.5, unit: 'ratio' } },
    },
    phrasings: [
      'is March 2025 less than half of January 2025?',
      'was March 2025 below half of the January 2025 level?',
    ],
  },
  {
    query: {
      operation: 'change',
      form: 'ratio',
      period: '2025-07',
      comparison: 'period_on_period 2025-05',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } },
    },
    phrasings: [
      'were exports in July 2025 at least twice as much as in May 2025?',
      'July 2025 twice as much as May 2025?',
      'was July 2025 at least double May 2025?',
      'was July 2025 twice as high as May 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      form: 'ratio',
      partners: ['DE', 'US'],
      period: '2025-09',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 2, unit: 'ratio' } },
    },
    phrasings: [
      'did Germany take more than double the US in September 2025?',
      'did Germany buy more than twice as much as the US in September 2025?',
      'were exports to Germany more than twice those to the US in September 2025?',
    ],
  },
  // a share all the same
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'did the US take more than half of July 2025 exports?',
      'did the US take most of July 2025 exports?',
      'did most of the exports go to the US in July 2025',
      'did most magnets go to the US in July 2025',
      'did the majority of exports go to the US in July 2025',
      'did the bulk of exports go to the US in July 2025',
      'most exports to the US in July 2025?',
    ],
  },
  // nobody can say of 40% whether it is mainly there
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-07',
      claim: {
        kind: 'threshold',
        threshold: { relation: 'above', value: 50, unit: 'percent', near: 'mainly' },
      },
    },
    phrasings: [
      'did exports mainly go to the US in July 2025',
      'exports mostly to the US in July 2025?',
      'were exports mainly to the US in July 2025',
    ],
  },
  // of a group it is its part, and no place among its members
  {
    query: {
      quantity: 'share',
      partners: ['EU'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'did the EU take most of the exports in July 2025',
      'did most exports go to the EU in July 2025',
    ],
  },
  // of each of several
  {
    query: {
      operation: 'compare',
      period: '2025-11/2025-12',
      periods: ['2025-11', '2025-12'],
      along: 'period',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 5000, unit: 't' }, each: true },
    },
    phrasings: [
      'were exports above 5,000 t in both November and December 2025',
      'did exports exceed 5,000 t in both November and December 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      partners: ['US', 'JP'],
      period: '2025-11',
      along: 'partner',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 300, unit: 't' }, each: true },
    },
    phrasings: ['did the US and Japan both take more than 300 t in November 2025'],
  },
  {
    query: {
      partners: ['US'],
      period: '2025-05',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 0 } },
    },
    phrasings: ['was the US a buyer in May 2025', 'was the US among the buyers in May 2025'],
  },
  // "up?" claims
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      direction: 'up',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'did exports rise in July 2025',
      'exports up in July 2025?',
      'so exports rose in July 2025?',
      'so exports climbed in July 2025?',
      'exports jumped in July 2025?',
      'did China export more in July 2025',
    ],
  },
  // all of it is a share of 100%
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 100, unit: 'percent' } },
    },
    phrasings: ['did all exports go to the US in July 2025', 'do all of the exports go to the US, July 2025'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'did China export less to the US in 2025 than in 2024',
      'did China ship less to the US in 2025 than 2024',
    ],
  },
  // a record is one of what came before it; the highest July, or the third highest month, one of all there are
  {
    query: {
      operation: 'record',
      period: '2026-03',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['is this a record', 'are exports at a record', 'are exports at an all-time high'],
  },
  {
    query: {
      operation: 'record',
      period: '2024-07',
      comparison: 'period_on_period 2023-07/2026-03',
      grain: 'month',
      monthsOfYear: [7],
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was July 2024 the highest July', 'was July 2024 the highest July ever'],
  },
  {
    query: {
      operation: 'record',
      period: '2025-08',
      comparison: 'period_on_period 2023-07/2026-03',
      grain: 'month',
      extreme: 'highest',
      nth: 3,
      claim: { kind: 'record', extreme: 'highest', nth: 3 },
    },
    phrasings: ['was August 2025 the third highest month?', 'is August 2025 the third-highest on record'],
  },
  {
    query: {
      operation: 'since',
      extreme: 'highest',
      period: '2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 6, unit: 'months' } },
    },
    phrasings: ['six-month high?', 'exports a 6-month high?'],
  },
  // some other month is beyond it
  {
    query: {
      operation: 'record',
      period: '2025-05',
      comparison: 'period_on_period 2025-01/2025-12',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest', beaten: true },
    },
    phrasings: ['was any month in 2025 lower than May', 'has any month in 2025 been lower than May 2025?'],
  },
  {
    query: {
      operation: 'record',
      period: '2026-03',
      comparison: 'period_on_period 2026-01/2026-03',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest', beaten: true },
    },
    phrasings: ['has any month this year been lower'],
  },
  {
    query: {
      operation: 'record',
      period: '2026-01',
      comparison: 'period_on_period 2026-01/2026-03',
      grain: 'month',
      extreme: 'lowest',
      claim: { kind: 'record', extreme: 'lowest' },
    },
    phrasings: ['is January the lowest of this year', 'was January the lowest month this year'],
  },
  {
    query: {
      operation: 'record',
      period: '2026-03',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest', asked: true },
    },
    phrasings: ['rank of this month in history', 'where does March 2026 rank'],
  },
  // a bigger buyer than before bought more
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'has the US become a bigger buyer in July 2025',
      'was the US a bigger buyer in July 2025 than in June',
      'was the US a larger market for magnets in July 2025 than in June 2025',
      'is the US becoming a bigger customer in July 2025?',
    ],
  },
]
