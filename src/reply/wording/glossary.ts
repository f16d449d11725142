/** Words of the trade, each in a sentence or two, and the other names people know them by. */
export interface Term {
  readonly name: string
  readonly aliases: readonly string[]
  readonly text: string
}

export const TERMS: readonly Term[] = [
  {
    name: 'CIF',
    aliases: ['cost insurance freight', 'cif value'],
    text: 'CIF (cost, insurance, freight) is the value of goods at the border of the importing country, transport and insurance to there included. Imports are usually valued so.',
  },
  {
    name: 'FOB',
    aliases: ['free on board', 'fob value'],
    text: 'FOB (free on board) is the value of goods at the border of the exporting country, without the transport beyond it. Exports are usually valued so.',
  },
  {
    name: 'year to date',
    aliases: ['ytd', 'year-to-date', 'so far this year'],
    text: 'Year to date is January up to the latest month, compared with the same months of the year before, never with the whole year.',
  },
  {
    name: 'month on month',
    aliases: ['mom', 'm/m', 'month-on-month', 'monthly change'],
    text: 'Month on month compares a month with the one before. Where the figures are not seasonally adjusted, holidays and seasons are in it.',
  },
  {
    name: 'year on year',
    aliases: ['yoy', 'y/y', 'year-on-year', 'annual change'],
    text: 'Year on year compares a period with the same months of the year before, which leaves most of the season out.',
  },
  {
    name: 'mirror statistics',
    aliases: ['mirror', 'mirror data', 'mirror figures', 'mirror statistic'],
    text: 'Mirror statistics read one country’s trade from what its partners report: China’s exports to Germany instead of Germany’s imports from China. The two differ by valuation, timing, routes and rules of confidentiality.',
  },
  {
    name: 'percentage point',
    aliases: ['percentage points', 'pp', 'points', 'percent and percentage points'],
    text: 'A percentage point is the difference between two percentages: a share that goes from ten to twelve percent rises by two percentage points, which is a fifth more.',
  },
  {
    name: 're-export',
    aliases: ['reexport', 're-exports', 'reexports', 're export'],
    text: 'A re-export is a good that leaves a country in the state in which it came in. Some customs show re-exports separately; these data do not.',
  },
  {
    name: 'n.e.s.',
    aliases: ['nes', 'areas nes', 'not elsewhere specified', 'not specified', 'unspecified'],
    text: 'N.e.s. (not elsewhere specified) gathers trade whose partner is not named, by choice or for confidentiality. It is not a country and is never ranked as one.',
  },
  {
    name: 'base effect',
    aliases: ['base effects'],
    text: 'A base effect is a change that comes from an unusual month in the past: after a very low month even ordinary trade is a large rise.',
  },
  {
    name: 'HS',
    aliases: ['hs code', 'harmonised system', 'harmonized system', 'hs codes', 'customs code'],
    text: 'The HS (Harmonised System) is the customs nomenclature of the World Customs Organization: chapters, headings and subheadings are the same in all countries, further digits are national.',
  },
  {
    name: 'unit value',
    aliases: ['unit values'],
    text: 'A unit value is value divided by net weight. It is an average over all kinds of a good, so it moves with the mix as well as with prices.',
  },
  {
    name: 'HHI',
    aliases: [
      'herfindahl',
      'herfindahl index',
      'concentration index',
      'concentration',
      'herfindahl-hirschman index',
    ],
    text: 'The HHI (Herfindahl–Hirschman index) is the sum of the squared percentage shares of all partners: the higher, the more concentrated; highest when there is one partner only.',
  },
  {
    name: 'provisional',
    aliases: ['preliminary', 'provisional figure', 'provisional figures'],
    text: 'A provisional figure is a first one that its publisher expects to revise. It is marked so only where the source marks it.',
  },
  {
    name: 'net weight',
    aliases: ['net mass', 'weight'],
    text: 'Net weight is the weight of the goods without packaging, here in tonnes or kilograms.',
  },
  {
    name: 'reporter',
    aliases: ['reporting country', 'reporters'],
    text: 'The reporter is the country whose customs counted the trade; the partner is the other side.',
  },
  {
    name: 'partner',
    aliases: ['partner country', 'partners', 'destination', 'origin'],
    text: 'The partner is the other side of the trade: for exports the last known destination, for imports the country of origin.',
  },
  {
    name: 'import',
    aliases: ['imports'],
    text: 'An import is a good that enters a country’s customs territory; its partner is the country of origin, and its value usually CIF.',
  },
  {
    name: 'export',
    aliases: ['exports'],
    text: 'An export is a good that leaves a country’s customs territory; its partner is the last known destination, and its value usually FOB.',
  },
  {
    name: 'trade balance',
    aliases: ['balance', 'surplus', 'deficit', 'trade surplus', 'trade deficit', 'trade gap'],
    text: 'The trade balance is exports minus imports of the same reporter: a surplus above zero, a deficit below.',
  },
  {
    name: 'contribution',
    aliases: ['contribution to growth', 'contributions'],
    text: 'The contribution of a part is its own change in percent of the whole a period before. The contributions of all parts add up to the change of the whole.',
  },
  {
    name: 'seasonal adjustment',
    aliases: ['seasonally adjusted', 'sa', 'nsa', 'not seasonally adjusted', 'unadjusted'],
    text: 'Seasonal adjustment takes the usual pattern of the months out of a series. The figures here are as published, not adjusted.',
  },
  {
    name: 'derived figure',
    aliases: ['derived', 'computed'],
    text: 'A derived figure was not printed itself but follows from figures that were, such as a month from two cumulative totals. Its arithmetic is kept with it.',
  },
  {
    name: 'suppressed',
    aliases: ['confidential', 'suppression', 'confidentiality'],
    text: 'A suppressed figure exists and is kept back, usually because it would show one company’s trade. It is not zero.',
  },
  {
    name: 'general and special trade',
    aliases: ['general trade', 'special trade', 'trade system'],
    text: 'General trade counts goods as they cross the border, special trade as they clear customs for use in the country; they differ by what stays in bonded warehouses.',
  },
  {
    name: 'streak',
    aliases: ['run', 'in a row', 'consecutive'],
    text: 'A streak is a run of months that all went one way; an equal month or a gap ends it.',
  },
  {
    name: 'share',
    aliases: ['market share', 'shares'],
    text: 'A share is a part in percent of a whole that is named with it, by weight or by value.',
  },
]

const BY_NAME = new Map(
  TERMS.flatMap((term) => [term.name, ...term.aliases].map((name) => [keyOf(name), term] as const)),
)

/** The term that these words name, if it is one of the trade's. */
export function termOf(words: readonly string[]): Term | undefined {
  const whole = BY_NAME.get(keyOf(words.join(' ')))
  if (whole) return whole
  return words.map((word) => BY_NAME.get(keyOf(word))).find((term) => term !== undefined)
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
