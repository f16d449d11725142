import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askPage } from '../../scripts/ask-page.ts'

test('docs/questions.md is what scripts/ask-page.ts writes', async () => {
  expect(readFileSync('docs/questions.md', 'utf8')).toBe(await askPage())
})
