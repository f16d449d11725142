import { describe, expect, it } from 'vitest'
import { magnets } from './corpus/packages.ts'
import { plainOf } from './corpus/plain.ts'
import { ofMagnets, ofMinerals } from './corpus/talk.ts'

describe('how many rose and fell', () => {
  it.each([
    [['exports July 2025', 'how many fell']],
    [['exports July 2025', 'how many were down']],
    [['top buyers July 2025', 'how many buyers fell']],
    [['how many buyers rose in June 2025', 'and in July 2025', 'how many fell']],
  ])('%j is counted of all partners', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'breadth', direction: 'down', period: '2025-07' })
  })

  it('is nothing to count of one partner', () => {
    expect(ofMagnets('exports to Germany July 2025', 'how many fell')).toMatchObject({
      kind: 'issue',
      issue: { kind: 'not_understood', words: ['how many'] },
    })
  })
})

describe('who counted stands for the country', () => {
  it.each(['HMRC lithium carbonate imports Q1 2026', 'lithium carbonate imports Q1 2026 according to HMRC'])(
    '%s',
    (text) => {
      expect(ofMinerals(text)).toMatchObject({
        reporters: ['GB'],
        flows: ['import'],
        period: '2026-01/2026-03',
      })
    },
  )
})

describe('a turn of a talk', () => {
  it.each([
    [['exports to the US March 2026', 'mom?', 'and ytd'], 'year_to_date 2025-01/2025-03'],
    [['US imports July 2025', 'YTD change'], 'year_to_date 2024-01/2024-07'],
    [['US imports Q3 2025', 'change ytd'], 'year_to_date 2024-01/2024-09'],
    [['exports to Japan 2024', 'growth on 2023'], 'year_on_year 2023-01/2023-12'],
  ])('%j compares with %s', (turns, comparison) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'change', quantity: 'amount', comparison })
  })

  it.each([
    [['unit value for the EU November 2025', 'and a year earlier', 'change'], 'unit_value'],
    [['exports to the EU in October 2025', 'share', 'november', 'difference in points'], 'share'],
    [['average H1 2025', 'and H2 2024', 'by how much'], 'average'],
  ])('%j is the change of the %s', (turns, quantity) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'change', quantity })
  })

  it.each([
    [['when was it last above 6000', 'and for the us, above 600?'], 'since', 600],
    [['when was it last above 6000', 'and when for Germany above 1,000 t'], 'since', 1000],
    [['how many months of 2025 were above 5500', 'for the us, above 500?'], 'count_periods', 500],
  ])('%j passes another number for another place', (turns, operation, value) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation, threshold: { relation: 'above', value } })
  })

  it.each([
    [['how many months was the us above 500', 'total exports below 5000?']],
    [['us above 500 in December 2025', 'total above 6000?']],
  ])('%j is not answered for what was told before', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ kind: 'issue', issue: { kind: 'not_understood' } })
  })

  it.each([
    [['EU vs US November 2025', 'october?'], { along: 'partner', period: '2025-10' }],
    [['EU vs US November 2025', 'october?', 'in kg'], { along: 'partner', unit: 'kg' }],
    [['exports in 2025', 'what share of it was in Q4'], { against: { period: { from: 24300, to: 24311 } } }],
    [
      ['exports in 2025', 'how much of that came in Q4', 'and in Q3'],
      { quantity: 'share', operation: 'show' },
    ],
    [['EU vs US November 2025', 'exports'], { along: 'partner', operation: 'compare' }],
    [['EU vs US November 2025', 'share'], { along: 'partner', quantity: 'share' }],
    [['EU vs US November 2025', 'yoy'], { along: 'partner', operation: 'change' }],
    [['January, February and March 2026', 'to the US', 'in kg'], { along: 'period', unit: 'kg' }],
  ])('%j still sets side by side', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject(query)
  })

  it.each([
    [['US vs Germany July 2025', 'add Japan'], ['US', 'DE', 'JP'], 'partner'],
    [['US vs Germany July 2025', 'Japan too'], ['US', 'DE', 'JP'], 'partner'],
    [['US July 2025', 'and Germany as well'], ['US', 'DE'], 'partner'],
    [['US July 2025', 'Germany and Japan too'], ['US', 'DE', 'JP'], 'partner'],
    [['US July 2025', 'with Germany'], ['US', 'DE'], 'partner'],
    [['US July 2025', 'plus Germany'], ['US', 'DE'], undefined],
    [['EU July 2025', 'plus Germany'], ['EU', 'DE'], 'partner'],
    [['exports July 2025', 'plus Germany'], ['WORLD', 'DE'], 'partner'],
    [['US vs Germany July 2025', 'add Japan', 'drop Germany'], ['US', 'JP'], 'partner'],
    [['US vs Germany July 2025', 'without Germany'], ['US'], undefined],
    [['US vs Germany July 2025', 'not Germany'], ['US'], undefined],
    [['US July 2025', 'excluding the US'], ['WORLD', '-US'], undefined],
    [['exports July 2025', 'without the US', 'excluding Germany'], ['WORLD', '-US', '-DE'], undefined],
  ])('%j asks for %j', (turns, partners, along) => {
    const query = ofMagnets(...turns)
    expect(query).toMatchObject({ partners })
    expect((query as { along?: string }).along).toBe(along)
  })

  it.each(['how much in tonnes?', 'in tonnes?', 'and tonnes only?'])(
    '%j after a yes or no is told without one',
    (turn) => {
      const query = ofMagnets('did exports rise in July 2025?', turn)
      expect(query).toMatchObject({ operation: 'change', form: 'amount' })
      expect(query).not.toMatchObject({ claim: expect.anything() })
    },
  )

  it('how much it was is told without a verdict, and who is named too is judged alone', () => {
    const claim = 'were exports to Germany above 1,000 t in July 2025?'
    expect(ofMagnets(claim, 'how much was it in June?')).not.toMatchObject({ claim: expect.anything() })
    expect(ofMagnets(claim, 'and in June?')).toHaveProperty('claim')
    expect(ofMagnets('did exports rise in July 2025?', 'the US too?')).toMatchObject({
      partners: ['US'],
      claim: { kind: 'direction', direction: 'up' },
    })
    expect(ofMagnets('top buyers July 2025', 'Korea as well')).toMatchObject({ kind: 'issue' })
  })

  it('a good named too stands beside the one told', () => {
    expect(ofMinerals('UK imports of titanium June 2025', 'lithium carbonate too')).toMatchObject({
      commodities: ['810820', '283691'],
      along: 'commodity',
    })
  })

  it.each([
    [['US share July 2025', 'change'], { operation: 'change', quantity: 'share' }],
    [['US share July 2025', 'did it rise?'], { quantity: 'share' }],
    [['US share July 2025', 'and in 2024', 'change'], { quantity: 'share', period: '2025-07' }],
    [['US share July 2025', 'yoy'], { operation: 'change', quantity: 'share' }],
  ])('%j is a change of %j', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject(query)
  })

  it.each([
    [['top buyers October 2025', 'only above 500 t'], { operation: 'threshold', by: 'partner' }],
    [['top buyers October 2025', 'only above 500 t', 'september'], { operation: 'threshold' }],
    [['US 2025 by month', 'only above 500 t'], { operation: 'count_periods' }],
    [['top 5 EU buyers July 2025', 'in june'], { operation: 'rank', within: ['EU'] }],
    [['US share July 2025', 'top 3'], { operation: 'rank', by: 'partner', partners: ['WORLD'] }],
    [['US 2025', 'top 3'], { operation: 'rank', by: 'partner', partners: ['WORLD'] }],
    [['US 2025', 'top 3 months'], { operation: 'record', partners: ['US'] }],
  ])('%j lists %j', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject(query)
  })

  it('"what is the unit value" asks for it, and not for the unit', () => {
    expect(ofMagnets('exports July 2025', 'what is the unit value')).toMatchObject({ quantity: 'unit_value' })
    expect(ofMagnets('what is the unit value of exports July 2025')).toMatchObject({ quantity: 'unit_value' })
  })

  it.each([['and than June 2025?'], ['and than May 2025?']])('%s keeps the claim', (turn) => {
    expect(ofMagnets('were exports in July 2025 higher than July 2024?', turn)).toMatchObject({
      claim: { kind: 'direction', direction: 'up' },
    })
  })

  it.each([
    [['Q1 2026', 'q4'], '2025-10/2025-12'],
    [['March 2026', 'june'], '2025-06'],
    [['US June 2025', 'q4'], '2025-10/2025-12'],
    [['Q1 2026', 'q4', 'q1 vs q4'], '2026-01/2026-03'],
  ])('%j means %s, the latest one held or just shown', (turns, period) => {
    expect(ofMagnets(...turns)).toMatchObject({ period })
  })

  it('carries the claim, the period and the reporter to another flow and good', () => {
    const turns = ['did UK imports of lithium carbonate rise in Q2 2025?', 'exports of titanium sponge?']
    expect(ofMinerals(...turns)).toMatchObject({
      reporters: ['GB'],
      flows: ['export'],
      claim: { kind: 'direction' },
      period: '2025-04/2025-06',
    })
  })

  it('adds goods and takes them out', () => {
    const turns = ['UK imports of lithium carbonate May 2025', 'add titanium sponge']
    expect(ofMinerals(...turns)).toMatchObject({ along: 'commodity', commodities: ['283691', '810820'] })
    expect(ofMinerals(...turns, 'drop lithium carbonate')).toMatchObject({
      operation: 'show',
      commodities: ['810820'],
    })
  })

  it('keeps the unit value where two partners are set against each other', () => {
    const turns = ['unit value to the EU November 2025', 'Germany vs Japan']
    expect(ofMagnets(...turns)).toMatchObject({ quantity: 'unit_value', along: 'partner' })
  })

  it('tells a change in percent when asked to', () => {
    const turns = ['Japan June 2025', 'vs May, in tonnes', 'in percent?']
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'change', form: 'percent' })
  })

  it('asks the same of everybody for the total', () => {
    const turns = ['exports to the US October 2025', 'yoy', 'and total']
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'change', partners: ['WORLD'] })
  })

  it('adds up the months of an average', () => {
    expect(ofMagnets('average for the US in H2 2025', 'sum')).toMatchObject({
      quantity: 'amount',
      partners: ['US'],
      period: '2025-07/2025-12',
    })
  })

  it('knows who "it" is', () => {
    expect(ofMagnets('US October 2025', 'how much did it take in September')).toMatchObject({
      partners: ['US'],
      period: '2025-09',
    })
  })

  it('asks those who bought for what they bought', () => {
    expect(ofMagnets('exports August 2025', 'who bought most that month?')).toMatchObject({
      operation: 'rank',
      flows: ['export'],
    })
  })

  it('ranks partners after the figure of one month', () => {
    expect(ofMagnets('exports July 2025', 'top 3')).toMatchObject({
      operation: 'rank',
      by: 'partner',
      limit: 3,
    })
  })

  it('gives the share of each one ranked', () => {
    expect(ofMagnets('top 3 buyers October 2025', 'as a share')).toMatchObject({
      operation: 'rank',
      quantity: 'share',
      limit: 3,
    })
  })

  it('takes a bare May for the month', () => {
    expect(ofMagnets('US April 2025', 'may?')).toMatchObject({ period: '2025-05' })
  })

  it('widens a single month for a trend', () => {
    expect(ofMagnets('Germany October 2025', 'trend')).toMatchObject({ period: '2023-11/2025-10' })
  })

  it('goes over the new year to the next month, and back to the last one held', () => {
    expect(ofMagnets('US December 2025', 'january?')).toMatchObject({ period: '2026-01' })
    expect(ofMagnets('US January 2026', 'december?')).toMatchObject({ period: '2025-12' })
    expect(ofMagnets('US January 2025', 'december?')).toMatchObject({ period: '2025-12' })
  })

  it('corrects the year alone', () => {
    const turns = ['total February 2026', 'no, january', 'no i meant 2025']
    expect(ofMagnets(...turns)).toMatchObject({ period: '2025-01' })
  })

  it('gives one rate a year since a year', () => {
    const turns = ['exports to Japan 2024', 'yoy', 'since 2022']
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'series', quantity: 'change', grain: 'year' })
  })

  it('takes YTD of another year for what it says', () => {
    expect(ofMagnets('hhi 2025', '2026 so far')).toMatchObject({ period: '2026-01/2026-03' })
  })

  it('goes on from the figures before a question about the data', () => {
    expect(ofMagnets('source for exports to Germany', 'in October 2025')).toMatchObject({ operation: 'show' })
  })
})

