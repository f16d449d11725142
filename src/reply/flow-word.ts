import type { Query } from '../query/query.ts'
import type { Flow } from './context.ts'
import { partnersText, placeText, possessive } from './place.ts'
import { listed } from './rich.ts'

export const isTwoWay = (query: Query): boolean => query.flows.value.length > 1 && query.along !== 'flow'

export const flowWord = (flow: Flow): string => (flow === 'export' ? 'exports' : 'imports')

export const directionWord = (query: Query): string => {
  if (query.flows.value.length > 1) return 'with'
  return query.flows.value[0] === 'import' ? 'from' : 'to'
}

export const flowText = (query: Query): string =>
  isTwoWay(query) ? 'two-way trade' : listed(query.flows.value.map(flowWord))

export function otherSide(query: Query): string {
  return isWorld(query) ? '' : ` ${directionWord(query)} ${partnersText(query.partners.value)}`
}

export const isWorld = (query: Query): boolean =>
  query.partners.value.length === 0 ||
  (query.partners.value.length === 1 && query.partners.value[0] === 'WORLD')

export const whose = (query: Query): string => possessive(listed(query.reporters.value.map(placeText)))

export const goodLink = (query: Query): string => (isTwoWay(query) ? 'in' : 'of')
