import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import { addingUp } from '../../adding-up.ts'
import type { Clause } from '../../clause.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "sum of all", "how much together", "add them up", "total of all three" after a ranking, or after places side by side: those
 * that were listed added up. A bare "total" is everybody's.
 */
export function takeSumOfRows(clause: Clause, previous: Query): ShortTurn | undefined {
  if (isSeries(previous)) return asksForSum(clause) ? wholeOf(clause, previous) : undefined
  const rows = rowsOf(previous)
  if (rows.length < 2 || !asksForSum(clause)) return undefined
  const other = clause.ideas.find((_, at) => (countAt(clause, at) ?? rows.length) !== rows.length)
  if (other || rows.length > MOST_ADDED)
    return { issue: { kind: 'not_understood', words: [other?.text ?? clause.text.trim()] } }
  clause.take(...clause.ideas.keys())
  const quantity = clause.ideas.some((_, at) => clause.was(at, 'quantity', 'share'))
    ? 'share'
    : previous.quantity
  return { query: { ...plainly(previous), quantity, partners: saidSlot(rows), repairs: [], unused: [] } }
}

const isSeries = ({ operation, quantity, along, claim }: Query): boolean =>
  operation === 'series' && quantity === 'amount' && !along && !claim

/** "the total of those" after months told one by one: all of them in one figure. */
function wholeOf(clause: Clause, previous: Query): ShortTurn | undefined {
  if (clause.ideas.some((_, at) => countAt(clause, at) !== undefined || isShare(clause, at))) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...changed(plainly(previous), { grain: undefined }), repairs: [], unused: [] } }
}

/** More are named in no answer. */
const MOST_ADDED = 20

function rowsOf({ operation, quantity, by, claim, found, along, partners }: Query): readonly string[] {
  if (quantity !== 'amount' || claim) return []
  if (operation === 'rank') return by === 'partner' ? (found ?? []) : []
  return operation === 'compare' && along === 'partner' ? partners.value : []
}

function asksForSum(clause: Clause): boolean {
  const { ideas } = clause
  const all = ideas.every(
    (_, at) =>
      bindsOnly(clause, at) ||
      isSum(clause, at) ||
      isPart(clause, at) ||
      isShare(clause, at) ||
      clause.was(at, 'ask', 'amount'),
  )
  const sum = ideas.some((_, at) => isSum(clause, at))
  const ofThem = ideas.some((_, at) => isPart(clause, at) || clause.was(at, 'back'))
  return all && sum && (ofThem || !ideas.some(({ text }) => /^(?:the )?total$/.test(text)))
}

/** "their combined share", "what share do they have together" */
const isShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || /^what$/.test(clause.ideas[at]!.text)

const isSum = (clause: Clause, at: number): boolean =>
  clause.was(at, 'combined') || sums.has(clause.ideas[at]!.text) || addingUp.has(clause.ideas[at]!.text)
const sums: ReadonlySet<string> = new Set(['sum', 'add', 'total', 'total of', 'the total of', 'total for'])

/** "all", "of all", "three" */
const isPart = (clause: Clause, at: number): boolean =>
  /^(?:of )?all(?: of)?$/.test(clause.ideas[at]!.text) || countAt(clause, at) !== undefined

function countAt(clause: Clause, at: number): number | undefined {
  const word = clause.value(at, 'number')
  return clause.ideas[at]!.number?.value ?? (word === undefined ? undefined : Number(word))
}

function plainly(previous: Query): Query {
  const {
    by: _by,
    order: _order,
    limit: _limit,
    nth: _nth,
    within: _within,
    found: _found,
    along: _along,
    extreme: _extreme,
    form: _form,
    row: _row,
    ...scope
  } = previous
  return { ...scope, operation: 'show' }
}
