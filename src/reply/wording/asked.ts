import type { Answer } from '../../answer/answer.ts'
import type { ReplyContext } from '../context.ts'

/** "When did China start controlling magnets" wants the day first. */
export const asksWhen = ({ question }: ReplyContext): boolean =>
  /\bwhen (?:did|was|were|is|are|has|had|do|does|will)\b/i.test(question)

/** Asked of events alone: a month, its measure and its changes mean nothing beside them. */
export const isOfEvents = ({ query, events, figures }: Answer): boolean =>
  query.operation === 'explain' &&
  events.length > 0 &&
  figures.length > 0 &&
  figures.every(({ value }) => typeof value === 'string')
