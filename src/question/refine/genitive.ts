import { has, type Idea, ideaOf, merge, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/**
 * "importações de lítio do Brasil", "Exporte von Nickel": of what and of whom, as "of" in English; the rest is small words.
 * Russian has no word for it: "импорт кобальта Китая" is China's.
 */
export function refineGenitives(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some((idea, at) => isForeign(idea) || isFrench(idea, ideas[at + 1]))) return ideas
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const end = endOfGenitive(ideas, at)
    const idea = ideas[at]!
    if (end > at) refined.push(leadIn(ideas, at, end))
    else
      refined.push(isInCase(ideas, at) ? withMeaning(idea, { place: { ...idea.place!, ...owning } }) : idea)
    at = Math.max(end, at + 1)
  }
  return refined
}

/** "of", or "from" where it is somebody's deed: "o Brasil importou carvão da Austrália". */
function leadIn(ideas: readonly Idea[], at: number, end: number): Idea {
  const whole = merge(ideas, at, end, {})
  const isBought =
    ideas[end]!.place !== undefined &&
    (ideas.slice(0, at).some(takesFrom) || (isByTaker(ideas) && ideas.slice(0, at).some(isImports)))
  return isBought
    ? ideaOf({ ...whole, text: 'from' }, { senses: from })
    : ideaOf({ ...whole, text: 'of' }, { senses: of })
}

/** Whoever takes it is told, or the deed is a verb: what follows is where it comes from. */
const takesFrom = (idea: Idea, at: number, ideas: readonly Idea[]): boolean =>
  isImporting(idea, at, ideas) || (isImports(idea) && isAdjective(ideas[at + 1]))

/** "importaciones de Noruega por el Reino Unido" */
const isByTaker = (ideas: readonly Idea[]): boolean =>
  ideas.some(
    (idea, at) => has(idea, 'preposition', 'by') && ideas.slice(at + 1, at + 3).some(({ place }) => place),
  )

const isImports = ({ text }: Idea): boolean => imports.test(text)

const isAdjective = (idea: Idea | undefined): boolean =>
  idea?.place?.kind === 'place' && idea.place.adjective === true
const imports = /^import(?:acoes|aciones|ations|azioni)$/

const isImporting = ({ text }: Idea, at: number, ideas: readonly Idea[]): boolean =>
  importing.test(text) ||
  (imported.test(text) && (have.test(ideas[at - 1]?.text ?? '') || ideas[at + 1]?.text === 'par'))
const importing = /^(?:import|compr)(?:a|o|ou|aron|aram|ad[ao]s?)$/
/** "a importé", "importé par": without the accent it is the German word for imports as well. */
const imported = /^import(?:e|es|ee|ees)$/
const have = /^(?:a|ont|(?:a-t|ont)-(?:ils?|elles?|on)|ete)$/

const isForeign = (idea: Idea): boolean =>
  ((has(idea, 'agent') || has(idea, 'flow')) &&
    /^(?:comprador(?:es)?|proveedor(?:es)?|fornecedor(?:es)?|acheteurs?|fournisseurs?|clientes?|destinos?|ventes?|vendas|ventas|compras|achats?)$/.test(
      idea.text,
    )) ||
  (has(idea, 'quantity') && /^(?:promedio|media mens|moyenne|preco|precio|prix)\b/.test(idea.text)) ||
  (has(idea, 'unit') && /^(?:por|par|a la|au) /.test(idea.text)) ||
  isForeignFlow(idea)

/** The word for a flow in another language. */
export const isForeignFlow = (idea: Idea): boolean => has(idea, 'flow') && foreignFlow.test(idea.text)

const foreignFlow =
  /^(?:(?:ex|im)port(?:a\w*|ou|o|en?)|esportazioni|compr(?:ou|o|aron|aram|an?|am)|vend(?:eu|io|ieron|eram)|achete\w*|(?:aus|ein)fuhr\w*|(?:им|экс)порт[ае]?)$/

/** "imports du Royaume-Uni": the flow is written as in English, and the word behind it is not. */
const isFrench = (idea: Idea, next: Idea | undefined): boolean =>
  has(idea, 'flow') &&
  /^(?:im|ex)ports?$/.test(idea.text) &&
  /^(?:du|de|des)$/.test(next?.text ?? '') &&
  !next?.place

/** Behind "do", "de la" and the like, where a good or a place follows; else where it began. */
function endOfGenitive(ideas: readonly Idea[], at: number): number {
  const { text } = ideas[at]!
  const next = /^(?:la|las|l|el|les|los|')$/.test(ideas[at + 1]?.text ?? '') ? at + 2 : at + 1
  const binds =
    (ofFlow.test(text) && ideas[next] !== undefined && isForeignFlow(ideas[next]!)) ||
    (ideas[next]?.good !== undefined && ofGood.test(text)) ||
    (ideas[next]?.place !== undefined && ofPlace.test(text))
  return binds ? next : at
}
const ofFlow = /^(?:d[aeio]s?|de[ils]|du|del)$/
const ofGood = /^(?:de|di|d|von)$/
const ofPlace = /^(?:de|del|du|des|da|do|das|dos|di|dello|della|dell|dei|degli|delle)$/

/** "импорт Китая", "импорт кобальта Китая", "Importe Frankreichs": a name in the second case right behind what is owned. */
function isInCase(ideas: readonly Idea[], at: number): boolean {
  const { place, text } = ideas[at]!
  if (place?.kind !== 'place') return false
  const isOfFlow = has(ideas[at - 1], 'flow')
  if (secondCase.test(text)) return isOfFlow || ideas[at - 1]?.good !== undefined
  return isOfFlow && germanFlow.test(ideas[at - 1]!.text) && /^[a-z]{4,}s$/.test(text)
}
const germanFlow = /^(?:(?:im|ex)porten?|(?:aus|ein)fuhr\w*)$/
const secondCase = /^\p{Script=Cyrillic}*(?:ии|еи|ши|ая|ы|[бвгджзклмнпрстфхцчщ]а)$/u

const owning = { adjective: true } as const
/** Words that can bind whose it is, and Russian flows, which need none. */
export const genitives = textsLike(
  /^(?:d[aeio]s?|de[ils]|du|d|von|dell[aoe]?|degli|(?:им|экс)порт[ае]?|(?:im|ex)porten?|(?:aus|ein)fuhr\w*)$/,
)

const of = [newSense('preposition', 'of')]
const from = [newSense('preposition', 'from')]
