import { describe, expect, test } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

// a time that is named twice cannot be taken away once, as `test/laws` does with what the corpus holds
describe('one time, said of each of two', () => {
  test.each([
    'exports to the US in July 2025 vs Germany in July 2025',
    'exports: US July 2025 vs Germany July 2025',
    'did exports to the US in July 2025 exceed those to Germany in July 2025',
  ])('%s is that of both', (text) => {
    expect(ofMagnets(text)).toMatchObject({
      operation: 'compare',
      partners: ['US', 'DE'],
      along: 'partner',
      period: '2025-07',
    })
  })

  test('twice of one and the same it is no comparison', () => {
    expect(ofMagnets('US July 2025 vs July 2025')).toHaveProperty('issue')
  })
})

test('a list whose first comma was left out is a list', () => {
  expect(ofMagnets('exports to the US Germany and Japan in October 2025 combined')).toMatchObject({
    partners: ['US', 'DE', 'JP'],
  })
})