describe('a turn that was not understood', () => {
  it.each([
    [['did exports to the US fall in March 2026?', 'by how much', 'and over the year']],
    [['US December 2025', 'total for those four']],
    [['US July 2025', 'in 2024', 'change']],
    [['top 3 buyers October 2025', 'which of those rose on September']],
    [['top buyers October 2025', 'only above 500 t', 'in USD']],
    [['exports to Japan in 2025 by month', 'highest month', 'which buyer that month']],
  ])('%j is not answered with what was said before', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it('does not guess who stood second', () => {
    expect(ofMagnets('top 3 buyers October 2025', 'the second one')).toMatchObject({
      issue: { kind: 'no_antecedent' },
    })
  })

  it('does not turn to the imports of everybody else', () => {
    expect(ofMagnets('top 3 buyers October 2025', 'what about imports')).toMatchObject({
      issue: { kind: 'not_held', slot: 'flow' },
    })
  })
})

describe('what cannot be left out', () => {
  it.each([
    [['US excluding Germany July 2025']],
    [['US excluding the US July 2025']],
    [['US plus Germany minus Japan October 2025']],
    [['top 5 EU buyers excluding Japan July 2025']],
    [['EU vs US without Germany July 2025']],
    [['US July 2025', 'without Germany']],
    [['US vs Germany July 2025', 'drop Japan']],
  ])('%j is refused', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'meaningless', reason: 'nothing_left_out' } })
  })

  it.each([
    ['EU excluding Germany July 2025'],
    ['exports without the US July 2025'],
    ['G7 excluding the EU July 2025'],
  ])('%s is understood', (text) => {
    expect(ofMagnets(text)).toMatchObject({ operation: 'show' })
  })
})

