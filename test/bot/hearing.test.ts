import { describe, expect, it } from 'vitest'
import { createCommands } from '../../commands/index.ts'
import { hearing } from '../../src/bot/hearing.ts'

describe('a hearing', () => {
  const heard = hearing('post send', String.raw`^\s*(?:please\s+)?(?:post|send|mail)\b\s*`)

  it.each(['post it', 'Please SEND it', '  post it'])(
    'takes the words that call the command off "%s"',
    (text) => {
      expect(heard.test(text)).toBe(true)
      expect(heard.rest(text)).toBe('it')
    },
  )

  it.each(['', 'it', 'posting', 'the post', '12 posts'])('leaves "%s" as it is', (text) => {
    expect(heard.test(text)).toBe(false)
    expect(heard.rest(text)).toBe(text)
  })

  it('asks the expression only where a message begins with one of its words', () => {
    expect(heard.test('mail it')).toBe(false)
  })
})

describe('what a command is called with', () => {
  const called = (text: string) => createCommands().find(({ hears }) => hears?.test(text))?.name

  it.each([
    ['subscribe', 'subscribe to the summary'],
    ['subscribe', 'Could you please post the summary here every Monday at 9'],
    ['subscribe', 'what am I subscribed to'],
    ['subscribe', 'test it now'],
    ['subscribe', 'unsubscribe'],
    ['subscribe', 'list subs'],
    ['subscribe', 'what subscriptions does this channel have'],
    ['subscribe', 'stop the weekly'],
    ['subscribe', 'pause until September'],
    ['subscribe', 'change it to 10am'],
    ['subscribe', 'only when something changed'],
    ['subscribe', 'weekly digest Monday 8am'],
    ['subscribe', 'who set this up'],
    ['alert', 'my alerts'],
    ['alert', 'notify on a new record'],
    ['alert', 'tell us when Germany is no longer the top buyer'],
    ['alert', 'record alert'],
    ['alert', 'notify us when exports fall'],
    ['alert', 'please mute that alert'],
    ['alert', 'why did we get this'],
    ['defaults', "this channel's time zone is Berlin"],
    ['defaults', 'timezone: Tokyo'],
    ['defaults', 'Our home country is Japan'],
    ['defaults', 'use dollars here by default'],
    ['defaults', "what's our time zone?"],
    ['defaults', 'settings'],
    ['forget', 'please forget everything about me'],
    ['forget', 'erase my history'],
    [undefined, 'US imports July'],
    [undefined, 'show imports by month'],
    [undefined, 'what did the US buy in July'],
  ])('%s is meant with "%s"', (name, text) => expect(called(text)).toBe(name))
})
