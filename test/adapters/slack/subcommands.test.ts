import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCommands } from '../../../commands/index.ts'
import { createFakeBot, type FakeBot } from '../../support/slack/bot.ts'
import { list } from '../../support/slack/check.ts'
import { type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { slash } from '../../support/slack/people.ts'

const commands = createCommands()

/** Follows the list: a new command is tested here without a line added. */
describe('/trade', () => {
  let office: Office
  let bot: FakeBot
  beforeAll(async () => {
    bot = createFakeBot()
    office = await openedOffice(bot, { commands, options: { managers: 'everyone' } })
  })
  afterAll(() => office.close())
  beforeEach(() => {
    bot.heard.length = 0
    office.slack.modals.length = 0
  })

  it.each(commands.map(({ name }) => name))('runs %s, as it is written and in capitals', async (name) => {
    const first = commands.find((command) => command.name === name)?.options[0]
    for (const text of [`${name} some words`, `${name.toUpperCase()} some words`])
      await slash(office.slack, text)
    await patiently(() => expect(bot.heard).toHaveLength(2))
    for (const { command, alone } of bot.heard)
      expect({ command, alone }).toEqual({
        command: { name, args: first ? { [first.name]: 'some words' } : {} },
        alone: true,
      })
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    'alone with %s opens a form where it cannot do without several fields, and runs it where it can',
    async (name, { options }) => {
      const form = options.length > 1 && options.some(({ required }) => required)
      await slash(office.slack, name)
      if (!form)
        return void (await patiently(() => expect(bot.heard[0]?.command).toEqual({ name, args: {} })))
      const view = await patiently(() => {
        expect(office.slack.modals).toHaveLength(1)
        return office.slack.modals[0]!
      })
      expect(list(view.blocks).map(({ block_id }) => block_id)).toEqual(options.map((option) => option.name))
      expect(bot.heard).toHaveLength(0)
    },
  )

  it.each(['', '  ', 'US imports July', 'tops', 'post'])('takes %j for a question', async (text) => {
    await slash(office.slack, text)
    await patiently(() => expect(bot.heard).toHaveLength(1))
    expect(bot.heard[0]).toMatchObject({ text: text.trim() })
    expect(bot.heard[0]?.command).toBeUndefined()
  })
})
