import { expect, test } from 'vitest'
import { claimsIn } from '../../../src/bot/apart/claims.ts'

test.each([
  [
    'the EU took 2,569 t in November 2025, up 59.5% y/y. True?',
    ['the EU took 2,569 t in November 2025, is that right?', 'was it up 59.5% y/y?'],
  ],
  [
    '"exports to the US plunged 93% in May 2025 to just 46 tonnes" true?',
    ['exports to the US plunged to 46 tonnes in May 2025, is that right?', 'was it down 93%?'],
  ],
  [
    'was the 2025 total 57,392 t, i.e. 1.3% less than in 2024?',
    ['was the 2025 total 57,392 t, is that right?', 'was it 1.3% less than in 2024?'],
  ],
  [
    'the US got 619 t in July 2025, a 75.5% jump on June, right?',
    ['the US got 619 t in July 2025, is that right?', 'was it up 75.5% on June?'],
  ],
  [
    'exports to the US dropped 31% on the year to 406 t in March 2026, right?',
    ['exports to the US dropped to 406 t in March 2026, is that right?', 'was it down 31% on the year?'],
  ],
  [
    'was the EU total 2,461 t in September 2025, i.e. 43% of all exports?',
    ['was the EU total 2,461 t in September 2025, is that right?', 'was its share 43%?'],
  ],
  [
    'was July 2025 up 75% on June to 5,577 t?',
    ['was July 2025 at 5,577 t, is that right?', 'was it up 75% on June?'],
  ],
  [
    'exports hit 6,146 t in August 2025, the highest since January',
    ['exports hit 6,146 t in August 2025, is that right?', 'was that the highest since January?'],
  ],
  [
    'exports were 5,238 t in March 2026, down 1.6% y/y and up 10.5% m/m. Correct?',
    ['exports were 5,238 t in March 2026, is that right?', 'was it down 1.6% y/y?', 'was it up 10.5% m/m?'],
  ],
  [
    'Exports were 5,577 t in July 2025, a record',
    ['Exports were 5,577 t in July 2025, is that right?', 'was that a record?'],
  ],
  [
    'the US took 619 t in July 2025, more than a tenth of exports',
    ['the US took 619 t in July 2025, is that right?', 'was its share more than a tenth?'],
  ],
  [
    'exports to Germany were 1,116 t in July 2025, a fifth of all exports',
    ['exports to Germany were 1,116 t in July 2025, is that right?', 'was its share a fifth?'],
  ],
])('%s is said of one figure', (text, claims) => expect(claimsIn(text)).toEqual(claims))

test.each([
  'by how much did exports fall in April 2025, down 50% to 2,627 t?',
  'were exports up 10% in July 2025?',
  'exports to Germany and their share',
  'did exports rise or fall in July 2025',
  'the US got 619 t in July 2025, right?',
])('%s is one claim, or none', (text) => expect(claimsIn(text)).toBeUndefined())
