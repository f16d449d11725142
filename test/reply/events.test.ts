import { describe, expect, test } from 'vitest'
import { month, range } from '../../src/calendar/month.ts'
import type { Query } from '../../src/query/query.ts'
import { assumed } from '../../src/query/slot.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { numbersAreProven } from '../support/proven.ts'
import { query } from '../support/queries.ts'

const trade = tradeOf(SHIPPED)

/** As it is read where no period is said: the latest month, with the month before beside it. */
const latest = {
  period: assumed(range(month(2026, 3)), 'latest_held'),
  comparison: { kind: 'month_on_month', period: range(month(2026, 2)) },
} as const

async function linesOf(slots: Partial<Query>, question = '') {
  const { result, reply } = await tell(query({ ...latest, ...slots }), trade, question)
  if (result.kind === 'answer') expect(numbersAreProven(reply.text, result, [])).toEqual([])
  return reply.text.split('\n')
}

describe('a question about an event', () => {
  test('is answered with the event, not with the latest month', async () => {
    const lines = await linesOf({ operation: 'explain', topic: ['agreed', 'geneva'] })
    expect(lines[0]).toBe('Reported:')
    expect(lines[1]).toMatch(/^• 12 May 2025: Geneva joint statement\./)
    expect((await linesOf({ operation: 'explain', topic: ['general', 'licences'] })).join()).toMatch(
      /2 December 2025: .*18 December 2025: Ministry confirms general licences/,
    )
  })

  test('that no event tells of is not understood', async () => {
    const [line] = await linesOf({ operation: 'explain', topic: ['zeppelin'] })
    expect(line).toMatch(/^I did not understand “zeppelin”\./)
  })

  test('asked with a direction keeps the figures, and names the event however far it lies', async () => {
    const lines = await linesOf({ operation: 'explain', topic: ['geneva'], direction: 'down' })
    expect(lines[0]).toMatch(/^China exported 5,238 t/)
    expect(lines.join()).toContain('12 May 2025: Geneva joint statement')
  })

  test('that asks when leads with the day', async () => {
    const topic = { operation: 'fact', topic: ['controlling', 'magnets', 'controlled', 'elements'] } as const
    expect((await linesOf(topic, 'when did china start controlling magnets'))[0]).toBe(
      '4 April 2025: China controls seven rare earths and magnets that contain them.',
    )
    expect((await linesOf(topic, 'how many elements are controlled'))[0]).toMatch(/cover seven of the 17/)
  })

  test('tells when, first of all, and offers no other month', async () => {
    const asked = { ...latest, operation: 'explain', topic: ['controls', 'announced'] } as const
    const { result, reply } = await tell(query(asked), trade, 'when were the controls announced')
    const [first, second] = result.kind === 'answer' ? result.figures : []
    expect(first).toMatchObject({ role: 'headline', value: '2025-04-04', unit: 'date', status: 'published' })
    expect(second).toMatchObject({ role: 'context', value: '2025-08', unit: 'month' })
    expect(first?.sources).toHaveLength(1)
    expect(reply.text).toMatch(/^4 April 2025: China controls seven rare earths/)
    expect(reply.text).not.toMatch(/latest held|net weight/)
    expect(JSON.stringify(reply.blocks)).not.toContain('March 2025')
  })
})