describe('a talk with two reporters', () => {
  it('stays with the balance, whose record could be either end', () => {
    const turns = ['UK trade balance of lithium carbonate June 2025']
    expect(ofMinerals(...turns, 'yoy')).toMatchObject({ quantity: 'balance' })
    expect(ofMinerals(...turns, 'and imports?')).toMatchObject({ quantity: 'amount', flows: ['import'] })
    expect(ofMinerals(...turns, 'is that a record?')).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it('keeps the partner when the reporter is replaced', () => {
    expect(ofMinerals('UK imports of lithium carbonate from China June 2025', 'no, brazil')).toMatchObject({
      reporters: ['BR'],
      partners: ['CN'],
    })
  })

  it('keeps the flow when it is asked who bought', () => {
    expect(
      ofMinerals('UK exports of lithium carbonate to the EU June 2025', 'which of them bought most'),
    ).toMatchObject({
      operation: 'rank',
      flows: ['export'],
    })
  })

  it('ranks the suppliers of the new reporter', () => {
    expect(
      ofMinerals('top 5 suppliers of lithium carbonate to the UK in June 2025', 'for brazil'),
    ).toMatchObject({
      operation: 'rank',
      reporters: ['BR'],
    })
  })
})

describe('what was told last stays in what is asked on', () => {
  it.each([
    [['US share November 2025', 'when was it under 5%'], 'count_periods', 'share'],
    [['US share November 2025', 'when was it last above 10%'], 'since', 'share'],
    [['is the US above 10% in November 2025', 'when was it last'], 'since', 'share'],
    [['US share November 2025', 'record?'], 'record', 'share'],
    [['US share November 2025', 'by month in 2025'], 'series', 'share'],
    [['unit value US November 2025', 'peak?'], 'record', 'unit_value'],
    [['US share November 2025', 'in how many months was it over 600 t'], 'count_periods', 'amount'],
  ])('%j looks through the %s of the %s', (turns, operation, quantity) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation, quantity })
  })

  it('searches among the months of the one partner told for its biggest drop', () => {
    expect(ofMagnets('US mom August 2025', 'biggest drop in 2025?')).toMatchObject({
      operation: 'record',
      quantity: 'change',
      extreme: 'lowest',
      partners: ['US'],
      period: '2025-01/2025-12',
    })
  })

  it('counts in all months held where one month was told', () => {
    expect(ofMagnets('US November 2025', 'when was it under 500')).toMatchObject({
      period: '2023-07/2026-03',
    })
  })

  it.each([
    [['US share November 2025', 'average'], 'average'],
    [['US yoy November 2025', 'highest in 2025'], 'highest'],
    [['US November 2025', 'when was it last above 10%'], 'percent'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })
})

