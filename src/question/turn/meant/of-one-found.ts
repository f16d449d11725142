import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import { textsOf } from '../../texts.ts'
import { listOf } from './list-of.ts'
import { ranksPartners } from './ranks-partners.ts'

/**
 * "its best month", "its trend" after who was first: of the one that was told. Of several it can be the first of them, or
 * what they make up; and "its imports" can be those of the country whose suppliers were ranked.
 */
export function saidOfOneFound(said: Said, clause: Clause, previous: Query): Said | undefined {
  if (!clause.hasAny(its) || said.mentions.length > 0 || !ranksPartners(previous)) return undefined
  const [code, ...others] = previous.found ?? []
  if (code === undefined) return undefined
  if (others.length > 0 || said.flow.flow !== undefined)
    return { ...said, issue: { kind: 'not_understood', words: ['its'] } }
  const marker = previous.flows.value[0] === 'import' ? 'from' : 'to'
  return { ...said, mentions: [{ ...listOf([code]), marker }] }
}

const its = kindsOf(textsOf('its'))
