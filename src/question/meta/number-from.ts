import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import type { Read } from './asked.ts'
import { isOnly, scopeKinds } from './only.ts'
import { readAboutData } from './read-about-data.ts'

const behind = textsOf("what's behind", 'what is behind', 'what lies behind')
const made = textsOf('calculated', 'computed', 'derived', 'worked out', 'arrived at', 'obtained')
const making = textsOf('how did you calculate', 'how do you calculate')
const where = textsOf('where', "where's")

/** Words with which it is asked what a number rests on. */
export const ofNumber = kindsOf(behind, made, making, where)

/** "how was December 2024 calculated", "what's behind the July number", "where is the July number from": its sources. */
export const aboutNumber: Read = ({ clause, world, previous }) => {
  const words = isMade(clause) ?? isBehind(clause) ?? isFrom(clause, world, previous)
  if (!words || !isOnly(clause, scopeKinds, (at) => words.includes(at))) return undefined
  clause.take(...words)
  return readAboutData('source', clause, world, previous)
}

/** "how was December 2024 calculated", and not "how was it calculated", which is of the answer before. */
function isMade(clause: Clause): readonly number[] | undefined {
  const asked = clause.ideas.findIndex(({ text }) => making.has(text))
  if (asked >= 0) return namesScope(clause) ? [asked] : undefined
  const at = clause.ideas.findIndex(({ text }) => made.has(text))
  const how = clause.ideas.findIndex(({ text }) => /^how (?:was|is|were|are)$/.test(text))
  return how >= 0 && at > how && namesScope(clause) ? [how, at] : undefined
}

function isBehind(clause: Clause): readonly number[] | undefined {
  const at = clause.ideas.findIndex(({ text }) => behind.has(text))
  return at >= 0 && saysNumber(clause) ? [at] : undefined
}

/** "where's the July number from", "where does July come from"; exports that were told come from nowhere else. */
function isFrom(clause: Clause, world: World, previous: Query | undefined): readonly number[] | undefined {
  const at = clause.ideas.findIndex(({ text }) => where.has(text))
  const from = clause.ideas.findLastIndex(({ isWord }, i) => isWord && !clause.was(i, 'talk'))
  if (at < 0 || !/^(?:c[ao]m(?:e|es|ing) )?from$/.test(clause.ideas[from]?.text ?? '')) return undefined
  const flow = previous?.flows.value[0] ?? world.catalogue.defaults.flow
  const isOfTold = flow === 'export' && (clause.stands('back') || namesScope(clause)) && isBare(clause)
  return saysNumber(clause) || isOfTold ? [at, from] : undefined
}

const isBare = (clause: Clause): boolean =>
  !clause.stands('flow') && clause.ideas.every(({ place, good }) => !place && !good)

/** "how is YTD calculated" asks what it is. */
const namesScope = ({ ideas }: Clause): boolean =>
  ideas.some(({ period, place }) => place || (period && period.kind !== 'to_date'))

const saysNumber = (clause: Clause): boolean =>
  clause.all('trade').some((at) => /^(?:figure|number|value|total)s?$/.test(clause.ideas[at]!.text))
