import { fieldText, type Scope } from './scope.ts'

/** "the rise in China's exports of magnets" */
export function moveOfWhole(way: string, { query, context }: Scope): string {
  const whole = { ...query, partners: { ...query.partners, value: query.against?.partners ?? ['WORLD'] } }
  return `the ${way} in ${fieldText({ query: whole, context })}`
}

export const DIRECTIONS = { up: 'rise', down: 'fall', unsaid: 'change' } as const
