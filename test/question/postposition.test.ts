import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

/** What leads a place in stands behind it: no entry of the corpus, where each name has to be where it stands. */
test.each([
  ['オランダから英国へのリチウム輸入 2025年6月', 'import'],
  ['英国からオランダへのリチウム輸出 2025年6月', 'export'],
  ['英国のリチウム輸出 オランダ向け 2025年6月', 'export'],
])('%s', (text, flow) => {
  expect(ofMinerals(text)).toMatchObject({
    reporters: ['GB'],
    flows: [flow],
    partners: ['NL'],
    commodities: ['283691'],
    period: '2025-06',
  })
})
