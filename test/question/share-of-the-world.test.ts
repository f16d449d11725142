import { describe, expect, test } from 'vitest'
import { magnets } from './corpus/packages.ts'

// "to the world" beside a share says only what every share is of.

describe('a share of what went to the world', () => {
  const { read, today } = magnets()

  test.each([
    "Germany's share of Chinese magnet exports to the world in October 2025",
    'share of Germany in magnet exports to the world in October 2025',
  ])('%s', (text) => {
    const reading = read(text, { today })
    expect(reading.kind === 'query' && [reading.query.quantity, reading.query.partners.value]).toEqual([
      'share',
      ['DE'],
    ])
  })
})
