import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))

async function resultOf(text: string) {
  const told = await answerer.ask({ text, now: NOW })
  if ('talk' in told) throw new TypeError(`read as talk: ${text}`)
  return told.result
}

const verdictOf = async (text: string) => {
  const result = await resultOf(text)
  return result.kind === 'answer' ? result.verdict : result.kind
}

describe('a claim about each month, or about one of them, is judged month by month', () => {
  test.each([
    ['was every month of 2025 above 2,000 t', false],
    ['did the us take at least 500 t each month in 2025', false],
    ['was there a month in 2025 when the US took under 100 t', true],
    ['did exports stay above 5,400 t between July and December 2025', true],
    ['did exports stay above 5,500 t between July and December 2025', false],
    ['did exports exceed 5,600 t throughout Q3 2025', false],
    ['did any month in 2025 fall below 1,500 t', true],
    ['were all months of q1 2026 above 5,000 t', false],
    ['did exports fall in any month of 2025', true],
    ['did exports stay above 5000 t in july 2025', true],
    ['did exports dip below 1,300 t in 2025', true],
    ['has the us been above 600 t in 2026', false],
    ['has the us been above 1,200 t in 2026', true],
    ['did exports fall below 55,000 t in 2025', false],
    ['have exports been above 5,000 t since july 2025', false],
    ['are exports over 6,000 t a month in q1 2026', false],
    // January and March 2024 have no figure, and could be the one
    ['was any month of 2024 above 7,000 t', 'meaningless'],
    ['was germany the top buyer in every month of 2025', 'not_understood'],
    ['did exports double in any month of 2025', true],
    ['did exports ever fall by more than 60% in a month', 'meaningless'],
    // March 2025 is printed as 5,324 t, and may lie on either side
    ['when were exports back above 5,324 t', 'meaningless'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a place among the first is another claim than a place', () => {
  test.each([
    ['was the US among the top 3 in october 2025', true],
    ['was the US the third largest buyer in october 2025', false],
    ['was the US the second largest buyer in october 2025', true],
    ['was november 2025 among the three highest months of 2025', true],
    ['was november 2025 the second highest month of 2025', true],
    ['was november 2025 the highest month of 2025', false],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('how near a number is meant decides', () => {
  test.each([
    ['did exports fall by exactly 50% in april 2025', false],
    ['did exports fall by 50% in april 2025', true],
    ['was it about 600 t to the US in july 2025', true],
    ['was it nearly 700 t to the US in october 2025', true],
    ['was it almost 600 t to the US in july 2025', false],
    ['was it exactly 619 t to the US in july 2025', true],
    // no unit was said, and 6,150 t is not what 300 million is about
    ['was november 2025 above 300 million', 'meaningless'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a month is judged against the mean it is part of', () => {
  test.each([
    ['was December 2025 above the 2025 monthly average?', true],
    ['was may 2025 above the 2025 average', false],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('who fell more is not settled by both having fallen', () => {
  test.each([
    ['did japan fall more than the total in october 2025', false],
    ['did japan fall less than the total in october 2025', true],
    ['did germany fall more than japan in october 2025', true],
    ['did the us rise more than overall exports in october 2025', true],
    ['did the us rise more than the world in 2025', false],
    // which of two falls was the larger is not told: the fall from one month to the other would be a yes to both
    ['did exports fall more in october than in september 2025', 'not_understood'],
    ['did exports rise more in july 2025 than in june 2025', 'not_understood'],
    ['did exports fall in may 2025 more than in april 2025', 'not_understood'],
    ['was the fall in may 2025 bigger than the one in april 2025', 'not_understood'],
    ['how much more did exports fall in may 2025 than in april 2025', 'not_understood'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('so much more than another month is held to the difference', () => {
  test.each([
    ['were exports 569 t more in August 2025 than in July 2025?', true],
    ['were exports 500 t more in August 2025 than in July 2025?', false],
    ['were exports 10 percent higher in August 2025 than in July 2025?', true],
    [
      'Is it correct that exports to Japan in December 2025 were about 31 percent above the year before?',
      true,
    ],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('what rose or fell to a level of another month is judged by that level', () => {
  test.each([
    ['did exports in July 2025 rise to above the July 2024 figure', true],
    ['had exports in July 2025 recovered to the July 2024 level?', true],
    ['did exports in September 2025 fall to below the August 2025 level', true],
    ['did exports in May 2025 rise to the July 2025 level', false],
    ['did exports in May 2025 fall to less than half of the April 2025 amount', true],
    ['did exports to the US in May 2025 fall to less than a tenth of the May 2024 amount', true],
    ['did exports in June 2025 rise to more than double the May 2025 level', true],
    ['did exports to the US in June 2025 recover to more than half of the June 2024 level', false],
    ['did the US share in July 2025 rise to the July 2024 level', false],
    // what is left, which is not by how much it fell
    ['did exports fall between January 2025 and May 2025 to less than half', 'not_understood'],
    ["exports fell in May 2025 to less than half of April's, right?", 'not_understood'],
    ['were exports in July 2025 up to the July 2024 level', 'not_understood'],
    // it rose, and is not below
    ['did exports in July 2025 rise to below the July 2024 level', 'not_understood'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('who bought more is asked of two, whatever stands between them', () => {
  test.each([
    ['has Germany bought more in October 2025 than the US', true],
    ['did the US buy more in October 2025 than Germany', false],
    ['has the US bought more in July 2025 than in June 2025', true],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a run of so many months is a claim wherever the question mark makes it one', () => {
  test.each([
    ['so exports have been rising three months in a row to march 2026?', false],
    ['exports to the us fell five months in a row?', true],
    ['exports more than doubled in june 2025?', true],
    ['is it true exports more than doubled in june 2025', true],
    ['was dec 2025 above its 2025 average', true],
    ['was may 2025 above the average of 2025', false],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('of two things one is chosen: neither yes nor no', () => {
  test.each([
    ['did exports fall or rise in december 2025', null],
    ['did germany or the us take more in july 2025', null],
    ['did all buyers fall in october 2025', 'not_understood'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a run is looked for where the question says', () => {
  test.each([
    ['did exports rise in three consecutive months in 2025', true],
    ['did exports rise in four consecutive months in 2025', false],
    ['did exports rise three months in a row', false],
    ['when did exports last fall two months in a row', 'not_understood'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a question with a not in front asks whether it is so', () => {
  test.each([
    ["isn't germany the top buyer in july 2025?", true],
    ["didn't exports fall in may 2025?", true],
    ["germany isn't the top buyer", 'refused'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('any of a good is more than nothing', () => {
  test.each([
    ['did china export any magnets to the us in may 2025', true],
    ['did china ship any magnets to brazil in july 2025', 'no_figure'],
    ['did anything go to the us in may 2025', true],
    ['did anything happen in october 2025', null],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('what others invested is told, whether to invest is not', () => {
  test('the Pentagon in MP Materials', async () => {
    expect(await resultOf('how much did the Pentagon invest in MP Materials')).toMatchObject({
      kind: 'answer',
      figures: [{ role: 'headline', value: 400_000_000, unit: 'USD' }, {}],
    })
  })

  test.each([
    'is it a good time to invest in rare earths',
    'how much should I invest in rare earths',
    'invest in germany?',
  ])('%s', async (text) => expect(await resultOf(text)).toMatchObject({ kind: 'refused', why: 'advice' }))
})

describe('what rose did not fall by less, and what is short of a fall is no rise', () => {
  test.each([
    ['did exports fall by less than 20% in May 2025', false],
    ['did exports fall by less than 60% in May 2025', true],
    ['did exports fall by less than 20% in July 2025', false],
    ['did exports rise by less than 100 t in May 2025', false],
    ['months in 2025 in which exports fell by less than 20%', 'not_understood'],
    ['months of 2025 in which exports rose by less than 20%', 'not_understood'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a contribution to growth is one to a rise', () => {
  test.each([
    // 11.1% of the rise, and 8.4 points of 74.9
    ['did the US make up more than 10% of the rise in exports in July 2025', true],
    ['did the US account for most of the rise in exports in July 2025', false],
    ['did the US account for over a tenth of the fall in exports in July 2025', false],
    ["did the US contribute to November 2025's m/m growth?", false],
    ['did the US contribute to the growth of exports in July 2025', true],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('mainly is more than half', () => {
  test.each([
    ['were exports mainly to the US in July 2025', false],
    ['did the majority of exports go to Germany in July 2025', false],
    // between a third and a half it is a matter of taste
    ['did exports mainly go to the EU in July 2025', 'meaningless'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('what lies between two amounts is past the one and not past the other', () => {
  test.each([
    ['were exports between 5,000 and 6,000 t in July 2025', true],
    ['were exports between 4,000 and 5,000 t in July 2025', false],
    ['were exports between 6,000 and 7,000 t in July 2025', false],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a fraction is within a tenth of what it says, and of more it is a matter of taste', () => {
  test.each([
    ['is a fifth of exports going to Germany in July 2025', true],
    ['did half of exports go to Germany in July 2025', false],
    ['did a tenth of exports go to Germany in July 2025', 'meaningless'],
    ['did exports fall by half in May 2025', true],
    ['did exports rise by a third in May 2025', false],
    ['did exports fall by a third in May 2025', 'meaningless'],
    ['did exports fall 20% of the time in 2025', 'not_understood'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('what is still a record is one of all that is held', () => {
  test.each([
    ['is December 2024 still the record', false],
    ['is January 2025 still the record', true],
    ['was December 2024 a record', true],
    ['exports December 2024 - a new high?', true],
    ['exports May 2025 a record?', false],
    // Germany took 1,116 t
    ['did Germany take more than anyone else in July 2025', true],
    ['did more exports go to the US than to any other country in July 2025', false],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})

describe('a year of which some months only are held', () => {
  test('counts in a run where it is published as a whole', async () => {
    const result = await resultOf('longest run of yearly increases')
    expect(result).toMatchObject({
      kind: 'answer',
      figures: [{ value: 1, unit: 'years' }, ...Array(4).fill({})],
    })
  })
})

describe('behind what, nobody said', () => {
  test.each([
    ['was China behind', 'meaningless'],
    ['is the US behind?', 'meaningless'],
    ['was Germany behind part of', 'meaningless'],
  ])('%s: %s', async (text, verdict) => expect(await verdictOf(text)).toBe(verdict))
})
