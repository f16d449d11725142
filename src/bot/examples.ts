import { grainOfLength } from '../calendar/month.ts'
import { placeAdjective, placeLabel } from '../names/labels.ts'
import { monthName } from '../reply/period.ts'
import type { Catalogue, Commodity } from '../trade/types.ts'

/** Questions that these data answer, worded from what is held; a test asks each of them. */
export function exampleQuestions(catalogue: Catalogue): readonly string[] {
  const { reporter, flow, commodity } = catalogue.defaults
  return reporter && flow && commodity ? aboutOneGood(catalogue, flow) : aboutManyGoods(catalogue)
}

type Flow = Catalogue['flows'][number]

/** Reporter, flow and good are understood, so few words do. */
function aboutOneGood(catalogue: Catalogue, flow: Flow): readonly string[] {
  const latest = catalogue.monthsHeld({})?.to
  const unit = unitHeld(catalogue)
  const partner = familiar(catalogue.partners)
  const from = `${partner} ${flow === 'export' ? 'imports' : 'exports'}`
  const whole =
    hasTotal(catalogue) || !partner ? '' : `${flow}s ${flow === 'export' ? 'to' : 'from'} ${partner}`
  return [
    ...(partner && latest !== undefined ? [unit === 'month' ? `${from} ${monthName(latest)}` : from] : []),
    whole ? `YTD change in ${whole}` : 'YTD change',
    flow === 'export' ? 'top buyers' : 'top suppliers',
    ...(whole
      ? [`highest ${unit} of ${whole}`, `${whole} by ${unit}`]
      : ['when was it last this high?', `why did ${flow}s change?`, lastOnes(unit)]),
  ]
}

function aboutManyGoods(catalogue: Catalogue): readonly string[] {
  const reporter = catalogue.defaults.reporter ?? catalogue.reporters[0]
  const flow = catalogue.defaults.flow ?? catalogue.flows.at(-1)
  const good = reporter && flow && plainestGood(catalogue.commoditiesFor({ reporter, flow }))
  if (!reporter || !flow || !good) return ['what do you have?']
  const [whom, direction] = flow === 'export' ? ['buyers', 'to'] : ['suppliers', 'from']
  const whole = `${placeAdjective(reporter)} ${flow}s of ${good.label}`
  const unit = unitHeld(catalogue)
  const partner = familiar(catalogue.partnersFor({ reporter, flow, commodity: good.code }))
  const traded = hasTotal(catalogue, good.package) || !partner ? whole : `${whole} ${direction} ${partner}`
  return [
    `top ${whom} of ${whole}`,
    traded,
    `YTD change in ${traded}`,
    `${traded} by ${unit}`,
    `highest ${unit} of ${traded}`,
    'what goods do you have?',
  ]
}

/** What the figures are of: data by quarter or year have no months. */
const unitHeld = (catalogue: Catalogue): string => grainOfLength(catalogue.stepHeld({})) ?? 'month'

const lastOnes = (unit: string): string => (unit === 'month' ? 'last 12 months by month' : `by ${unit}`)

/** Where only chosen partners are followed there is no total to ask for. */
const hasTotal = ({ packages }: Catalogue, name = packages[0]?.name): boolean =>
  packages.some((info) => info.name === name && info.coverage !== 'selected')

/** "Natural graphite, other" needs care to be read; the shortest name without a comma does not. */
const plainestGood = (goods: readonly Commodity[]): Commodity | undefined =>
  goods
    .filter(({ label }) => !label.includes(','))
    .toSorted((a, b) => a.label.length - b.label.length)
    .at(0) ?? goods[0]

/** A partner most readers know something of, else the first there is. */
function familiar(held: readonly string[]): string | undefined {
  const code = ['US', 'CN', 'DE', 'JP'].find((large) => held.includes(large)) ?? held.find(isCountry)
  return code === 'US' ? 'US' : code && placeLabel(code)
}

const isCountry = (code: string): boolean => code.length === 2 && code !== 'ZZ' && code !== 'EU'
