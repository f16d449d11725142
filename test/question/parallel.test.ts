import { expect, test } from 'vitest'
import { inParallel } from '../../src/question/parallel/parallel.ts'

test.each([
  [
    'exports to the US in July and to Japan in June 2025?',
    ['exports to the US in July 2025', 'exports to Japan in June 2025'],
  ],
  [
    'exports to the US in July and Japan in June 2025',
    ['exports to the US in July 2025', 'exports to Japan in June 2025'],
  ],
  [
    'exports in June 2025 to the US and in July to Germany',
    ['exports in June 2025 to the US', 'exports in July 2025 to Germany'],
  ],
  [
    'exports to the EU in tonnes in October 2025 and in dollars in November 2025',
    ['exports to the EU in tonnes in October 2025', 'exports to the EU in dollars in November 2025'],
  ],
  ['US share and German growth in July 2025', ['US share in July 2025', 'German growth in July 2025']],
  [
    'difference between Germany and the US in July and August 2025',
    [
      'difference between Germany and the US in July 2025',
      'difference between Germany and the US in August 2025',
    ],
  ],
  [
    'UK platinum exports and imports, May and June 2025',
    ['UK platinum exports and imports, May 2025', 'UK platinum exports and imports, June 2025'],
  ],
  ['exports to Germany in 2024 & Japan in 2025', ['exports to Germany in 2024', 'exports to Japan in 2025']],
])('%s: each of the two', (text, parts) => expect(inParallel(text)).toEqual(parts))

test.each([
  'exports to Germany and Japan in July 2025',
  'exports to Germany in July and August 2025',
  'gap between Japan and Germany',
  'exports to Germany in Q2 2025 share and change on Q2 2024',
  'share of Germany in Q2 2025 and change on Q2 2024',
  'sum of exports to Germany in July and to Japan in June 2025',
  'exports to Germany in July plus Japan in June 2025',
  'difference between exports to Germany in July and to Japan in June 2025',
  'exports to Germany in 2024 vs to Japan in 2025',
  'level, change and share of Germany in July 2025',
  'UK imports from Norway in 2025 and exports in 2026',
])('%s: nothing stands in pairs', (text) => expect(inParallel(text)).toBeUndefined())
