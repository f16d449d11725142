import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

test('"more from Brazil than the UK" is asked about: than the UK did, or than from the UK', () => {
  expect(
    read('did Germany buy more lithium carbonate from Brazil than the UK in May 2025', { today }),
  ).toMatchObject({
    kind: 'issue',
    issue: {
      kind: 'ambiguous',
      slot: 'comparison',
      choices: [
        { question: 'did Germany buy more lithium carbonate from Brazil than the UK did in May 2025' },
        { question: 'did Germany buy more lithium carbonate from Brazil than from the UK in May 2025' },
      ],
    },
  })
})
