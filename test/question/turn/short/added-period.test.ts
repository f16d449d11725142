import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('one more period beside those that were told', () => {
  it.each([
    [
      ['US January 2026', 'add February'],
      ['2026-01', '2026-02'],
    ],
    [
      ['US January 2026 and February 2026', 'add March'],
      ['2026-01', '2026-02', '2026-03'],
    ],
    [
      ['exports October 2025 vs September 2025', 'include August'],
      ['2025-09', '2025-10', '2025-08'],
    ],
    [
      ['US share October 2025', 'with September too'],
      ['2025-10', '2025-09'],
    ],
  ])('%j', (turns, periods) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'compare', along: 'period', periods })
  })

  it.each([
    [['US January 2026', 'plus February'], '2026-01/2026-02'],
    [['US January 2026', 'add February', 'plus March'], '2026-01/2026-03'],
    [['US January to February 2026', 'add March'], '2026-01/2026-03'],
  ])('%j is one sum', (turns, period) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'show', period, partners: ['US'] })
  })

  it.each([
    [['top buyers September 2025', 'add October']],
    [['did exports rise in September 2025', 'add October']],
    [['US January 2026', 'plus March']],
  ])('%j is not understood', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ kind: 'issue' })
  })
})
