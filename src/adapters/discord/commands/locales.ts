import * as z from 'zod'

/** The languages beside English that names and descriptions are given in. */
export const LOCALES = ['de', 'fr', 'es-ES', 'ja', 'ko', 'zh-CN', 'pt-BR', 'ru', 'vi'] as const

const texts = z.strictObject({ name: z.string(), description: z.string().optional() })
const byLocale = z.partialRecord(z.enum(LOCALES), texts)
const table = z.strictObject({
  commands: z.record(z.string(), byLocale),
  options: z.record(z.string(), byLocale),
})

/** Names and descriptions by command or option (`period`, or `top period`), then by language: `data/names/discord-locales.json`. */
export type Locales = z.infer<typeof table>

export const NO_LOCALES: Locales = { commands: {}, options: {} }

/** @throws where the table does not have its form; says which entry */
export const readLocales = (json: string): Locales => table.parse(JSON.parse(json))

/** What Discord calls `name_localizations` and `description_localizations`; nothing for a name without an entry. */
export function localised(entries: Locales['commands'][string] | undefined) {
  if (!entries) return {}
  const of = (pick: 'name' | 'description') =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([locale, text]) => (text?.[pick] ? [[locale, text[pick]]] : [])),
    )
  return { name_localizations: of('name'), description_localizations: of('description') }
}
