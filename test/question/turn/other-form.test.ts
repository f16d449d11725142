import { describe, expect, it } from 'vitest'
import type { Query } from '../../../src/query/query.ts'
import { readClause } from '../../../src/question/parse.ts'
import { takeOtherForm } from '../../../src/question/turn/other-form.ts'
import type { Catalogue, Commodity } from '../../../src/trade/types.ts'

const good = (code: string, ...aliases: readonly string[]): Commodity => ({
  package: 'goods',
  code,
  label: aliases[0]!,
  description: '',
  aliases,
})
const commodities = [
  good('250410', 'natural graphite', 'flake graphite'),
  good('380110', 'artificial graphite', 'synthetic graphite'),
  good('283691', 'lithium carbonate'),
]
// only the goods of the catalogue are looked at
const catalogue = { commodities } as unknown as Catalogue

const formIn = (text: string, spokenOf: string): string | undefined => {
  const previous = { commodities: { value: [spokenOf] } } as unknown as Query
  return takeOtherForm(
    readClause(text, () => []),
    previous,
    catalogue,
  )
}

describe('a form named alone', () => {
  it('is the other good of the material spoken of', () => {
    expect(formIn('and synthetic?', '250410')).toBe('380110')
    expect(formIn('flake', '380110')).toBe('250410')
  })

  it('is the other one of two, where no form is named', () => {
    expect(formIn('the other kind', '250410')).toBe('380110')
    expect(formIn('what about the other type?', '380110')).toBe('250410')
    expect(formIn('the other kind', '283691')).toBeUndefined()
  })

  it('is nothing where no good of that material has it', () => {
    expect(formIn('and synthetic?', '283691')).toBeUndefined()
    expect(formIn('and sintered?', '250410')).toBeUndefined()
  })
})
