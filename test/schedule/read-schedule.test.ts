import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeSchedule, scheduleNote } from '../../src/schedule/describe.ts'
import { readSchedule } from '../../src/schedule/read-schedule.ts'
import type { MonthDay, Nth, Schedule, Weekday } from '../../src/schedule/schedule.ts'
import { splitRequest } from '../../src/schedule/split-request.ts'

const zone = 'Europe/Paris'
/** One meaning, as `describeSchedule` says it, and the ways people say it. */
const corpus: Readonly<Record<string, readonly string[]>> = {
  'every month on the 20th at 09:30 Europe/Berlin': [
    'every month on the 20th at 9:30 Berlin time',
    'on the 20th of each month, 9.30 a.m. CET',
    'at 9:30 Berlin time every 20th',
    'monthly on day 20 at 09:30 Europe/Berlin',
    '20th monthly 9h30 Europe/Berlin',
    'Every Month on the 20th at half past nine in the morning in Berlin.',
  ],
  'every month on the 1st at 09:30 Europe/Berlin': [
    'monthly 9:30 Europe/Berlin',
    'first of the month 9:30 Europe/Berlin',
    'every month at 9:30 am Munich time',
  ],
  'every Monday at 08:00 Europe/Paris': [
    'Mondays 8am',
    'mon 8',
    'every Monday at 8',
    'each monday 08:00',
    'on mondays at 8 o’clock',
    'weekly on Monday at eight',
    'every week on Mon 8:00 a.m.',
    'please send it every Monday at 8 local time',
  ],
  'on weekdays at 07:00 Europe/Paris': [
    'weekdays at 7',
    'every weekday 7am',
    'mon-fri 07:00',
    'Monday to Friday 7h',
    'working days 07:00',
    'at 0700 on business days',
  ],
  'every day at 18:00 Europe/Paris': [
    'every day at 18:00',
    'daily 6pm',
    'daily at 6 in the evening',
    'each day 18h',
  ],
  'when new data come out': [
    'when the data comes out',
    'when the data come out',
    'on release',
    'with every release',
    'on each new release',
    'as soon as the new figures are published',
    'whenever new data is out',
    'when there is new data',
    'when it comes out',
    'when released',
    'on new data',
  ],
  'every month on the last day at 09:00 Europe/Paris': [
    'on the last day of the month',
    'month-end 9am',
    'last day of every month at 09:00',
    'at the end of the month',
  ],
  'every month on the first Monday at 09:00 Europe/Paris': [
    'first Monday of the month 9am',
    'every first monday at 9',
    'monthly on the 1st Monday, 9:00',
  ],
  'every month on the last Friday at 16:00 Europe/Paris': ['last Friday of every month at 4pm'],
  'every month on the last working day at 17:30 Europe/London': [
    'last working day of the month at 17h30 London time',
    'on the last business day of each month 5:30pm UK time',
  ],
  'every quarter on the 5th at 12:00 Europe/Paris': [
    'quarterly on the 5th at noon',
    'on the 5th of every quarter at midday',
  ],
  'every Monday, Wednesday and Friday at 08:00 Asia/Tokyo': [
    'Mon, Wed & Fri 08:00 Tokyo',
    'mondays wednesdays and fridays at 8 JST',
  ],
  'on weekends at 10:00 America/New_York': [
    'weekends 10:00 New York',
    'sat and sun at 10am ET',
    'every sat-sun 10:00 EST',
  ],
  'every month on the 1st and the 15th at 08:00 Europe/Paris': [
    '1st and 15th 8am',
    'every month on the 1st and on the 15th at 8',
  ],
  'every Sunday at 00:00 Etc/GMT-2': ['sundays midnight UTC+2', 'Sunday 0:00 GMT+02:00'],
}

describe.each(Object.entries(corpus))('%s', (meaning, phrasings) => {
  test.each(phrasings)('%s', (text) => {
    const reading = readSchedule(text, zone)
    expect(reading.ok ? describeSchedule(reading.schedule) : reading).toBe(meaning)
  })
})

test.each([
  ['Mondays', ['time', 'zone']],
  ['mon 8', ['morning', 'zone']],
  ['mon 08:00', ['zone']],
  ['weekly', ['day', 'time', 'zone']],
  ['monthly 9:30 Europe/Berlin', ['day']],
  ['daily 6pm my time', ['zone']],
  ['every 20th 9:30 Berlin time', []],
  ['on release', []],
])('%s is read with %j assumed', (text, assumed) => {
  expect(readSchedule(text, zone)).toMatchObject({ ok: true, assumed })
})

