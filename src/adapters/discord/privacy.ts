import type { Store } from '../../bot/ports.ts'

/** Whether a server wants answers to commands shown to the asker alone, unless the command says otherwise. */
export async function isPrivate(store: Store, server: string | null): Promise<boolean> {
  if (server === null) return false
  try {
    return (await store.get(key(server))) === true
  } catch {
    // Not knowing what the server wants, the one thing that cannot be taken back is showing it to everyone.
    return true
  }
}

export async function setPrivate(store: Store, server: string, value: boolean): Promise<void> {
  await store.set(key(server), value)
}

const key = (server: string): string => `discord:private:${server}`
