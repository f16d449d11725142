import { describe, expect, it } from 'vitest'
import { parseMonth } from '../../../../src/calendar/month.ts'
import type { Query } from '../../../../src/query/query.ts'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

/** A turn after a ranking whose rows are known, as they are once it was answered. */
function afterRanking(ranking: string, found: readonly string[], ...turns: readonly string[]) {
  const { read, today } = magnets()
  let previous: Query | undefined
  for (const text of [ranking, ...turns]) {
    const reading = read(text, { today, ...(previous ? { previous } : {}) })
    if (reading.kind !== 'query') return reading
    previous = previous ? reading.query : { ...reading.query, found }
  }
  return plainOf(previous!)
}

describe('so many rows of the ranking just told', () => {
  it.each([
    ['only the first two', 2],
    ['just the first three', 3],
    ['first 3 only', 3],
    ['20', 20],
  ])('%s', (turn, limit) => {
    const query = { operation: 'rank', limit, partners: ['WORLD'] }
    expect(afterRanking('top buyers July 2025', ['DE', 'US', 'JP'], turn)).toMatchObject(query)
  })

  it.each([
    ['fastest growing buyers August 2025', 'just the top 2', { quantity: 'change', order: 'top' }],
    ['buyers by share August 2025', 'only the top 2', { quantity: 'share' }],
    ['biggest fallers among buyers August 2025', 'only the top two', { quantity: 'change', order: 'bottom' }],
  ])('%s: %s is of the same list', (ranking, turn, kept) => {
    expect(afterRanking(ranking, ['DE', 'US', 'VN'], turn)).toMatchObject({
      operation: 'rank',
      limit: 2,
      ...kept,
    })
  })

  it.each(['two', 'the two'])('%s is no number of rows', (turn) => {
    expect(afterRanking('top buyers July 2025', ['DE', 'US', 'JP'], turn)).not.toMatchObject({ limit: 2 })
  })
})

describe('a place in the ranking just told', () => {
  it.each([
    ['top buyer July 2025', ['DE'], ['second?'], 2],
    ['top buyer July 2025', ['DE'], ['and the third'], 3],
    ['top 2 buyers July 2025', ['DE', 'US'], ['third?'], 3],
    ['second largest buyer July 2025', ['US'], ['and the first'], 1],
    ['top 2 buyers July 2025', ['DE', 'US'], ['the second one', 'third?'], 3],
  ])('%s, %j: %j asks it for its row', (ranking, found, turns, nth) => {
    const query = afterRanking(ranking, found, ...turns)
    expect(query).toMatchObject({ operation: 'rank', nth, partners: ['WORLD'] })
    expect(query).not.toMatchObject({ limit: expect.anything() })
  })

  it.each([['and the second'], ['how much did the second one take'], ['how much did the second buy']])(
    '%s is the figure of a row that was told',
    (turn) => {
      expect(afterRanking('top 2 buyers July 2025', ['DE', 'US'], turn)).toMatchObject({
        operation: 'show',
        partners: ['US'],
      })
    },
  )

  it('is asked with "who" as well', () => {
    expect(afterRanking('top buyer July 2025', ['DE'], 'who was second')).toMatchObject({ nth: 2 })
    expect(ofMagnets('who was second in July 2025')).toMatchObject({ operation: 'rank', nth: 2 })
  })
})

describe('the cheapest month', () => {
  it.each([
    ['cheapest month of 2025 for exports', 'lowest'],
    ['in which month of 2025 were exports most expensive', 'highest'],
  ])('%s is one of time', (text, extreme) => {
    expect(ofMagnets(text)).toMatchObject({ operation: 'record', quantity: 'unit_value', extreme })
  })

  it('is of buyers where they are asked for', () => {
    expect(ofMagnets('cheapest buyer November 2025')).toMatchObject({ operation: 'rank', order: 'bottom' })
  })
})

describe('an ordinal after a record', () => {
  it.each([
    [['record month', 'and the second'], { operation: 'record', extreme: 'highest', nth: 2 }],
    [['lowest month for the US', 'the third?'], { extreme: 'lowest', partners: ['US'], nth: 3 }],
    [['record quarter', 'second'], { grain: 'quarter', nth: 2 }],
  ])('%j is the next one', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject(query)
  })
})

