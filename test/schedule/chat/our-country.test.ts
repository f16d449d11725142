import { describe, expect, it } from 'vitest'
import { startScheduledBot } from './support.ts'

/** What is posted, from what was typed. */
async function posted(text: string): Promise<readonly unknown[]> {
  const { say, desk } = startScheduledBot()
  await say(text)
  return (await desk.subscriptions()).flatMap(({ content }) =>
    content.map((one) => (one.kind === 'question' ? one.question : one.kind)),
  )
}

describe('what is to be posted', () => {
  it.each([
    ['post US imports monthly', 'US imports'],
    ['send US imports every month on the 20th', 'US imports'],
    ['POST US IMPORTS EVERY MONTH', 'US IMPORTS'],
    ['post exports to the US monthly', 'exports to the US'],
    ['subscribe to exports to the us every month', 'exports to the us'],
  ])('%s: the US is a country', async (text, question) => {
    expect(await posted(text)).toEqual([question])
  })

  it.each([
    ['post us the top buyers every Monday', 'the top buyers'],
    ['send the top buyers to us on Mondays', 'the top buyers'],
    ['post top buyers at 9am US Eastern on Mondays', 'top buyers'],
  ])('%s: us is us, and a time zone is one', async (text, question) => {
    expect(await posted(text)).toEqual([question])
  })
})

describe('the line of an alert', () => {
  it.each([
    'alert me if exports go below 5,000 or above 7,000 t',
    'alert me when exports to the US fall below 300 or rise above 500',
  ])('%s: is one, or none is set', async (text) => {
    const { say, desk } = startScheduledBot()
    expect(await say(text)).toContain('did not understand')
    expect(await desk.alerts()).toEqual([])
  })

  it.each([
    ['alert me when exports go over 7,000 t', 'exports in t'],
    ['alert me when exports to the US fall under 2kt', 'exports to the US in t'],
  ])('%s watches the figure, and not how it moves', async (text, question) => {
    const { say, desk } = startScheduledBot()
    await say(text)
    expect(await desk.alerts()).toMatchObject([{ question }])
  })

  it('without a unit is told with the figure it is held against', async () => {
    const { say } = startScheduledBot()
    expect(await say('alert me when exports fall below 300')).toContain(
      'No unit was said: it stands at 5,238 t',
    )
    expect(await say('alert me when exports fall below 300 t')).not.toContain('No unit')
  })
})