describe('a stretch that is made longer', () => {
  it.each([
    [['exports YTD to June 2025', 'to july'], '2025-01/2025-07'],
    [['exports YTD June 2025', 'through september'], '2025-01/2025-09'],
    [['exports January to June 2025', 'until august'], '2025-01/2025-08'],
    [['exports to the US H2 2025', 'up to november'], '2025-07/2025-11'],
  ])('%j begins where it began: %s', (turns, period) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'show', period })
  })
})

describe('a turn about the figure just told', () => {
  it.each([
    [['US January 2026', 'over 500'], '2026-01'],
    [['US January 2026', 'and february 2026 over 500'], '2026-02'],
  ])('%j is a claim', (turns, period) => {
    const claim = { kind: 'threshold', threshold: { relation: 'above', value: 500 } }
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'show', period, claim })
  })

  it('counts the months of a year that is named', () => {
    expect(ofMagnets('US January 2026', 'over 500 in 2025')).toMatchObject({ operation: 'count_periods' })
  })

  it('takes the same change of the total', () => {
    expect(ofMagnets('US Q4 2025 vs Q3', 'same for total')).toMatchObject({
      operation: 'change',
      partners: ['WORLD'],
      comparison: 'period_on_period 2025-07/2025-09',
    })
  })

  it('sets a year against the year before it, and no period against itself', () => {
    expect(ofMagnets('exports 2025', 'compared to last year')).toMatchObject({
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
    })
    expect(ofMagnets('exports 2025 vs 2025')).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it.each([['leave japan out'], ['take japan out'], ['leave out japan']])('%s leaves the others', (turn) => {
    expect(ofMagnets('US, Germany, Japan July 2025', turn)).toMatchObject({ partners: ['US', 'DE'] })
  })
})