describe('"in percent" after a ranking', () => {
  it('is one of shares', () => {
    expect(afterRanking('top buyers July 2025', ['DE', 'US', 'JP'], 'in percent')).toMatchObject({
      operation: 'rank',
      quantity: 'share',
    })
  })

  it('is no change', () => {
    expect(afterRanking('top buyers July 2025', ['DE', 'US', 'JP'], 'percent change')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })
})

describe('which of two told does more', () => {
  const prices = 'unit value of exports to the US and Germany, July 2025'
  const imports = 'UK imports of titanium from Japan and Germany June 2025'

  it('"who pays more" is of prices, and of who buys', () => {
    expect(ofMagnets(prices, 'who pays more')).toMatchObject({ quantity: 'unit_value', extreme: 'highest' })
    expect(ofMagnets('US vs Germany July 2025', 'who pays more')).toMatchObject({ kind: 'issue' })
    expect(ofMinerals(imports, 'who pays more')).toMatchObject({ kind: 'issue' })
  })

  it('is asked with what the partners do', () => {
    expect(ofMagnets('US vs Germany July 2025', 'who buys more')).toMatchObject({ extreme: 'highest' })
    expect(ofMinerals(imports, 'who sells more')).toMatchObject({ extreme: 'highest' })
    expect(ofMinerals(imports, 'who buys more')).toMatchObject({ kind: 'issue' })
  })

  it('is one of the two months of a change', () => {
    expect(ofMagnets('US July 2025 vs August', 'which month was higher')).toMatchObject({
      along: 'period',
      periods: ['2025-07', '2025-08'],
      extreme: 'highest',
    })
    expect(ofMagnets('US July 2025 vs August', 'same for Germany', 'which month was higher')).toMatchObject({
      partners: ['DE'],
      periods: ['2025-07', '2025-08'],
    })
    expect(ofMagnets('US July 2025', 'which month was higher')).toMatchObject({ kind: 'issue' })
  })

  it('adds them up where both together are asked for', () => {
    const sum = ofMagnets('US vs Germany July 2025', 'both together')
    expect(sum).toMatchObject({ operation: 'show', partners: ['US', 'DE'] })
    expect(sum).not.toMatchObject({ along: expect.anything() })
    expect(ofMagnets('US July 2025', 'both together')).toMatchObject({ kind: 'issue' })
  })
})

describe('"the last two"', () => {
  it('are the two that were told', () => {
    const months = ofMagnets('US October 2025', 'November', 'the last two')
    expect(months).toMatchObject({ along: 'period', periods: ['2025-10', '2025-11'] })
    expect(ofMagnets('US October 2025', 'Japan', 'the last two')).toMatchObject({ partners: ['US', 'JP'] })
  })

  it('are no months where another one was told', () => {
    expect(ofMagnets('exports May 2025', 'the last two')).toMatchObject({
      issue: { kind: 'not_understood', words: ['the last two'] },
    })
  })
})

describe('the sum of what a ranking listed', () => {
  it.each([
    'sum of all',
    'total of all',
    'together',
    'sum',
    'add them up',
    'total of all two',
    'sum of those',
    'total of the two',
    'what do the two add up to',
  ])('%s is theirs', (turn) => {
    const sum = afterRanking('top 2 buyers July 2025', ['DE', 'US'], turn)
    expect(sum).toMatchObject({ operation: 'show', partners: ['DE', 'US'], period: '2025-07' })
    expect(sum).not.toMatchObject({ limit: expect.anything() })
  })

  it('is of as many as there are', () => {
    expect(afterRanking('top 2 buyers July 2025', ['DE', 'US'], 'sum of all three')).toMatchObject({
      issue: { kind: 'not_understood', words: ['three'] },
    })
  })

  it('is no total of everybody', () => {
    expect(afterRanking('top 2 buyers July 2025', ['DE', 'US'], 'total')).toMatchObject({
      partners: ['WORLD'],
    })
  })

  it('is made of three side by side as well', () => {
    expect(ofMagnets('US, Germany and Japan July 2025', 'all together')).toMatchObject({
      operation: 'show',
      partners: ['US', 'DE', 'JP'],
    })
  })
})

describe('"how much" and no more', () => {
  it.each([
    [['did exports rise in July 2025', 'how much'], { operation: 'change', form: 'amount' }],
    [['was the US above 500 t in July 2025', 'how much?'], { operation: 'show', partners: ['US'] }],
    [
      ['did the US take more than Germany in July 2025', 'how much'],
      { operation: 'compare', form: 'amount' },
    ],
    [['was Germany the top buyer in July 2025?', 'how much was it'], { operation: 'show', partners: ['DE'] }],
  ])('%j is the figure behind the yes', (turns, query) => {
    const asked = ofMagnets(...turns)
    expect(asked).toMatchObject(query)
    expect(asked).not.toMatchObject({ claim: expect.anything() })
  })

  it('is the figure of the one that was named, or of each in a list', () => {
    expect(afterRanking('top buyer July 2025', ['DE'], 'how much')).toMatchObject({
      operation: 'show',
      partners: ['DE'],
    })
    expect(afterRanking('top 2 July 2025', ['DE', 'US'], 'how much')).toMatchObject({
      operation: 'rank',
      limit: 2,
    })
    expect(afterRanking('second largest buyer July 2025', ['US'], 'how much', 'same for June')).toMatchObject(
      {
        operation: 'rank',
        nth: 2,
        period: '2025-06',
      },
    )
  })

  it.each([[['US July 2025', 'how much']], [['which country grew most in July 2025', 'how much']]])(
    '%j is refused',
    (turns) => {
      expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood' } })
    },
  )
})

describe('two figures told one after the other', () => {
  it.each([
    ['which is bigger', { extreme: 'highest' }],
    ['which of the two', { extreme: 'highest' }],
    ['which one is smaller?', { extreme: 'lowest' }],
    ['which country was higher', { extreme: 'highest' }],
    ['which one bought more', { extreme: 'highest' }],
    ['who took less', { extreme: 'lowest' }],
    ["what's the ratio", { form: 'ratio' }],
    ['the difference?', { form: 'amount' }],
    ['compare them', {}],
  ])('%s sets them side by side', (turn, asked) => {
    expect(ofMagnets('Germany July 2025', 'and the US', turn)).toMatchObject({
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'US'],
      period: '2025-07',
      ...asked,
    })
  })

  it('are of two flows, goods, reporters or months as well', () => {
    const told = 'UK imports of lithium carbonate May 2025'
    const sides = (turn: string) => ofMinerals(told, turn, 'which is bigger')
    expect(sides('and exports')).toMatchObject({ along: 'flow', flows: ['import', 'export'] })
    expect(sides('and of titanium sponge')).toMatchObject({ along: 'commodity' })
    expect(sides('and Brazil')).toMatchObject({ along: 'reporter', reporters: ['GB', 'BR'] })
    expect(ofMagnets('US July 2025', 'in August', 'which month was bigger?')).toMatchObject({
      along: 'period',
      periods: ['2025-07', '2025-08'],
      extreme: 'highest',
    })
  })

  it('are told anew where they stood side by side', () => {
    expect(ofMagnets('US vs Germany July 2025', 'which is bigger')).toMatchObject({
      operation: 'compare',
      extreme: 'highest',
    })
  })

  it.each([
    [['US July 2025', 'which is bigger']],
    [['Germany July 2025', 'and the US in June', 'which is bigger']],
    [['US July 2025', 'in August', 'which country was bigger']],
    [['US vs Germany July 2025', 'share', 'who gained more']],
  ])('%j is refused', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})

describe('a month after the last one of the partner spoken of', () => {
  it('is of the same year where the others are told for it', () => {
    expect(ofMagnets('Germany October 2025', 'and in November')).toMatchObject({ period: '2025-11' })
  })
})

describe('a turn that moved both place and month', () => {
  it('was not told beside the one before', () => {
    expect(ofMagnets('Germany July 2025', 'and the US in June', 'so down how much?')).toMatchObject({
      period: '2025-06',
    })
  })
})

describe('several that were told', () => {
  it.each([
    ['which of the two received more and by how much', { operation: 'compare', extreme: 'highest' }],
    ['which of them grew more', { operation: 'rank', quantity: 'change', within: ['US', 'DE'] }],
    ['throw in Japan too', { along: 'partner', partners: ['US', 'DE', 'JP'] }],
    ['total of these', { operation: 'show', partners: ['US', 'DE'] }],
    ['how much did they take in August', { operation: 'compare', period: '2025-08' }],
  ])('%s goes on with them', (turn, query) => {
    expect(ofMagnets('US and Germany July 2025', turn)).toMatchObject(query)
  })

  it('is the level that one took, and not the change of it', () => {
    expect(ofMagnets('did exports to the US rise in July 2025', 'how much did they take')).toMatchObject({
      operation: 'show',
      partners: ['US'],
    })
    expect(ofMagnets('US July 2025', 'how much did they sell')).toMatchObject({ operation: 'show' })
  })
})

describe('the largest of all', () => {
  it.each([
    [['exports to Vietnam September 2025', 'was Germany the largest?'], 'DE', 1],
    [['is Germany the biggest in August 2025'], 'DE', 1],
    [['US July 2025', 'is it the top buyer'], 'US', 1],
    [['US July 2025', 'was that the second largest buyer?'], 'US', 2],
  ])('%j judges where the place stands, and not its month', (turns, code, nth) => {
    expect(ofMagnets(...turns)).toMatchObject({
      operation: 'rank',
      partners: ['WORLD'],
      claim: { kind: 'rank', code, nth },
    })
  })

  it('is one of its months where a month is asked for', () => {
    expect(ofMagnets('US July 2025', 'was it the largest month')).toMatchObject({ claim: { kind: 'record' } })
  })
})

describe('the month that a record found', () => {
  /** The highest month of 2025, January, and a turn after it. */
  const afterRecord = (...turns: readonly string[]) => {
    const { read, today } = magnets()
    const from = parseMonth('2025-01')!
    let previous: Query | undefined
    for (const text of ['highest month of 2025', ...turns]) {
      const reading = read(text, { today, ...(previous ? { previous } : {}) })
      if (reading.kind !== 'query') return reading
      previous = previous ? reading.query : { ...reading.query, foundPeriod: { from, to: from } }
    }
    return plainOf(previous!)
  }

  it.each([
    ['and what about value', { measure: 'value' }],
    ['what was the value', { measure: 'value' }],
    ['how much was that in dollars', { measure: 'value' }],
    ['how much', {}],
  ])('%s is of it', (turn, query) => {
    expect(afterRecord(turn)).toMatchObject({ operation: 'show', period: '2025-01', ...query })
  })

  it.each([['by value'], ['in value terms']])('%s searches anew', (turn) => {
    expect(afterRecord(turn)).toMatchObject({
      operation: 'record',
      measure: 'value',
      period: '2025-01/2025-12',
    })
  })

  it('is left for the search where another extreme is asked for', () => {
    expect(afterRecord('how much', 'and the lowest')).toMatchObject({
      operation: 'record',
      extreme: 'lowest',
      period: '2025-01/2025-12',
    })
    expect(afterRecord('how much', 'and for the US')).toMatchObject({ operation: 'show', period: '2025-01' })
  })
})

describe('a ranking of goods', () => {
  it('is still of goods where only another rank is asked for', () => {
    const goods = 'which goods did the UK import from Germany in May 2025'
    expect(ofMinerals(goods, 'the smallest?')).toMatchObject({
      operation: 'rank',
      by: 'commodity',
      order: 'bottom',
      partners: ['DE'],
    })
    expect(ofMinerals(goods, 'and the second?')).toMatchObject({ by: 'commodity', nth: 2 })
  })
})

describe('both that were told', () => {
  const one = ['US July 2025', 'and Germany']
  it.each([
    [[...one, 'both together'], { operation: 'show', partners: ['US', 'DE'], quantity: 'amount' }],
    [[...one, 'sum of those two'], { operation: 'show', partners: ['US', 'DE'], quantity: 'amount' }],
    [['US vs Germany July 2025', 'the two combined'], { operation: 'show', partners: ['US', 'DE'] }],
    [[...one, 'share of the two'], { operation: 'show', partners: ['US', 'DE'], quantity: 'share' }],
    [[...one, 'both together', 'share of the two'], { partners: ['US', 'DE'], quantity: 'share' }],
    [[...one, 'both'], { operation: 'compare', along: 'partner' }],
    [[...one, 'difference between the two'], { operation: 'compare', form: 'amount' }],
    [['US July 2025', 'and June', 'sum of both'], { operation: 'show', period: '2025-06/2025-07' }],
    [['US July 2025', 'and June', 'average of the two'], { quantity: 'average', period: '2025-06/2025-07' }],
    [[...one, 'which fell more'], { operation: 'rank', quantity: 'change', within: ['US', 'DE'] }],
    [['US vs Germany July 2025', 'the larger one'], { operation: 'compare', extreme: 'highest' }],
    [['US share July 2025', 'and Germany', 'both together'], { partners: ['US', 'DE'], quantity: 'share' }],
    [['US yoy July 2025', 'and Japan', 'which bought more'], { operation: 'compare', quantity: 'amount' }],
    [['US yoy July 2025', 'and Japan', 'which grew more'], { operation: 'rank', change: 'year_on_year' }],
    [
      ['US vs Germany July 2025', 'change on June', 'which of the two bought more'],
      { operation: 'compare', extreme: 'highest' },
    ],
  ])('%j', (turns, query) => expect(ofMagnets(...turns)).toMatchObject(query))

  it.each([
    [...one, 'average of the two'],
    ['US July 2025', 'and May', 'sum of both'],
    ['US July 2025', 'both'],
    ['US vs Germany July 2025', 'change on June', 'which of the two is larger'],
  ])('%j, %j, %j is refused', (...turns) => expect(ofMagnets(...turns)).toMatchObject({ kind: 'issue' }))
})

describe('the first of a ranking', () => {
  it.each([
    ['how much did the first one get', 'amount'],
    ['how much did number one buy', 'amount'],
    ['how much did the top one take', 'amount'],
    ['share of the first', 'share'],
  ])('%s', (turn, quantity) =>
    expect(afterRanking('top 2 buyers July 2025', ['DE', 'US'], turn)).toMatchObject({
      operation: 'show',
      quantity,
      partners: ['DE'],
    }),
  )

  it('has no share where goods were ranked', () => {
    expect(ofMinerals('top 5 goods UK imports from China July 2025', 'share of the first')).toMatchObject({
      issue: { kind: 'no_antecedent' },
    })
  })
})

describe('a word that names no flow', () => {
  it.each([['and when did it get back above 5,000 t', 'get']])('%s is not understood', (turn, word) => {
    expect(ofMagnets('exports July 2025', turn)).toMatchObject({
      issue: { kind: 'not_understood', words: [word] },
    })
  })

  it('is what the partner told took', () => {
    expect(ofMagnets('Germany July 2025', 'when did it last take more than 1,200 t')).toMatchObject({
      operation: 'since',
      partners: ['DE'],
      flows: ['export'],
    })
  })
})

describe('by how much, after a verdict', () => {
  const above = { kind: 'threshold', threshold: { relation: 'above', value: 5000, unit: 't' } } as const
  it.each(['by how much?', 'and by how much', 'how far?'])(
    '%s asks for the distance from the number',
    (turn) => {
      expect(ofMagnets('were exports above 5,000 t in August 2025', turn)).toMatchObject({
        operation: 'show',
        form: 'distance',
        claim: above,
        period: '2025-08',
      })
    },
  )
  it('asks for the distance from the record, and from whoever stands next', () => {
    expect(ofMagnets('was August 2025 a record', 'by how much?')).toMatchObject({
      operation: 'record',
      form: 'distance',
      claim: { kind: 'record' },
    })
    expect(ofMagnets('was Germany the top buyer in July 2025', 'by how much?')).toMatchObject({
      operation: 'rank',
      form: 'amount',
      claim: { kind: 'rank', code: 'DE' },
    })
  })
  it('asks for the difference of two', () => {
    const two = ['did Germany buy more than the US in July 2025', 'how much more?'] as const
    expect(ofMagnets(...two)).toMatchObject({ operation: 'compare', form: 'amount' })
  })
})

describe('how many stand on the list just told', () => {
  it.each(['how many are there', 'how many in all?', 'how many is that', 'and how many altogether?'])(
    '%s',
    (turn) => {
      const count = { operation: 'show', quantity: 'count', by: 'partner', period: '2025-07' }
      expect(ofMagnets('top 3 buyers July 2025', turn)).toMatchObject(count)
    },
  )

  it('and nothing is pointed at where they are only there', () => {
    expect(
      afterRanking('top 3 buyers July 2025', ['DE', 'US', 'JP'], 'how many buyers were there'),
    ).toMatchObject({ quantity: 'count', by: 'partner', partners: ['WORLD'] })
  })

  it('past a number as well', () => {
    expect(ofMagnets('which buyers took more than 500 t in July 2025', 'how many?')).toMatchObject({
      quantity: 'count',
      threshold: { relation: 'above', value: 500 },
    })
  })

  it.each(['exports to Germany July 2025', 'fastest growing buyers July 2025'])('none after %s', (first) => {
    expect(ofMagnets(first, 'how many?')).toMatchObject({ kind: 'issue' })
  })
})

describe('which one it is that was claimed of another', () => {
  it.each(['which month was?', 'which one was it', 'when was it then?'])('%s of a record', (turn) => {
    const query = ofMagnets('was July 2025 a record', turn)
    expect(query).toMatchObject({ operation: 'record', extreme: 'highest' })
    expect(query).not.toMatchObject({ claim: expect.anything() })
  })

  it('is searched for among the months it was claimed of', () => {
    expect(ofMagnets('was July 2025 the lowest month of 2025', 'which was?')).toMatchObject({
      operation: 'record',
      extreme: 'lowest',
      period: '2025-01/2025-12',
    })
  })

  it.each(['who is, then?', 'which country is', 'who is it'])('%s of a place', (turn) => {
    const query = ofMinerals('is Germany the top buyer of UK lithium in June 2025', turn)
    expect(query).toMatchObject({ operation: 'rank', by: 'partner', order: 'top' })
    expect(query).not.toMatchObject({ claim: expect.anything() })
  })

  it('no month is asked for after a place', () => {
    expect(
      ofMinerals('is Germany the top buyer of UK lithium in June 2025', 'which month was'),
    ).toMatchObject({ kind: 'issue' })
  })
})
