import type { BotOptions } from '../bot/bot.ts'
import type { Store } from '../bot/ports.ts'

/** What few questions need is loaded when one does: a question in the terminal pays for none of it. */
export const personal = (store: Store): Pick<BotOptions, 'zonesIn' | 'forget'> => ({
  zonesIn: async (words) => (await import('../schedule/read/zone.ts')).zonesIn(words),
  forget: async (who) => (await import('../store/forget.ts')).forgetPerson(store, who),
})