describe('two that were told', () => {
  it.each([['who was ahead'], ['so who was higher?']])('%s', (turn) => {
    const query = { operation: 'compare', extreme: 'highest', partners: ['US', 'DE'] }
    expect(ofMagnets('US vs Germany July 2025', turn)).toMatchObject(query)
  })

  it('who paid more is of a price', () => {
    expect(ofMagnets('unit value US vs EU November 2025', 'so who paid more')).toMatchObject({
      quantity: 'unit_value',
      extreme: 'highest',
    })
    expect(ofMagnets('US vs EU November 2025', 'so who paid more')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })

  it('the others together are the world without the one', () => {
    expect(ofMagnets('US July 2025', 'and the others together?')).toMatchObject({
      partners: ['WORLD', '-US'],
    })
  })
})

describe('measures and parts in a turn', () => {
  it.each([
    [['UK imports of lithium carbonate June 2025', 'price?', 'volume?'], 'net_weight'],
    [['UK imports of lithium carbonate June 2025', 'price?', 'just the kilos'], 'net_weight'],
    [['China share of UK imports of lithium carbonate June 2025', 'how much is that in dollars'], 'value'],
  ])('%j leaves the rate for the %s', (turns, measure) => {
    expect(ofMinerals(...turns)).toMatchObject({ operation: 'show', quantity: 'amount', measure })
  })

  it('keeps a share by weight a share', () => {
    const turns = ['China share of UK imports of lithium carbonate June 2025', 'by weight']
    expect(ofMinerals(...turns)).toMatchObject({ quantity: 'share', measure: 'net_weight' })
  })

  it('takes "of the total, %" for the share', () => {
    expect(ofMagnets('US July 2025', 'how much is that of the total, %')).toMatchObject({
      quantity: 'share',
      partners: ['US'],
    })
  })

  it('keeps the whole for another of its parts', () => {
    expect(ofMagnets('Germany July 2025', 'as a share of the EU', 'and france?')).toMatchObject({
      partners: ['FR'],
      against: { partners: ['EU'] },
    })
  })

  it.each([[['as a share of the EU']], [['as a share of the EU', 'and august']]])(
    '%j after one of its members is of the EU',
    (turns) => {
      const found = ofMagnets('Germany July 2025', ...turns)
      expect(found).toMatchObject({ quantity: 'share', partners: ['DE'], against: { partners: ['EU'] } })
    },
  )

  it.each([
    [['US July 2025', 'as a share of the EU'], 'as a share of'],
    [['US July 2025', 'in percent'], 'in percent'],
    [['who drove exports in July 2025', "the EU's tonnage"], 'tonnage'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })
})

describe('a turn after several rows', () => {
  it('keeps the places a ranking listed, and refuses where they are not known', () => {
    const { read, today } = magnets()
    const ranking = read('top 3 September 2025', { today })
    if (ranking.kind !== 'query') throw new TypeError('not read as a query')
    const previous = { ...ranking.query, found: ['DE', 'KR', 'VN'] }
    const listed = read('their october figures', { today, previous })
    expect(listed.kind === 'query' && plainOf(listed.query)).toMatchObject({
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'KR', 'VN'],
      period: '2025-10',
    })
    expect(ofMagnets('top 3 September 2025', 'their october figures')).toMatchObject({
      issue: { kind: 'not_understood', words: ['their'] },
    })
  })

  it.each([['only eu'], ['eu'], ['in the EU']])('%s after a ranking ranks inside it', (turn) => {
    expect(ofMagnets('top 3 September 2025', turn)).toMatchObject({
      operation: 'rank',
      within: ['EU'],
      limit: 3,
    })
  })

  it.each([
    [['US by month H2 2025', 'as shares'], 'share'],
    [['US by month H2 2025', 'yoy'], 'change'],
  ])('%j is a series of the %s', (turns, quantity) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'series', quantity, grain: 'month' })
  })
})

