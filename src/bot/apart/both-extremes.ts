/** "the two lowest months and the two highest months of 2025", "three best and three worst quarters": two lists, of the same. */
export function bothExtremes(text: string): readonly [string, string] | undefined {
  const {
    before = '',
    first = '',
    own,
    second = '',
    noun = '',
    behind = '',
  } = extremes.exec(text)?.groups ?? {}
  if (!first || isLow.test(first) === isLow.test(second)) return undefined
  if (own !== undefined && own.toLowerCase() !== noun.toLowerCase()) return undefined
  return [`${before}${first} ${noun}${behind}`, `${before}${second} ${noun}${behind}`]
}

const few = '(?:two|three|four|five|[2-9]) '
const low = 'lowest|worst|weakest|smallest'
const high = 'highest|best|strongest|largest|biggest'
const things = 'months|quarters|years|buyers|suppliers|customers|sources|markets|destinations'
const extremes = new RegExp(
  String.raw`^(?<before>.*?)\b(?<first>${few}(?:${low}|${high}))(?: (?<own>${things}))?,? (?:and|&) (?:the )?` +
    String.raw`(?<second>${few}(?:${low}|${high})) (?<noun>${things})(?<behind>\b.*)$`,
  'i',
)
const isLow = new RegExp(low, 'i')
