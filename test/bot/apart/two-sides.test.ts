import { expect, test } from 'vitest'
import { twoSides } from '../../../src/bot/apart/two-sides.ts'

test.each([
  [
    "UK imports of silicon from Brazil vs Brazil's exports of silicon to the UK in 2025",
    ['UK imports of silicon from Brazil in 2025', "Brazil's exports of silicon to the UK in 2025"],
  ],
  [
    'UK-reported imports of silicon from Brazil in 2025 vs Brazil-reported exports to the UK',
    [
      'UK-reported imports of silicon from Brazil in 2025',
      'Brazil-reported exports to the UK of silicon in 2025',
    ],
  ],
  [
    'what Brazil says it shipped to the UK vs what the UK says it got in 2025',
    ['what Brazil says it shipped to the UK in 2025', 'what the UK says it got in 2025'],
  ],
  [
    'top 3 suppliers and top 3 buyers of UK platinum in 2025',
    ['top 3 suppliers of UK platinum in 2025', 'top 3 buyers of UK platinum in 2025'],
  ],
  [
    'UK titanium: biggest supplier and customer, 2025',
    ['UK titanium: biggest supplier, 2025', 'UK titanium: biggest customer, 2025'],
  ],
  [
    "who are UK nickel's suppliers & buyers in 2025?",
    ["who are UK nickel's suppliers in 2025?", "who are UK nickel's buyers in 2025?"],
  ],
  [
    'the two lowest months and the two highest months of 2025',
    ['the two lowest months of 2025', 'the two highest months of 2025'],
  ],
  ['three best and three worst quarters', ['three best quarters', 'three worst quarters']],
])('%s is asked of both sides', (text, sides) => expect(twoSides(text)).toEqual(sides))

test.each([
  'UK imports vs exports of cobalt 2025',
  'top suppliers and second largest buyer of UK platinum',
  'top 3 suppliers and top 5 buyers of UK platinum',
  'top buyers and customers of UK platinum',
  'UK imports from Brazil vs UK imports from China',
  'US imports July 2025 vs July 2024',
  'German imports from China vs exports to the US in July 2025',
  'the two best months and the two highest months',
  'the two lowest months and the two highest quarters',
])('%s is one question', (text) => expect(twoSides(text)).toBeUndefined())