describe('a turn whose words fit none of what was told', () => {
  it.each([
    [['top 3 September 2025', 'yoy'], 'yoy'],
    [['top 3 September 2025', 'average'], 'average'],
    [['US share November 2025', 'any month above 13%?'], 'any'],
    [['US yoy November 2025', 'was it the biggest yoy drop of the year?'], 'of the year'],
    [['US, Germany, Japan July 2025', 'over 500'], 'over 500'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })

  it.each([
    ['which is lowest', 'bottom'],
    ['highest?', 'top'],
  ])('%s after several partners is one of them', (turn, order) => {
    expect(ofMagnets('US, Germany, Japan July 2025', turn)).toMatchObject({
      operation: 'rank',
      within: ['US', 'DE', 'JP'],
      order,
    })
  })
})

describe('a share of what was told', () => {
  it('is that of a member in its group', () => {
    expect(ofMagnets('Germany July 2025', 'what share of the EU is that')).toMatchObject({
      partners: ['DE'],
      against: { partners: ['EU'] },
    })
    expect(ofMagnets('Germany July 2025', "and the EU's share?")).toMatchObject({ partners: ['EU'] })
  })

  it.each([
    [['Germany July 2025', 'share of the EU'], 'share'],
    [['US July 2025', 'what share of the EU is that'], 'share'],
    [['top 3 September 2025', 'those by month in 2025'], 'those'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })
})

describe('a partner after exports against imports', () => {
  const both = 'UK lithium carbonate imports vs exports June 2025'

  it.each([
    [[both, 'china'], ['import', 'export'], ['CN']],
    [[both, 'with germany only'], ['import', 'export'], ['DE']],
    [[both, 'with germany', 'and with japan?'], ['import', 'export'], ['JP']],
    [['UK lithium carbonate total trade June 2025', 'with germany'], ['export', 'import'], ['DE']],
    [[both, 'from germany'], ['import'], ['DE']],
    [[both, 'to germany'], ['export'], ['DE']],
  ])('%j leaves the flows %j', (turns, flows, partners) => {
    expect(ofMinerals(...turns)).toMatchObject({ flows, partners })
  })

  it.each([
    ['germany vs us', 'vs'],
    ['add germany', 'germany'],
  ])('%s would have to stand beside them as well', (turn, word) => {
    expect(ofMinerals(both, turn)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })
})

describe('what goes on from what was told', () => {
  it('is the month that follows where it is held, and none that is still to come', () => {
    expect(ofMagnets('exports October 2025', 'next month')).toMatchObject({ period: '2025-11' })
    expect(ofMagnets('exports March 2026', 'next month')).toMatchObject({ issue: { kind: 'refused' } })
  })

  it('is the run that goes on, and not the months of the stretch told', () => {
    const run = { operation: 'streak', direction: 'down' }
    expect(ofMagnets('US ytd', 'how many months falling')).toMatchObject(run)
    expect(ofMagnets('US ytd', 'how many months fell')).toMatchObject({ operation: 'count_periods' })
  })

  it('is the cheaper of two unit values', () => {
    expect(ofMagnets('unit value US vs EU November 2025', 'cheaper one')).toMatchObject({
      operation: 'compare',
      extreme: 'lowest',
      quantity: 'unit_value',
      partners: ['US', 'EU'],
    })
  })

  it('is no sum of both flows where what is held was told between', () => {
    const turns = ['UK trade balance of lithium carbonate June 2025', 'which countries']
    expect(ofMinerals(...turns, 'May 2025')).toMatchObject({ kind: 'issue' })
  })

  it.each(['how many were below it', 'how many below average', 'which months were below it'])(
    '%s is no fall of the average told',
    (turn) => {
      expect(ofMagnets('US 2025', 'average', turn)).toMatchObject({
        issue: { kind: 'not_understood', words: ['below'] },
      })
    },
  )
})

describe('a record asked after a figure', () => {
  const all = '2023-07/2026-03'

  it.each([
    [['exports 2025', 'best year?'], { grain: 'year', period: all }],
    [['exports q4 2025', 'highest quarter'], { grain: 'quarter', period: all }],
    [['US Q1 2026', 'record?'], { grain: 'quarter', period: all }],
    [['US January-August 2025', 'record?'], { grain: 'month', period: all }],
    [['exports 2025', 'best month'], { grain: 'month', period: '2025-01/2025-12' }],
    [['exports 2025', 'highest quarter'], { grain: 'quarter', period: '2025-01/2025-12' }],
    [['exports 2025', 'highest month', 'record low'], { grain: 'month', period: '2025-01/2025-12' }],
  ])('%j looks through %j', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'record', ...query })
  })

  it.each([
    [['exports 2025', 'is that a record'], 'year', '2025-01/2025-12'],
    [['exports q4 2025', 'is that the highest ever'], 'quarter', '2025-10/2025-12'],
    [['US July 2025', 'is that a record'], 'month', '2025-07'],
  ])('%j is claimed of one %s among its like', (turns, grain, period) => {
    const claim = { kind: 'record', extreme: 'highest' }
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'record', grain, period, claim })
  })
})
