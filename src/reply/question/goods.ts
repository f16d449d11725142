import type { Scope } from './scope.ts'

/** The whole that goods are parts of: "all goods", however few are held. */
export function ofWhole({ query, context }: Scope): Scope {
  const codes = query.against?.commodities ?? query.commodities.value
  const isAll = context.holdings.commodities.every(
    ({ code }) =>
      codes.includes(code) ||
      !query.reporters.value.some((reporter) =>
        query.flows.value.some((flow) => context.holdings.holds({ reporter, flow, commodity: code })),
      ),
  )
  return { query: { ...query, commodities: { ...query.commodities, value: isAll ? [] : codes } }, context }
}
