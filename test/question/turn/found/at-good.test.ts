import { describe, expect, it } from 'vitest'
import { minerals } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

const { read, today } = minerals()

function after(question: string, turn: string) {
  const first = read(question, { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const reading = read(turn, { today, previous: { ...first.query, foundGood: '283691' } })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('"it" after the good that was found is that good', () => {
  it.each(['top good in UK imports in May 2025', 'which good grew most in UK imports in May 2025'])(
    '%s',
    (question) => {
      expect(after(question, 'who supplied it')).toMatchObject({ operation: 'rank', commodities: ['283691'] })
      expect(after(question, 'what was its value')).toMatchObject({
        operation: 'show',
        commodities: ['283691'],
      })
      expect(after(question, 'how much of it came from Chile')).toMatchObject({
        quantity: 'share',
        partners: ['CL'],
        commodities: ['283691'],
      })
    },
  )

  it('and with another good it is that one', () => {
    expect(after('top good in UK imports in May 2025', 'and who supplied titanium sponge')).toMatchObject({
      commodities: ['810820'],
    })
  })
})
