import { placeText } from '../place.ts'
import { listed } from '../rich.ts'
import { goodsName, placesText, type Scope } from './scope.ts'
import { tail } from './tail.ts'

/** "how many months in a row has the United Kingdom had a surplus in unwrought nickel with the world, June 2026" */
export function runOfSignText({ query, context }: Scope): string {
  const who = listed(query.reporters.value.map(placeText))
  const side = query.threshold?.relation === 'below' ? 'deficit' : 'surplus'
  const trade = `${goodsName(query, context)} with ${placesText(query.partners.value)}`
  return `how many months in a row has ${who} had a ${side} in ${trade}${tail({ query, context })}?`
}
