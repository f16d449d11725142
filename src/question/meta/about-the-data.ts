import type { Clause } from '../clause.ts'
import type { Reading } from '../reading.ts'
import { aboutData } from './about-data.ts'
import type { Read } from './asked.ts'
import { askedOfData } from './asked-of-data.ts'
import { readAboutData } from './read-about-data.ts'

export const aboutPublishing: Read = ({ clause, world, previous }) => {
  const operation = askedOfData(clause)
  return operation && readAboutData(operation, clause, world, previous)
}

/** "how" and nothing else */
const isBareHow = ({ ideas }: Clause): boolean =>
  ideas[0]?.text === 'how' && ideas.every(({ isWord }, at) => at === 0 || !isWord)

export const aboutMethod: Read = ({ clause, world, previous }) =>
  isBareHow(clause) ? readAboutData('method', clause, world, previous) : undefined

/** "for which months is the weight missing" is not answered by those without a value. */
function ofMeasure(reading: Reading | undefined, clause: Clause): Reading | undefined {
  if (reading?.kind !== 'query' || reading.query.operation !== 'missing') return reading
  const { value } = reading.query.measure
  const other = clause.ideas.find((_, at) => clause.was(at, 'measure') && !clause.was(at, 'measure', value))
  return other ? { kind: 'issue', issue: { kind: 'not_understood', words: [other.text] } } : reading
}

export const aboutTheData: Read = ({ clause, world, previous }) => {
  const operation = aboutData(clause, previous, world.catalogue.defaults.commodity !== undefined)
  if (operation === 'help') return { kind: 'issue', issue: { kind: 'help' } }
  return operation && ofMeasure(readAboutData(operation, clause, world, previous), clause)
}
