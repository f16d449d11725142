import { describe, expect, it } from 'vitest'
import { corpora } from './corpus/index.ts'

const { world } = corpora().find(({ world }) => world.trade.catalogue.reporters.includes('GB'))!
const read = (text: string) => world.read(text, { today: world.today })

describe('what traders do is told of the side that they stand on', () => {
  it.each([
    ['which buyers of UK lithium carbonate cut their imports', 'export'],
    ['which buyers of British lithium carbonate raised their purchases most', 'export'],
    ['which suppliers of UK lithium carbonate cut exports most', 'import'],
    ['sources of UK lithium carbonate', 'import'],
    ["sources of the UK's lithium carbonate in June 2025", 'import'],
    ['where does the UK source its lithium carbonate', 'import'],
  ])('%s: %ss of the UK', (text, flow) => {
    expect(read(text)).toMatchObject({
      query: { by: 'partner', flows: { value: [flow] }, reporters: { value: ['GB'] } },
    })
  })

  it('those that the UK bought from are no buyers', () => {
    expect(read('how much did buyers of UK lithium carbonate import in June 2025')).toMatchObject({
      issue: { kind: 'not_understood', words: ['buyers'] },
    })
  })

  it('who published the figures is still asked of the data', () => {
    expect(read('source of UK lithium carbonate exports in June 2025')).toMatchObject({
      query: { operation: 'source' },
    })
  })
})
