import { placeInText } from '../../names/labels.ts'
import { readPlaces } from '../../question/readers/place.ts'
import { tokenize } from '../../question/tokens.ts'
import type { Catalogue, Measure } from '../../trade/types.ts'
import type { ChannelDefaults } from '../ports.ts'
import type { DefaultName } from './channel-defaults.ts'

/** A value as it is kept; several where the words can mean several, none where they mean nothing. */
export type Values = readonly string[]

export interface Knowing {
  readonly catalogue: Catalogue
  /** IANA names of the time zones that words can mean. */
  readonly zonesIn: (words: string) => Promise<Values>
}

export function valuesOf(
  name: DefaultName,
  words: string,
  { catalogue, zonesIn }: Knowing,
): Promise<Values> | Values {
  switch (name) {
    case 'home':
      return placesIn(words)
    case 'timeZone':
      return zonesIn(words)
    case 'dataSet':
      return packagesIn(words, catalogue)
    case 'measure':
      return measuresIn(words)
  }
}

/** The codes of the one country that the words can mean, and nothing but it. */
export function placesIn(words: string): Values {
  const tokens = tokenize(words.replace(/^the\s+/i, ''))
  const [edge, ...others] = readPlaces(tokens)
  if (!edge || others.length > 0 || edge.from > 0 || edge.to < tokens.list.length) return []
  if (edge.value.kind === 'ambiguous') return edge.value.candidates
  return edge.value.kind === 'place' ? [edge.value.code] : []
}

function packagesIn(words: string, { packages }: Catalogue): Values {
  const wanted = plain(words)
  const whole = packages.filter(({ name, title }) => plain(name) === wanted || plain(title) === wanted)
  const partly = packages.filter(({ name, title }) => `${plain(name)} ${plain(title)}`.includes(wanted))
  return (whole.length > 0 ? whole : wanted === '' ? [] : partly).map(({ name }) => name)
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|data ?set|data|package)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function measuresIn(words: string): Values {
  const wanted = words.toLowerCase().replace(/^(?:in|by)\s+/, '')
  return Object.entries(measureWords).flatMap(([measure, pattern]) => (pattern.test(wanted) ? [measure] : []))
}

const measureWords: Readonly<Record<Measure, RegExp>> = {
  net_weight: /^(?:(?:net )?weights?|net mass|tonn?es?|tons?|metric tons?|t|kg|kilos?|kilogram(?:me)?s?)$/,
  value: /^(?:values?|us ?d|us dollars?|dollars?|\$|us\$|money)$/,
}

/** As people read it. */
export function valueText(name: DefaultName, value: string): string {
  if (name === 'home') return placeInText(value)
  if (name === 'measure') return value === 'value' ? 'value (USD)' : 'net weight'
  return value
}

export const withValue = (before: ChannelDefaults, name: DefaultName, value: string): ChannelDefaults =>
  ({ ...before, [name]: value }) as ChannelDefaults // `valuesOf` gives what the name holds
