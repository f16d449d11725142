/** The item at `at`, and none before the first: looking up -1 takes the engine as long as ten items do. */
export const item = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at])
