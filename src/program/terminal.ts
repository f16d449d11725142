import { existsSync } from 'node:fs'
import type { Answerer } from '../bot/answerer.ts'
import type { BotOptions } from '../bot/bot.ts'
import type { ScheduleCommands, Store } from '../bot/ports.ts'
import { createLazyStore } from '../store/lazy.ts'
import type { TerminalParts, TerminalState } from './terminal-state.ts'

/** Subscriptions, alerts and defaults of the terminal, loaded when the first of them is needed. */
export interface LazyTerminal {
  readonly commands: ScheduleCommands
  readonly kept: Store
  readonly forget: BotOptions['forget']
  answerer(): Answerer
  /** Prints what is due, if anything was ever kept. */
  begin(): Promise<void>
  close(): Promise<void>
}

export interface LazyTerminalParts extends TerminalParts {
  /** What ends with the program. */
  readonly talks: Store
  /** Prints from the moment something is kept; else once, at the end. */
  readonly isChat: boolean
}

export function createLazyTerminal(parts: LazyTerminalParts): LazyTerminal {
  let open: TerminalState | undefined
  let opening: Promise<TerminalState> | undefined
  const state = (): Promise<TerminalState> => {
    opening ??= import('./terminal-state.ts').then(async ({ openTerminalState }) => {
      open = await openTerminalState(parts)
      if (parts.isChat) await open.start()
      return open
    })
    return opening
  }
  const exists = () => existsSync(parts.config.stateFile)
  const kept = createLazyStore({ exists, open: async () => (await state()).store })
  return {
    kept,
    commands: {
      subscribe: async (...said) => (await state()).commands.subscribe(...said),
      alert: async (...said) => (await state()).commands.alert(...said),
    },
    forget: async (who) => {
      const { forgetPerson } = await import('../store/forget.ts')
      const talked = await forgetPerson(parts.talks, who)
      const forgotten = await forgetPerson(kept, who)
      return { ...forgotten, removed: forgotten.removed + talked.removed }
    },
    answerer: () => open?.answerer() ?? parts.answerer(),
    begin: async () => {
      if (exists()) await state()
    },
    close: async () => {
      const last = await opening
      if (!last) return
      // "test it now", asked by itself, is printed before the program ends
      if (!parts.isChat) await last.start()
      await last.close()
    },
  }
}
