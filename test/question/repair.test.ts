import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { eachPlaceName } from '../../src/names/lexicon.ts'
import { createSlipReader } from '../../src/question/readers/slip.ts'
import { repair, repairLexicon } from '../../src/question/repair.ts'
import { tokenize } from '../../src/question/tokens.ts'
import { corpora } from './corpus/index.ts'

const months = 'january february march april may june july august september october november december'
const trade = 'import imports export exports shipments value volume balance deficit surplus share'
const lexicon = repairLexicon(`${months} ${trade}`.split(' '))

describe('a slip with one best explanation is repaired', () => {
  it.each([
    ['germny', 'germany'],
    ['cihna', 'china'],
    ['chna', 'china'],
    ['vietnm', 'vietnam'],
    ['swtizerland', 'switzerland'],
    ['neterlands', 'netherlands'],
    ['sinagpore', 'singapore'],
    ['kazahkstan', 'kazakhstan'],
    ['brazl', 'brazil'],
    ['greec', 'greece'],
    ['kingdon', 'kingdom'],
    ['exprots', 'exports'],
    ['imprts', 'imports'],
    ['juyl', 'july'],
    ['agust', 'august'],
    ['setpember', 'september'],
  ])('%s is %s', (typed, meant) => expect(repair(typed, lexicon)).toBe(meant))
})

it('a slip from one and from several of the same is either', () =>
  expect(repair('cathods', repairLexicon(['cathode', 'cathodes']))).toMatch(/^cathodes?$/))

it('coal for cooking is coking coal', () =>
  expect(repair('cooking', repairLexicon(['coking']))).toBe('coking'))

it('a slip from two words that mean the same is either', () => {
  const alike = new Map(['exports', 'exprts'].map((word) => [word, 'flow=export']))
  expect(repair('exprots', repairLexicon([], alike))).toBe('exports')
  expect(repair('exprots', repairLexicon(['exports', 'exprts']))).toBeUndefined()
})

describe('nothing else is', () => {
  it.each('while begin hungry trance sedan maybe march guinea region growth marsh chilli pants'.split(' '))(
    'the English word "%s" stays',
    (word) => expect(repair(word, lexicon)).toBeUndefined(),
  )

  it.each('iran iraq irak niger nigeria austria australia mali malta gambia zambia'.split(' '))(
    'the name "%s" stays',
    (word) => expect(repair(word, lexicon)).toBeUndefined(),
  )

  it.each(['austrlia', 'wakanda', 'narnia', 'xyzzy', 'jly', '2025m7', 'ünïcode', ''])(
    '"%s" has no one explanation',
    (word) => expect(repair(word, lexicon)).toBeUndefined(),
  )

  it('no single-word name of a place becomes another', () => {
    eachPlaceName((key) => {
      if (!key.includes(' ')) expect(repair(key, lexicon)).toBeUndefined()
    })
  })
})

it('no database driver and no settings file is loaded with the measure', () => {
  expect(repair('germny', lexicon)).toBe('germany')
  const loaded = Object.keys(createRequire(import.meta.url).cache)
  expect(loaded.some((file) => file.includes('levenshtein_distance'))).toBe(true)
  expect(loaded.filter((file) => /node_modules\/(?:pg|mongoose|redis|memjs|dotenv)\//.test(file))).toEqual([])
})

describe('a word that is ordinary and stands close to one of the trade', () => {
  const readers = corpora().map(({ world }) => createSlipReader(world.trade.catalogue, () => false))
  it.each(
    'dumping planning solar sought relief construction decided expansion banks storms supposed pending stopping reaction exploration strength laser tankers racks powers silicone hydride'.split(
      ' ',
    ),
  )('"%s" stays', (word) => {
    for (const read of readers) expect(read(tokenize(word), [0])).toBeUndefined()
  })
  it.each([
    ['kingdm', 'kingdom'],
    ['lates', 'latest'],
  ])('%s is %s', (typed, read) =>
    expect(readers[0]!(tokenize(typed), [0])?.repairs).toEqual([{ typed, read }]),
  )
})
