import type { Query } from '../../query/query.ts'
import type { World } from '../complete/world.ts'
import { placeAskedAt } from '../intent/record/place-asked.ts'
import type { Reading } from '../reading.ts'
import type { Read } from './asked.ts'
import { asksForCode } from './code-asked.ts'
import { asksOfUnspecified, termsAsked } from './define.ts'
import { emptyQuery } from './empty.ts'
import { explain } from './explain.ts'
import { noteOf } from './notes.ts'
import { asksOfDay, monthAsked } from './of-day.ts'
import { readAboutData } from './read-about-data.ts'
import { topicOf } from './topic.ts'
import { asksAmountOf } from './topic-asked.ts'

const told = (
  operation: 'fact' | 'define',
  topic: readonly string[],
  world: World,
  previous: Query | undefined,
): Reading => ({ kind: 'query', query: { ...emptyQuery(world, previous), operation, topic } })

export const aboutTopic: Read = ({ clause, topics, world, previous }) => {
  const found = topicOf(clause, topics, world.catalogue.defaults.reporter)
  if (!found) return undefined
  return found.kind === 'fact' || asksAmountOf(clause)
    ? told('fact', found.topic, world, previous)
    : explain(clause, world, previous, found.topic)
}

export const aboutTerms: Read = ({ clause, world, previous }) => {
  if (asksForCode(clause)) return readAboutData('coverage', clause, world, previous)
  const terms = termsAsked(clause)
  return terms.length > 0 ? told('define', terms, world, previous) : undefined
}

export const aboutUnspecified: Read = ({ clause, world, previous }) =>
  asksOfUnspecified(clause) ? told('define', ['n.e.s.'], world, previous) : undefined

export const aboutNote: Read = ({ clause, world, previous }) => {
  // "how does it rank" after a figure asks for its place, and not how places are given
  const ranks = previous && placeAskedAt(clause)
  if (ranks !== undefined && clause.was(ranks - 1, 'back')) return undefined
  const note = noteOf(clause, world.catalogue.defaults.reporter)
  return note === undefined ? undefined : told('define', [note], world, previous)
}

export const aboutDay: Read = ({ clause, world, previous }) =>
  asksOfDay(clause, world.catalogue.defaults.reporter)
    ? explain(clause, world, previous, monthAsked(clause))
    : undefined
