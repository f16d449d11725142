import { expect, test } from 'vitest'
import { partsOf } from '../../../src/bot/apart/parts.ts'

test.each([
  ['exports 2025, of which to the US', ['exports 2025', 'to the US']],
  ['US 2025, of which went in Q3', ['US 2025', 'in Q3']],
  ['Germany, US respectively in Oct and Nov 2025', ['Germany in Oct 2025', 'US in Nov 2025']],
  [
    'exports to the US in July and Japan in June 2025 respectively',
    ['exports to the US in July 2025', 'exports to Japan in June 2025'],
  ],
  ['total Nov 2025 and how much went to the EU', ['total Nov 2025', 'how much went to the EU']],
  ['who leads and how concentrated is it?', ['who leads', 'how concentrated is it']],
  ['Hi all, who leads and how concentrated is it?', ['Hi all, who leads', 'how concentrated is it']],
  [
    'who leads and how concentrated is it in July 2025',
    ['who leads in July 2025', 'how concentrated is it in July 2025'],
  ],
  [
    'how much did the US import in July 2025, and was that a record',
    ['how much did the US import in July 2025', 'was that a record'],
  ],
  [
    "US number for march, up or down, and what's its share?",
    ['US number for march, up or down', "what's its share"],
  ],
  [
    'has the US ever bought more than 600 t in a month, and when?',
    [
      'has the US ever bought more than 600 t in a month',
      'when has the US bought more than 600 t in a month',
    ],
  ],
  [
    'did exports ever fall below 3000 t, if so when',
    ['did exports ever fall below 3000 t', 'when did exports fall below 3000 t'],
  ],
  ['top buyer and its unit value in 2024', ['top buyer in 2024', 'its unit value in 2024']],
  ['largest buyer in 2024, and at what price', ['largest buyer in 2024', 'its price']],
  ['top buyer in 2024, and its $/kg', ['top buyer in 2024', 'its $/kg']],
  ['top buyer in 2024 and its price per kg', ['top buyer in 2024', 'its price per kg']],
  ['top buyer: its usd per tonne in 2024', ['top buyer in 2024', 'its usd per tonne in 2024']],
  ['exports in July 2025 and to Japan in June 2025', ['exports in July 2025', 'to Japan in June 2025']],
  [
    'exports to Germany in July and to Japan in June 2025',
    ['exports to Germany in July 2025', 'exports to Japan in June 2025'],
  ],
  [
    'difference between Germany and the US in July and August 2025',
    [
      'difference between Germany and the US in July 2025',
      'difference between Germany and the US in August 2025',
    ],
  ],
  ['Germany growth and share in July 2025', ['Germany growth in July 2025', 'its share in July 2025']],
  ['China exports and US share by month', ['China exports by month', 'US share by month']],
  [
    'exports and share of the US, June and July 2025',
    ['exports, June and July 2025', 'share of the US, June and July 2025'],
  ],
  [
    'UK platinum exports and imports, May and June 2025',
    ['UK platinum exports and imports, May 2025', 'UK platinum exports and imports, June 2025'],
  ],
  [
    'US and Japan each month of 2025 and the sum',
    ['US and Japan each month of 2025', 'sum of US and Japan each month of 2025'],
  ],
  ['compare Q1 2026 with Q1 2025, and the US', ['compare Q1 2026 with Q1 2025', 'and the US']],
  ['exports 2025 and to the US 2025', ['exports 2025', 'to the US 2025']],
  ['exports July 2025, US too', ['exports July 2025', 'and US']],
  ['total Oct 2025, Korea as well', ['total Oct 2025', 'and Korea']],
  ['longest run of rises and Germany', ['longest run of rises', 'and Germany']],
  ['exports and Germany in July 2025', ['exports in July 2025', 'and Germany in July 2025']],
  [
    'exports to the EU in tonnes in October 2025 and in dollars in November 2025',
    ['exports to the EU in tonnes in October 2025', 'exports to the EU in dollars in November 2025'],
  ],
  ['highest month of 2025 and the price then', ['highest month of 2025', 'the price then']],
])('%s is asked in two', (text, parts) => expect(partsOf(text)).toEqual(parts))

test.each([
  'top buyers and their share',
  'exports to Germany and what share that is',
  'level, change and share of Germany in July 2025',
  'what did the UK import most in 2025 and who supplied it',
  'gap between Japan and Germany',
  'UK imports from Norway in 2025 and exports in 2026',
])('%s is not', (text) => expect(partsOf(text)).toBeUndefined())
