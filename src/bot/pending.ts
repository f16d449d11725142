import { boundOf } from '../query/bound.ts'
import type { Choice, Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Answerer } from './answerer.ts'
import { chosenOf, inLabel, inPlace, isCourtesy } from './chosen.ts'
import type { Conversation } from './conversations.ts'
import type { Said } from './said.ts'
import type { Turn } from './turn.ts'

/** A reply to a question back picks one of the choices, or changes all of them; else it is a question of its own. */
export type ToPending = { readonly choice: Choice } | { readonly turn: Turn }

export async function readPending(
  answerer: Answerer,
  said: Said,
  { choices, pending }: Conversation,
): Promise<ToPending | undefined> {
  if (pending === undefined || choices.length < 2 || isCourtesy(said.text)) return undefined
  const choice = chosenOf(withoutNumber(said.text, pending), choices)
  if (choice) return { choice }
  if (said.text.trim().split(/\s+/).length > MOST_WORDS_OF_A_REPLY) return undefined
  const meant = await queriesOf(answerer, said, choices)
  if (!meant) return undefined
  const other = await namedOtherwise(answerer, said, choices, meant, pending)
  return other ?? changed(answerer, said, choices, meant)
}

/** "5 tonnes" where it was asked 5 of what: the unit alone is new. */
function withoutNumber(text: string, pending: string): string {
  const rest = text.replace(/\d[\d.,]*/, (number) => (pending.includes(number) ? '' : number))
  return /\p{L}/u.test(rest) ? rest : text
}

const MOST_WORDS_OF_A_REPLY = 4

async function queriesOf(
  answerer: Answerer,
  said: Said,
  choices: readonly Choice[],
): Promise<readonly Query[] | undefined> {
  const queries: Query[] = []
  for (const { question } of choices) {
    const query = await queryOf(answerer, { ...said, text: question })
    if (!query) return undefined
    queries.push(query)
  }
  return queries
}

async function queryOf(answerer: Answerer, said: Said, previous?: Query): Promise<Query | undefined> {
  const asked = await answerer.ask({ ...said, ...(previous ? { previous } : {}) })
  return 'talk' in asked ? undefined : asked.query
}

/** "synthetic" where artificial graphite was offered: by whatever name, it has to be the reading of one of them. */
async function namedOtherwise(
  answerer: Answerer,
  said: Said,
  choices: readonly Choice[],
  meant: readonly Query[],
  pending: string,
): Promise<ToPending | undefined> {
  const worded = choices.flatMap((choice) => inLabel(said.text, choice))
  for (const text of [...inPlace(said.text, pending, choices[0]!), ...worded]) {
    const query = await queryOf(answerer, { ...said, text })
    const at = query ? meant.findIndex((each) => scopeOf(each) === scopeOf(query)) : -1
    if (at >= 0) return { choice: choices[at]! }
  }
  return undefined
}

/** "Korea", "2023" where the good is asked for: the same choices of Korea, or of 2023. A whole question changes nothing. */
async function changed(
  answerer: Answerer,
  said: Said,
  choices: readonly Choice[],
  meant: readonly Query[],
): Promise<ToPending | undefined> {
  // "2,000 tonnes" where it was asked 5 of what is another number, and no change of both
  if (new Set(meant.map((query) => boundOf(query)?.unit)).size > 1) return undefined
  const turned: Query[] = []
  for (const query of meant) {
    const other = await queryOf(answerer, said, query)
    if (!other || other.operation !== query.operation || other.quantity !== query.quantity) return undefined
    turned.push(other)
  }
  const scopes = turned.map(scopeOf)
  // "gallium" where two sorts of graphite were offered: of the place and period that were asked
  if (new Set(scopes).size === 1 && keptOf(turned[0]!) === keptOf(meant[0]!))
    return { turn: await answerer.again(turned[0]!, said.text, said.now) }
  if (new Set(scopes).size < choices.length || scopes.every((scope, i) => scope === scopeOf(meant[i]!)))
    return undefined
  const issue: Issue = {
    kind: 'needs',
    slot: slotOf(meant),
    choices: choices.map(({ label, question }, i) => ({ label, question, query: turned[i]! })),
  }
  return { turn: answerer.word(said.text, issue) }
}

const slotOf = ([first, second]: readonly Query[]):
  | 'commodity'
  | 'reporter'
  | 'measure'
  | 'flow'
  | 'partner' =>
  differ(first, second, 'commodities')
    ? 'commodity'
    : differ(first, second, 'reporters')
      ? 'reporter'
      : differ(first, second, 'measure')
        ? 'measure'
        : differ(first, second, 'flows')
          ? 'flow'
          : 'partner'

const differ = (
  first: Query | undefined,
  second: Query | undefined,
  slot: 'commodities' | 'reporters' | 'measure' | 'flows',
): boolean => String(first?.[slot].value) !== String(second?.[slot].value)

const keptOf = ({ partners, period }: Query): string => JSON.stringify([partners.value, period.value])

export const scopeOf = (query: Query): string => {
  const { operation, quantity, reporters, flows, partners, commodities, measure, period, unit } = query
  const slots = [reporters, flows, partners, commodities, measure, period].map(({ value }) => value)
  return JSON.stringify([operation, quantity, unit, boundOf(query), ...slots])
}
