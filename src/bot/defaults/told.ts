import type { Button } from '../../reply/reply.ts'
import type { Trade } from '../../trade/types.ts'
import type { ChannelDefaults } from '../ports.ts'
import type { ChannelDefaultsStore, DefaultName } from './channel-defaults.ts'
import { ALL } from './order.ts'
import { valueText } from './values.ts'

export const EXAMPLES = [
  'home country Japan',
  'time zone Europe/Berlin',
  'measure net weight',
  'clear home country',
]

export const UNCLEAR = `I did not understand that as a default. For example: ${EXAMPLES.map((one) => `“defaults ${one}”`).join(', ')}.`

export function lines({ trade }: DefaultsTalk, defaults: ChannelDefaults): readonly string[] {
  return ALL.map((name) => {
    const value = defaults[name]
    if (name !== 'dataSet')
      return `${NAMED[name]}: ${value === undefined ? 'not set' : valueText(name, value)}`
    const isGone = value !== undefined && !trade().catalogue.packages.some((one) => one.name === value)
    const held = `held: ${packageNames(trade())}`
    return `data set: ${value === undefined ? `not set; ${held}` : `${value}${isGone ? `, which is not held now; ${held}` : ''}`}`
  })
}

export const packageNames = ({ catalogue }: Trade): string =>
  catalogue.packages.map(({ name }) => name).join(', ')

export const NAMED: Readonly<Record<DefaultName, string>> = {
  home: 'home country',
  timeZone: 'time zone',
  dataSet: 'data set',
  measure: 'measure',
}

export const clearButtons = (defaults: ChannelDefaults): readonly Button[] =>
  ALL.filter((name) => defaults[name] !== undefined).map((name) =>
    button(`Clear ${NAMED[name]}`, `clear ${NAMED[name]}`),
  )

export const button = (label: string, args: string): Button => ({
  label,
  action: { kind: 'command', command: 'defaults', args },
  group: 'manage',
})
export interface DefaultsTalk {
  readonly kept: ChannelDefaultsStore
  readonly trade: () => Trade
  readonly zonesIn: (words: string) => Promise<readonly string[]>
}
