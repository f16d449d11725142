import { widerGood } from '../../names/good-parts.ts'
import { formerState } from '../../names/lexicon.ts'
import type { Issue } from '../../query/issue.ts'
import type { ReplyContext } from '../context.ts'
import { flowWord } from '../flow-word.ts'
import { goodText } from '../good.ts'
import { monthText } from '../period.ts'
import { placeText } from '../place.ts'
import { listed, listedShort } from '../rich.ts'
import { goodsHeld, goodsNear } from './goods-held.ts'

type NotHeld = Extract<Issue, { kind: 'not_held' }>

/** What was understood and is not in the data, by its name, and what is there instead. */
export function notHeldText(issue: NotHeld, { holdings, question }: ReplyContext): string {
  const { slot, words, held, range } = issue
  const span = range ? ` (${monthText(range.from)} to ${monthText(range.to)})` : ''
  switch (slot) {
    case 'commodity': {
      const elsewhere = otherwiseHeld(issue, holdings) ?? heldInWider(words, holdings)
      if (elsewhere) return elsewhere
      const lines = holdings.commodities.filter(({ code }) => /^\d+$/.test(words) && code.startsWith(words))
      if (lines.length > 0)
        return `Of HS ${words} I hold ${goodsHeld(
          lines.map(({ code }) => code),
          holdings.commodities,
        )} only, not the whole.`
      const codes = held.length > 0 ? held : holdings.commodities.map((good) => good.code)
      const only = holdings.commodities.every(({ code }) => codes.includes(code)) ? ' only' : ''
      return `I hold ${goodsNear(words, codes, holdings.commodities)}${only}${span}, nothing on ${goodWords(words)}.`
    }
    case 'period':
      if (words === '' && !range) return 'No month has figures for every part of the question.'
      return `Nothing is held for ${words}; the data run${range ? ` from${span.replace(/[()]/g, '')}` : ' over other months'}.`
    case 'reporter':
      return words === 'WORLD'
        ? `The data hold no figures of the whole world; held: what ${placesHeld(held)} reported.`
        : `The data hold no figures reported by ${placeText(words)}${asTyped(words, question)}; held: ${placesHeld(held)}.`
    case 'partner':
      return formerState(words)
        ? `Nothing is held for ${placeText(words)}, which is no more; ask for ${placesHeld(held)}.`
        : `Nothing is held for ${placeText(words)}; held: ${placesHeld(held)}.`
    case 'flow':
      return `The data hold ${listed(held.map(flowName))} only${isOther(words, held) ? `, no ${words}` : ''}.`
    case 'measure':
    case 'operation':
    case 'comparison':
    case 'number':
      return `The data hold no ${words}${held.length > 0 ? `; held: ${listedShort(held, 6)}` : ''}.`
  }
}

/** "MP exports": whose code that is, for whoever meant something else by it. */
const asTyped = (code: string, question: string): string =>
  !everyday.test(code) && new RegExp(`\\b${code}\\b`).test(question) ? ` (“${code}”)` : ''
const everyday = /^(?:US|UK|GB|EU|CN|DE|[^A-Z].*|.{3,})$/

/** The good is held, but not as asked: "nothing on palladium" would be false. */
function otherwiseHeld({ words, query }: NotHeld, holdings: ReplyContext['holdings']): string | undefined {
  const good = holdings.commodities.find(({ code, label }) => words === label || words === code)
  if (!good) return undefined
  const [reporter, flows] = [query?.reporters.value[0], query?.flows.value ?? []]
  const lost = flows.filter(
    (flow) => !holdings.holds({ ...(reporter ? { reporter } : {}), flow, commodity: good.code }),
  )
  const name = goodText(good.code, { holdings })
  if (!reporter || lost.length === 0)
    return `Figures on ${name} are held, but not for the reporter and direction asked.`
  return `The data hold no ${listed(lost.map(flowWord))} of ${name} reported by ${placeText(reporter)}.`
}

/** SmCo magnets are in the figures of rare-earth magnets: "nothing on them" would be false. */
function heldInWider(words: string, holdings: ReplyContext['holdings']): string | undefined {
  const wider = widerGood(words)
  const good = holdings.commodities.find(({ label }) => label === wider)
  if (!good) return undefined
  return `I hold ${goodText(good.code, { holdings })} (${good.code}) as a whole; ${goodWords(words)} ${/s$/i.test(words) ? 'are' : 'is'} counted in them and not told apart.`
}

/** Where the flow asked is held, it is not the one that is missing: "exports only, no exports" says nothing. */
const isOther = (words: string, held: readonly string[]): boolean =>
  words !== '' && !held.some((flow) => flowName(flow) === words)

const flowName = (flow: string): string => (flow === 'export' || flow === 'import' ? flowWord(flow) : flow)

const goodWords = (words: string): string => (/^\d+$/.test(words) ? `HS ${words}` : words)

const placesHeld = (codes: readonly string[]): string =>
  listedShort(codes.filter((code) => code !== 'WORLD').map(placeText), 8)
