import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit, rowsWithin } from '../../../../src/adapters/discord/render/fit.ts'

const remark = (leftOut: number) => `${leftOut} more`

describe('rows for a given room', () => {
  it('are all shown where they fit', () => {
    expect(rowsWithin(['aa', 'bb'], 6, 0, remark)).toEqual({ rows: ['aa', 'bb'], remark: '' })
  })

  it('make place for the remark that counts the others', () => {
    expect(rowsWithin(['aaaa', 'bbbb', 'cccc'], 14, 0, remark)).toEqual({ rows: ['aaaa'], remark: '2 more' })
  })

  it('add up with what is left out, and never take more than their room', () => {
    const rows = fc.array(fc.string({ maxLength: 30 }), { maxLength: 60 })
    fc.assert(
      fc.property(rows, fc.nat(400), fc.nat(20), (all, room, before) => {
        const shown = rowsWithin(all, room, before, (count) => `${count} left`)
        const length = [...shown.rows, ...(shown.remark ? [shown.remark] : [])].join('\n').length
        expect(length).toBeLessThanOrEqual(room)
        if (shown.remark !== '')
          expect(shown.rows.length + Number.parseInt(shown.remark, 10)).toBe(all.length + before)
      }),
    )
  })
})

describe('sections for a given room', () => {
  const all = (text: string, rank: 'must' | 'should') => ({
    rank,
    within: (room: number) => text.slice(0, Math.max(0, room)),
  })

  it('that must be there have theirs first', () => {
    const [table, source] = fit([all('x'.repeat(50), 'should'), all('source', 'must')], 30)
    expect(source).toBe('source')
    expect(table?.length).toBeLessThanOrEqual(22)
  })

  it('together never take more', () => {
    const section = fc.record({ text: fc.string({ maxLength: 600 }), must: fc.boolean() })
    fc.assert(
      fc.property(fc.array(section, { maxLength: 12 }), fc.integer({ min: 10, max: 2000 }), (list, room) => {
        const texts = fit(
          list.map(({ text, must }) => all(text, must ? 'must' : 'should')),
          room,
        )
        expect(texts.filter((text) => text !== '').join('\n').length).toBeLessThanOrEqual(room)
      }),
    )
  })
})
