import type { HomeInfo, Home as SlackHome } from '../adapters/slack/home-info.ts'
import type { Answerer } from '../bot/answerer.ts'
import type { CommandInfo } from '../bot/ports.ts'
import { placeLabel } from '../names/labels.ts'
import { periodText } from '../reply/period.ts'

export type Home = SlackHome

type Owned = (who: { user: string; workspace: string }) => Promise<HomeInfo['subscriptions']>

/** What a person's home page says: what is held and until when, and what can be asked. */
export const createHome =
  (answerer: () => Answerer, commands: readonly CommandInfo[], owned: Owned): Home =>
  async (who) => ({
    held: heldLines(answerer()),
    subscriptions: await owned(who),
    help: commands.map(({ name, help }) => `/trade ${name}: ${help}`),
  })

function heldLines({ trade: { catalogue } }: Answerer): readonly string[] {
  return [...catalogue.packages.map(({ title }) => title), ...catalogue.reporters.map(reporterLine)]

  function reporterLine(reporter: string): string {
    const held = catalogue.monthsHeld({ reporter })
    const goods = catalogue.commoditiesFor({ reporter }).length
    return `${placeLabel(reporter)}: ${goods === 1 ? 'one good' : `${goods} goods`}${held ? `, ${periodText(held)}` : ''}`
  }
}
