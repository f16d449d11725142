import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createCommands } from '../../../../commands/index.ts'
import { commandBodies } from '../../../../src/adapters/discord/commands/definitions.ts'
import { LOCALES, NO_LOCALES, readLocales } from '../../../../src/adapters/discord/commands/locales.ts'
import type { CommandInfo } from '../../../../src/bot/ports.ts'
import { COMMANDS } from '../../../support/discord/bot.ts'
import { type Command, commandFaults } from '../../../support/discord/command-limits.ts'

const file = new URL('../../../../data/names/discord-locales.json', import.meta.url)
const locales = readLocales(readFileSync(file, 'utf8'))
/** The very list that is registered: a command or option that is added and not translated fails here. */
const ALL = createCommands()

const named = (name: string, more: Partial<CommandInfo> = {}): CommandInfo => ({
  name,
  help: `What ${name} does`,
  options: [],
  examples: [],
  ...more,
})
const nine = [...LOCALES].sort()
const languagesOf = (texts: Readonly<Record<string, string>> = {}) => Object.keys(texts).sort()
/** As they go over the wire: what is undefined is not there. */
const bodies = (commands: readonly CommandInfo[], table = locales): Command[] =>
  JSON.parse(JSON.stringify(commandBodies(commands, table)))

describe('the commands as Discord is told of them', () => {
  it('keep every limit, in every language', () => {
    expect(commandFaults(bodies(ALL))).toEqual([])
    const long = ALL.map((command) => ({ ...command, help: 'y'.repeat(300) }))
    expect(commandFaults(bodies(long))).toEqual([])
  })

  it('have names and descriptions in nine languages, down to the last option', () => {
    const told = bodies(ALL)
    expect(told).toHaveLength(ALL.length + 2)
    for (const command of told) {
      expect(languagesOf(command.name_localizations), command.name).toEqual(nine)
      if (command.type === 1)
        expect(languagesOf(command.description_localizations), command.name).toEqual(nine)
      for (const option of command.options ?? []) {
        expect(languagesOf(option.name_localizations), `${command.name} ${option.name}`).toEqual(nine)
        expect(languagesOf(option.description_localizations), `${command.name} ${option.name}`).toEqual(nine)
      }
    }
  })

  it('have no translation left over of what is gone', () => {
    const told = bodies(ALL)
    const options = told.flatMap(({ name, options = [] }) =>
      options.flatMap((option) => [option.name, `${name} ${option.name}`]),
    )
    expect(Object.keys(locales.commands).filter((name) => !told.some((one) => one.name === name))).toEqual([])
    expect(Object.keys(locales.options).filter((name) => !options.includes(name))).toEqual([])
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