test.each([
  ['at 9', { kind: 'no_days' }],
  ['', { kind: 'no_days' }],
  ['every other week', { kind: 'unsupported', words: 'every other week' }],
  ['every two weeks on Monday', { kind: 'unsupported', words: 'every two weeks' }],
  ['every 5 minutes', { kind: 'unsupported', words: 'every 5 minutes' }],
  ['hourly', { kind: 'unsupported', words: 'hourly' }],
  ['twice a day', { kind: 'unsupported', words: 'twice a day' }],
  ['Mondays at 25:00', { kind: 'impossible', words: 'at 25:00' }],
  ['Mondays at 9:75', { kind: 'impossible', words: 'at 9:75' }],
  ['Mondays 13pm', { kind: 'impossible', words: '13pm' }],
  ['on the 32nd', { kind: 'not_understood', words: ['32nd'] }],
  ['every month on the 0th', { kind: 'not_understood', words: ['0th'] }],
  ['in July on the 20th', { kind: 'not_understood', words: ['july'] }],
  ['every Monday at 8 and 17', { kind: 'not_understood', words: ['17'] }],
  ['every month on Mondays', { kind: 'not_understood', words: ['month'] }],
  ['Mondays at 8 Gotham time', { kind: 'not_understood', words: ['gotham', 'time'] }],
  ['not on Mondays', { kind: 'not_understood', words: ['not'] }],
  ['Mondays except holidays', { kind: 'not_understood', words: ['except', 'holidays'] }],
  ['the day after release', { kind: 'not_understood', words: ['day'] }],
  ['tomorrow at 9', { kind: 'not_understood', words: ['tomorrow'] }],
  ['top 5 on Mondays', { kind: 'not_understood', words: ['top'] }],
  ['Berlin, Mondays 8am', { kind: 'not_understood', words: ['berlin'] }],
])('%s is not read as a schedule', (text, issue) => {
  expect(readSchedule(text, zone)).toEqual({ ok: false, issue })
})

test.each([
  ['fridays at 4', 'at 4', ['every Friday at 04:00 Europe/Paris', 'every Friday at 16:00 Europe/Paris']],
  ['Mondays 8am BST', 'bst', ['every Monday at 08:00 Europe/London', 'every Monday at 08:00 Asia/Dhaka']],
  [
    'Mondays 9:00 CST',
    'cst',
    ['every Monday at 09:00 America/Chicago', 'every Monday at 09:00 Asia/Shanghai'],
  ],
])('%s is asked about', (text, words, choices) => {
  const reading = readSchedule(text, zone)
  if (reading.ok || reading.issue.kind !== 'ambiguous') throw new Error(`read as ${JSON.stringify(reading)}`)
  expect(reading.issue.words).toBe(words)
  expect(reading.issue.choices.map(describeSchedule)).toEqual(choices)
})

test('4:30 is asked about, 04:30 and 16:30 are not', () => {
  expect(readSchedule('Mondays 4:30', zone)).toMatchObject({ ok: false, issue: { kind: 'ambiguous' } })
  expect(readSchedule('Mondays 04:30', zone)).toMatchObject({ ok: true, schedule: { hour: 4, minute: 30 } })
  expect(readSchedule('Mondays 16:30', zone)).toMatchObject({ ok: true, schedule: { hour: 16, minute: 30 } })
})

test('a month without a 31st is spoken of', () => {
  const reading = readSchedule('on the 31st at 9', zone)
  expect(reading.ok && scheduleNote(reading.schedule)).toBe('in a shorter month on its last day')
})

test.each([
  ['top buyers every Monday at 8', 'top buyers', 'every Monday at 08:00 Europe/Paris'],
  ['Monthly exports to Japan, Mondays 8am', 'Monthly exports to Japan', 'every Monday at 08:00 Europe/Paris'],
  ['every Monday at 8: top 5 buyers july', 'top 5 buyers july', 'every Monday at 08:00 Europe/Paris'],
  [
    'exports to US in May on the 20th at 9',
    'exports to US in May',
    'every month on the 20th at 09:00 Europe/Paris',
  ],
  ['summary when the data comes out', 'summary', 'when new data come out'],
  ['every month on the 20th at 9:30 Berlin time', '', 'every month on the 20th at 09:30 Europe/Berlin'],
])('%s is content and schedule', (text, content, meaning) => {
  const request = splitRequest(text, zone)
  expect(request?.content).toBe(content)
  expect(request?.reading.ok && describeSchedule(request.reading.schedule)).toBe(meaning)
})

test.each(['top 5', 'monthly exports to Japan', 'exports july', 'US imports in 2025'])(
  '%s says no time',
  (text) => {
    expect(splitRequest(text, zone)).toBeUndefined()
  },
)

const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    time: fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    }),
    days: fc.oneof(
      fc
        .subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[], { minLength: 1 })
        .map((weekdays) => ({ kind: 'weekly' as const, weekdays })),
      fc
        .uniqueArray(
          fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom('last', 'first_working', 'last_working')),
          { minLength: 1, maxLength: 3 },
        )
        .map((days) => ({ kind: 'monthly' as const, days: days as MonthDay[] })),
      fc.record({
        kind: fc.constant('monthly_weekday' as const),
        nth: fc.constantFrom<Nth>(1, 2, 3, 4, 'last'),
        weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
      }),
    ),
    months: fc.constantFrom({}, { months: [1, 4, 7, 10] }),
  })
  .map(({ time, days, months }) => ({ ...days, ...(days.kind === 'weekly' ? {} : months), ...time }))

test('every schedule is described in words that read back to it', () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      const reading = readSchedule(describeSchedule(schedule), 'UTC')
      expect(reading).toMatchObject({ ok: true, assumed: [] })
      expect(reading.ok && describeSchedule(reading.schedule)).toBe(describeSchedule(schedule))
    }),
    { numRuns: 500 },
  )
})

test('no text makes it throw', () => {
  const words = fc.constantFrom(
    ...'every month on the 20th at 9:30 Berlin time mon - last day 31 pm utc+ release'.split(' '),
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (any) => void splitRequest(any, 'UTC')),
    { numRuns: 500 },
  )
})
