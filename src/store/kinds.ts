export const isCopied = (key: string): boolean => !isOf(waitingKinds, key)

export const isLocal = (key: string): boolean => isCopied(key) && !isOf(rememberedKinds, key)

const isOf = (kinds: readonly string[], key: string): boolean => kinds.some((kind) => key.startsWith(kind))

/** These wait for the store: a copy of one's own would post twice, or post what another replica deleted. */
const waitingKinds = ['subscription:', 'alert:', 'post:', 'pace:', 'release:', 'overdue:']

/** Settings and permissions: read from the copy last seen, and not changed until the store is back. */
const rememberedKinds = ['channel:', 'version:', 'slack-install:', 'discord:private:', 'discord:commands:']
