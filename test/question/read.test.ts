import { describe, expect, test } from 'vitest'
import { corpora } from './corpus/index.ts'
import { comparable } from './corpus/plain.ts'

describe.each(corpora())('$name', ({ world, answered, refused }) => {
  const { read, today, usual } = world

  describe.each(answered)('$query', ({ query: meaning, phrasings }) => {
    test.each(phrasings)('%s', (phrasing) => {
      const reading = read(phrasing, { today })
      if (reading.kind !== 'query') throw new TypeError(`not read as a query: ${JSON.stringify(reading)}`)
      expect(comparable(reading.query, meaning)).toEqual({ ...usual, ...meaning })
      expect(reading.query.unused).toEqual([])
    })
  })

  describe.each(refused)('$issue', ({ issue, phrasings }) => {
    test.each(phrasings)('%s', (phrasing) => {
      expect(read(phrasing, { today })).toMatchObject({ kind: 'issue', issue })
    })
  })
})
