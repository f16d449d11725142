import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandBodies } from '../../../../src/adapters/discord/commands/definitions.ts'
import { LOCALES, NO_LOCALES, readLocales } from '../../../../src/adapters/discord/commands/locales.ts'
import type { CommandInfo } from '../../../../src/bot/ports.ts'
import { COMMANDS } from '../../../support/discord/bot.ts'
import { type Command, commandFaults } from '../../../support/discord/command-limits.ts'

const file = new URL('../../../../data/names/discord-locales.json', import.meta.url)
const locales = readLocales(readFileSync(file, 'utf8'))
const NAMES = ['ask', 'top', 'trend', 'compare', 'summary', 'subscribe', 'alert', 'why', 'sources', 'help']

const named = (name: string, more: Partial<CommandInfo> = {}): CommandInfo => ({
  name,
  help: `What ${name} does`,
  options: [],
  examples: [],
  ...more,
})
/** As they go over the wire: what is undefined is not there. */
const bodies = (commands: readonly CommandInfo[], table = locales): Command[] =>
  JSON.parse(JSON.stringify(commandBodies(commands, table)))

describe('the commands as Discord is told of them', () => {
  it('keep every limit, in every language', () => {
    const options = Object.keys(locales.options)
      .filter((name) => name !== 'private')
      .map((name) => ({ name, help: 'x'.repeat(300), reader: 'place' as const }))
    const all = NAMES.map((name) => named(name, { help: 'y'.repeat(300), options }))
    expect(commandFaults(bodies(all))).toEqual([])
  })

  it('have a name and a description in nine languages', () => {
    for (const command of bodies(NAMES.map((name) => named(name)))) {
      expect(Object.keys(command.name_localizations ?? {}).sort(), command.name).toEqual([...LOCALES].sort())
      if (command.type === 1)
        expect(Object.keys(command.description_localizations ?? {}), command.name).toHaveLength(9)
    }
  })

  it('have none where the table knows none', () => {
    expect(bodies([named('novel')])[0]).not.toHaveProperty('name_localizations')
    expect(commandFaults(bodies(COMMANDS, NO_LOCALES))).toEqual([])
  })

  it('are there in servers, direct messages and for those who have the app themselves', () => {
    expect(bodies([named('ask')])[0]).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })
  })

  it('are kept to those who manage the server where they change what is posted', () => {
    const [ask, , subscribe] = bodies(COMMANDS)
    expect(ask).not.toHaveProperty('default_member_permissions')
    expect(Number(subscribe?.default_member_permissions)).toBe(32)
  })

  it('put required options first and complete places, commodities and periods', () => {
    const top = bodies(COMMANDS).find(({ name }) => name === 'top')
    expect(
      top?.options?.map(({ name, type, autocomplete, required }) => [name, type, !!autocomplete, !!required]),
    ).toEqual([
      ['place', 3, true, true],
      ['period', 3, true, false],
      ['count', 4, false, false],
      ['private', 5, false, false],
    ])
  })

  it('refuse a table with a language nobody asked for', () => {
    expect(() => readLocales('{"commands":{"ask":{"xx":{"name":"a"}}},"options":{}}')).toThrow()
  })
})
