import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "importações de lítio do Brasil", "Exporte von Nickel": of what and of whom, as "of" in English; the rest is small words. */
export function refineGenitives(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some(isForeign)) return ideas
  return ideas.map((idea, at) =>
    isGenitive(idea, ideas[at + 1]) ? ideaOf({ ...idea, text: 'of' }, { senses: of }) : idea,
  )
}

const isForeign = (idea: Idea): boolean =>
  (has(idea, 'agent') &&
    /^(?:compradores|proveedores|fornecedores|acheteurs|fournisseurs)$/.test(idea.text)) ||
  (has(idea, 'flow') && /^(?:(?:ex|im)port(?:a\w*|ou|o|en?)|(?:aus|ein)fuhr\w*)$/.test(idea.text))

const isGenitive = ({ text }: Idea, next: Idea | undefined): boolean =>
  (next?.good !== undefined && /^(?:de|von)$/.test(text)) ||
  (next?.place !== undefined && /^(?:de|del|du|des|da|do|das|dos)$/.test(text))

const of = [newSense('preposition', 'of')]
