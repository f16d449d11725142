import { perWord } from '../../per-word.ts'
import { edgeOf, type Token } from '../../token.ts'
import type { GoodEdge, GoodValue } from '../good-value.ts'

/** "850511", "8505.11", "HS 8505", "hs code 7202.93": digits are a code behind HS, or where they name a held line. */
export function codeAt(tokens: readonly Token[], at: number, codes: readonly string[]): GoodEdge | undefined {
  const start = afterPrefix(tokens, at)
  const named = start > at
  const digits = codeDigits(tokens[start])
  if (!digits || (!named && digits.length < 4)) return undefined
  const value = codeValue(digits, codes)
  const isYear = digits.length === 4 && /^(?:19|20)/.test(digits)
  const spaced = named || !isYear ? spacedCode(tokens, at, start, codes) : undefined
  if (spaced) return spaced
  if (named) return edgeOf('good', at, start + 1, value, 1)
  if ((value.kind === 'unknown_code' || !codes.includes(digits)) && isAmount(tokens, at)) return undefined
  if (value.kind === 'unknown_code')
    return digits.length === 6 || digits.length === 8 ? plausibleCode(digits, at, value) : undefined
  return isYear ? undefined : edgeOf('good', at, at + 1, value, 0.95)
}

/** "hs 7202 93", "7202 93 00": one code, where it is held as one. */
function spacedCode(
  tokens: readonly Token[],
  at: number,
  start: number,
  codes: readonly string[],
): GoodEdge | undefined {
  let to = start + 1
  let digits = codeDigits(tokens[start])!
  while (digits.length < 10 && tokens[to]?.text.length === 2 && codeDigits(tokens[to]))
    digits += codeDigits(tokens[to++])!
  const code = undivided(digits)
  return to > start + 1 && codes.includes(code)
    ? edgeOf('good', at, to, codeValue(code, codes), 1)
    : undefined
}

function codeValue(said: string, codes: readonly string[]): GoodValue {
  const digits = codes.includes(said) ? said : undivided(said)
  if (codes.includes(digits)) return { kind: 'held', codes: [digits], words: digits }
  const under = codes.filter((code) => code.startsWith(digits))
  return under.length > 0 ? { kind: 'wider', code: digits, under } : { kind: 'unknown_code', code: digits }
}

/** "2836.91.00": a tariff that does not divide a subheading writes it with noughts. */
const undivided = (digits: string): string =>
  /^\d{6}(?:00){1,2}$/.test(digits) ? digits.slice(0, 6) : digits

/** "above 100000 usd", "$250000": a number with its unit, where the digits name nothing that is held. */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  units.has(tokens[at + 1]?.text ?? '') || signs.has(tokens[at - 1]?.text ?? '')

const signs = new Set(['$', '€', '£', 'usd', 'us$'])
const units = new Set(
  '$ € £ usd dollars dollar bucks t kg kilo kilos kilograms ton tons tonne tonnes mt % percent'.split(' '),
)

/** Six or eight bare digits are a code unless they can be a month (`202507`). */
const plausibleCode = (digits: string, at: number, value: GoodValue): GoodEdge | undefined =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits) ? undefined : edgeOf('good', at, at + 1, value, 0.5)

export const isOfCode = ({ kind, text }: Token): boolean =>
  kind === 'number' || kind === 'mixed' || prefixes.has(text) || nouns.has(text) || text === 'customs'

const prefixes = new Set(
  'hs hs2 hs4 hs6 hs8 hts htsus cn8 ncm taric chapter heading subheading code tariff'.split(' '),
)

/** Before a whole code alone: "product 2025" is something else. */
const nouns = new Set('commodity product item cn'.split(' '))

function afterPrefix(tokens: readonly Token[], at: number): number {
  const text = tokens[at]!.text
  let next = at
  if (prefixes.has(text)) next = at + 1
  else if (nouns.has(text)) return isWholeCode(text, tokens[at + 1]) ? at + 1 : codeOfNoun(tokens, at)
  else if (text === 'customs' && tokens[at + 1]?.text === 'code') next = at + 2
  else return at
  if (text === 'tariff' && !names.test(tokens[next]?.text ?? '')) return at
  while (['code', 'codes', ':', '#', '-', 'number', 'heading', 'line'].includes(tokens[next]?.text ?? ''))
    next++
  return codeDigits(tokens[next]) ? next : at
}

/** "commodity code 283691" */
function codeOfNoun(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === 'code' && codeDigits(tokens[at + 2]) ? at + 2 : at
}

/** "CN 28369100" is the Combined Nomenclature, which has eight digits; "CN 283691" can be China. */
const isWholeCode = (noun: string, token: Token | undefined): boolean =>
  (codeDigits(token)?.length ?? 0) >= (noun === 'cn' ? 8 : 6) &&
  !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(token!.text)

/** "tariff code 7202.93", and not the tariff on 2025. */
const names = /^(?:code|heading|line|number)$/

/** Digits of a code, dots taken out; "hs8505" is one token and counts. */
const codeDigits = (token: Token | undefined): string | undefined => (token && digitsOf(token)) || undefined

const digitsOf = perWord((token): string => {
  if (token.kind !== 'number' && token.kind !== 'mixed') return ''
  const text = token.text.replace(/^hs/, '')
  if (!/^\d{2,4}(?:\.?\d{2}){0,4}$/.test(text)) return ''
  const digits = text.replaceAll('.', '')
  return digits.length % 2 === 0 && digits.length <= 10 ? digits : ''
})
