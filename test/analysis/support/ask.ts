import { answerQuery } from '../../../src/analysis/index.ts'
import type { Answer } from '../../../src/answer/answer.ts'
import type { Figure } from '../../../src/answer/figure.ts'
import { isoMonth } from '../../../src/calendar/month.ts'
import { isGroup, membersOf } from '../../../src/names/groups.ts'
import type { Issue } from '../../../src/query/issue.ts'
import { loadPackages } from '../../../src/trade/load.ts'
import { createTrade } from '../../../src/trade/memory.ts'
import type { Trade } from '../../../src/trade/types.ts'
import { type Plain, query } from './query.ts'

export const NOW = new Date('2026-04-25T12:00:00Z')

export const load = (...folders: readonly string[]): Trade =>
  createTrade(loadPackages(folders), (code, at) => (isGroup(code) ? membersOf(code, at) : undefined))

export const ask = (trade: Trade, plain: Plain): Promise<Answer | Issue> =>
  answerQuery(query(plain), trade, NOW)

/** The answer, where there must be one. */
export async function answered(trade: Trade, plain: Plain): Promise<Answer> {
  const result = await ask(trade, plain)
  if (result.kind !== 'answer')
    throw new Error(`no answer: ${JSON.stringify({ ...result, query: undefined })}`)
  return result
}

export async function issue(trade: Trade, plain: Plain): Promise<Issue> {
  const result = await ask(trade, plain)
  if (result.kind === 'answer') throw new Error(`answered: ${lines(result).join('; ')}`)
  return result
}

/** Figures as a person would note them: `row 1116 t DE`. */
export const lines = (answer: Answer, role?: Figure['role']): readonly string[] =>
  answer.figures.filter((figure) => !role || figure.role === role).map(lineOf)

export function lineOf(figure: Figure): string {
  const value = typeof figure.value === 'number' ? String(Math.round(figure.value * 100) / 100) : figure.value
  const who = figure.partner === 'WORLD' ? undefined : figure.partner
  return [figure.role, value, figure.unit, who, figure.kind].filter((part) => part !== undefined).join(' ')
}

export const when = ({ period }: Figure): string =>
  period ? isoMonth(period.from) + (period.to > period.from ? `/${isoMonth(period.to)}` : '') : ''

export const kinds = (list: readonly { readonly kind: string }[]): readonly string[] =>
  list.map((each) => each.kind)
