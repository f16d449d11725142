import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

/** Whose figures are not held: the imports of France are not those from France. */
test.each([
  'importations de titane de la France juin 2025',
  'importations de la France de titane juin 2025',
  'importaciones de titanio de Francia junio 2025',
  'importazioni di titanio della Francia giugno 2025',
  'Titanimporte Frankreichs Juni 2025',
  'импорт титана Франции июнь 2025',
])('%s', (question) => {
  expect(read(question, { today })).toMatchObject({
    kind: 'issue',
    issue: { kind: 'not_held', slot: 'reporter', words: 'FR' },
  })
})

test.each([
  'importations de graphite en provenance de France juin 2025',
  'importazioni di grafite dalla Francia giugno 2025',
  'Graphitimporte aus Frankreich Juni 2025',
  'импорт графита из Франции июнь 2025',
])('%s: what came from there', (question) => {
  expect(read(question, { today })).toMatchObject({
    kind: 'query',
    query: { reporters: { value: ['GB'] }, partners: { value: ['FR'] } },
  })
})
