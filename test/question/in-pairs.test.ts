import { expect, it } from 'vitest'
import { inPairs } from '../../src/question/parallel/in-pairs.ts'
import { ofMagnets } from './corpus/talk.ts'

it.each([
  [
    'Germany and the US in October and November 2025 respectively',
    ['Germany in October 2025', 'US in November 2025'],
  ],
  [
    'US and Japan in July and June 2025, respectively, in kg',
    ['US in July 2025, in kg', 'Japan in June 2025, in kg'],
  ],
])('%s: the first with the first, the second with the second', (text, parts) =>
  expect(inPairs(text)).toEqual(parts),
)

it.each([
  'US and Japan in July and June 2025, respectively',
  'exports to the US, Japan and Germany in July 2025 and August 2025 respectively',
  'share of Germany and US in Oct 2025 respectively',
])('%s: no sum, and not each in each', (text) =>
  expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood', words: ['respectively'] } }),
)

it('of places and goods nobody knows which stand together', () =>
  expect(
    inPairs('UK imports from Norway and Germany of platinum and palladium respectively'),
  ).toBeUndefined())

it('one list alone is told side by side', () =>
  expect(ofMagnets('Germany and US respectively in Oct 2025')).toMatchObject({
    along: 'partner',
    period: '2025-10',
  }))

it.each(['exports 2025, of which to the US', 'how much went to the US, of which in October 2025'])(
  '%s: the part alone is half of it',
  (text) => expect(ofMagnets(text)).toMatchObject({ issue: { words: ['of which'] } }),
)
