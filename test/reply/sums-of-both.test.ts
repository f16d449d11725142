import { expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { range } from '../../src/calendar/month.ts'
import { said } from '../../src/query/slot.ts'
import { sumsOfBoth } from '../../src/reply/wording/caveats/sums-of-both.ts'

const summed = (...members: string[]) =>
  ({ kind: 'group_members', group: 'EU', members, summed: true }) as const
const [to, base] = [summed('DE', 'FR'), summed('DE')]
const january = (year: number) => range(year * 12)
const changeOf = (...caveats: Answer['caveats']) =>
  ({
    query: {
      operation: 'change',
      period: said(january(2026)),
      comparison: { kind: 'year_on_year', period: january(2025) },
    },
    caveats,
  }) as unknown as Answer

it('says of which period each sum of a change is', () => {
  expect([...sumsOfBoth(changeOf(to, base)).values()]).toEqual([
    'The European Union is the sum of 2 members with trade recorded in January 2026: Germany and France.',
    'The European Union is the sum of 1 member with trade recorded in January 2025: Germany.',
  ])
})

it('leaves one sum for both as it is', () => {
  expect(sumsOfBoth(changeOf(to)).size).toBe(0)
})
