import { within } from './limits.ts'

export interface Option {
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly name_localizations?: Readonly<Record<string, string>>
  readonly description_localizations?: Readonly<Record<string, string>>
}

export interface Command extends Omit<Option, 'description'> {
  readonly description?: string
  readonly options?: readonly Option[]
  readonly contexts?: readonly number[]
  readonly integration_types?: readonly number[]
  readonly default_member_permissions?: string
}

export const CHAT = 1
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const MOST_TEXT = 8000

/** What is wrong with a list of commands. */
export function commandFaults(commands: readonly Command[]): string[] {
  const names = commands.map(({ type, name }) => `${type} ${name}`)
  return [
    ...(new Set(names).size === names.length ? [] : ['command name twice']),
    ...(commands.filter(({ type }) => type === CHAT).length <= 100 ? [] : ['over 100 commands']),
    ...localTwice(commands),
    ...commands.flatMap(faultsOf),
  ]
}

function faultsOf(command: Command): string[] {
  const options = command.options ?? []
  const firstFree = options.findIndex((option) => !option.required)
  const faults = [command as Option, ...options].flatMap((one) => textFaults(one, command.type === CHAT))
  return [
    ...faults.map((fault) => `${command.name}: ${fault}`),
    ...(options.length <= 25 ? [] : [`${command.name}: ${options.length} options`]),
    ...(new Set(options.map(({ name }) => name)).size === options.length
      ? []
      : [`${command.name}: option twice`]),
    ...(firstFree < 0 || options.slice(firstFree).every((option) => !option.required)
      ? []
      : [`${command.name}: required after optional`]),
    ...(lengthOf(command) <= MOST_TEXT ? [] : [`${command.name}: ${lengthOf(command)} characters together`]),
    ...localTwice(options).map((fault) => `${command.name}: ${fault}`),
  ]
}

function textFaults(one: Option, isChat: boolean): string[] {
  const names = [one.name, ...Object.values(one.name_localizations ?? {})]
  const wrong = names.filter((name) =>
    isChat ? !NAME.test(name) || name !== name.toLowerCase() : !within(name, 1, 32),
  )
  const descriptions = isChat ? [one.description, ...Object.values(one.description_localizations ?? {})] : []
  return [
    ...wrong.map((name) => `name ${name}`),
    ...descriptions.filter((text) => !within(text, 1, 100)).map((text) => `description ${text}`),
  ]
}

/** Two commands, or two options of one, may not have the same name in one language. */
function localTwice(
  list: readonly { name: string; name_localizations?: Option['name_localizations'] }[],
): string[] {
  const locales = new Set(list.flatMap((one) => Object.keys(one.name_localizations ?? {})))
  return [...locales].flatMap((locale) => {
    const names = list.map((one) => one.name_localizations?.[locale] ?? one.name)
    return new Set(names).size === names.length ? [] : [`name twice in ${locale}`]
  })
}

/** Everything counted once, in its longest language. */
const lengthOf = ({ options = [], ...command }: Command): number =>
  [command as Option, ...options].reduce((sum, one) => sum + longest(one), 0)

const longest = (one: Option): number =>
  Math.max(one.name.length, ...Object.values(one.name_localizations ?? {}).map((name) => name.length)) +
  Math.max(
    (one.description ?? '').length,
    ...Object.values(one.description_localizations ?? {}).map((text) => text.length),
  )
