import type { Idea } from './idea.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import type { PlaceValue } from './readers/place-value.ts'

/** What an idea can be besides its senses: "a period", so that no kind of sense is called the same. */
const meanings = [
  'a place',
  'several places',
  'a place: group',
  'a place: world',
  'a place: joint',
  'a place: rest',
  'a place: unspecified',
  'a place: ambiguous',
  'a place: former',
  'a place: sub_national',
  'a period',
  'several periods',
  'a period: fixed',
  'a period: yearless',
  'a period: in_relative_year',
  'a period: latest',
  'a period: calendar',
  'a period: rolling',
  'a period: to_date',
  'a period: since',
  'a period: until',
  'a period: all',
  'a period: span',
  'a period: before',
  'a period: finer',
  'a good',
  'a good not held',
  'a number',
  'an amount',
  'a threshold',
  'a top',
  'an unread word',
] as const

export type Meaning = (typeof meanings)[number]

/** A bit each, in one word of 32. */
export const bits: Readonly<Record<Meaning, number>> = numbered()

function numbered(): Record<Meaning, number> {
  if (meanings.length > 32) throw new Error('more meanings than a word has bits')
  return Object.fromEntries(meanings.map((name, at) => [name, 1 << at])) as Record<Meaning, number>
}

/** All that an idea means; `before` is what those before it mean, so that a second place is one of several. */
export function meaningsOf(idea: Idea, before: number): number {
  const { place, period, good } = idea
  let found = 0
  if (place) found |= ofPlaces[place.kind] | (before & A_PLACE && SEVERAL_PLACES)
  if (period) found |= ofPeriods[period.kind] | (before & A_PERIOD && SEVERAL_PERIODS)
  if (good) found |= good.kind === 'held' ? A_GOOD : A_GOOD | NOT_HELD
  if (idea.number) found |= A_NUMBER
  if (idea.amount) found |= AN_AMOUNT
  if (idea.threshold) found |= A_THRESHOLD
  if (idea.top) found |= A_TOP
  return found === 0 && idea.isWord && !idea.senses ? UNREAD : found
}

/** Looked up once: the engine finds a name with a sign in it no faster than any other word. */
const A_PLACE = bits['a place']
const SEVERAL_PLACES = bits['several places']
const A_PERIOD = bits['a period']
const SEVERAL_PERIODS = bits['several periods']
const A_GOOD = bits['a good']
const NOT_HELD = bits['a good not held']
const A_NUMBER = bits['a number']
const AN_AMOUNT = bits['an amount']
const A_THRESHOLD = bits['a threshold']
const A_TOP = bits['a top']
const UNREAD = bits['an unread word']

const ofPlaces: Readonly<Record<PlaceValue['kind'], number>> = {
  place: A_PLACE,
  group: A_PLACE | bits['a place: group'],
  world: A_PLACE | bits['a place: world'],
  joint: A_PLACE | bits['a place: joint'],
  rest: A_PLACE | bits['a place: rest'],
  unspecified: A_PLACE | bits['a place: unspecified'],
  ambiguous: A_PLACE | bits['a place: ambiguous'],
  former: A_PLACE | bits['a place: former'],
  sub_national: A_PLACE | bits['a place: sub_national'],
}

const ofPeriods: Readonly<Record<PeriodPhrase['kind'], number>> = {
  fixed: A_PERIOD | bits['a period: fixed'],
  yearless: A_PERIOD | bits['a period: yearless'],
  in_relative_year: A_PERIOD | bits['a period: in_relative_year'],
  latest: A_PERIOD | bits['a period: latest'],
  calendar: A_PERIOD | bits['a period: calendar'],
  rolling: A_PERIOD | bits['a period: rolling'],
  to_date: A_PERIOD | bits['a period: to_date'],
  since: A_PERIOD | bits['a period: since'],
  until: A_PERIOD | bits['a period: until'],
  all: A_PERIOD | bits['a period: all'],
  span: A_PERIOD | bits['a period: span'],
  before: A_PERIOD | bits['a period: before'],
  finer: A_PERIOD | bits['a period: finer'],
  ask: A_PERIOD,
  impossible: A_PERIOD,
  future: A_PERIOD,
}
