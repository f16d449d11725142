import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Button } from '../../../reply/reply.ts'
import { type Carried, carry } from '../actions.ts'
import { LIMIT } from '../limits.ts'
import { shorten } from '../text/neutral.ts'

const MENU = '1menu'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>
export interface Rows {
  readonly rows: readonly Row[]
  readonly carried: readonly Carried[]
}

interface Placed {
  readonly button: Button
  readonly carried: Carried
}

/** Which groups share a row, in the order they are shown, and what a menu of the rest is called. */
const SHELVES = [
  { groups: ['choice', 'alternative'], menu: 'Which one?' },
  { groups: ['next'], menu: 'More questions' },
  { groups: ['proof', 'manage'], menu: 'More' },
] as const

/** Buttons in rows of at most five; what does not fit in a row stands in a menu under it. */
export function rowsOf(buttons: readonly Button[], asker: string | undefined): Rows {
  const placed = distinct(
    buttons.map((button) => ({ button, carried: carry(button.action, button.group, asker) })),
  )
  const rows = SHELVES.flatMap(({ groups, menu }) => {
    const isHere = (group: Button['group']) => (groups as readonly string[]).includes(group)
    return shelf(
      placed.filter(({ button }) => isHere(button.group)),
      menu,
    )
  })
  return { rows, carried: placed.map(({ carried }) => carried) }
}

function shelf(placed: readonly Placed[], menu: string): Row[] {
  if (placed.length === 0) return []
  if (placed.length <= LIMIT.buttonsInRow) return [row(placed.map(button))]
  // Choices are looked through as one list, not as five and the rest.
  const first = placed[0]?.button.group === 'choice' ? 0 : LIMIT.buttonsInRow
  const select = selectOf(placed.slice(first), menu)
  return [...(first ? [row(placed.slice(0, first).map(button))] : []), row([select])]
}

const row = (components: APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components,
})

const button = ({ button, carried }: Placed): APIButtonComponent => ({
  type: ComponentType.Button,
  style: button.group === 'choice' ? ButtonStyle.Primary : ButtonStyle.Secondary,
  label: shorten(button.label, LIMIT.buttonLabel),
  custom_id: carried.id,
})

const selectOf = (placed: readonly Placed[], menu: string): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: `${MENU}:${menu}`,
  placeholder:
    placed.length > LIMIT.options ? `${menu} (${placed.length - LIMIT.options} more not shown)` : menu,
  options: placed.slice(0, LIMIT.options).map(({ button, carried }) => ({
    label: shorten(button.label, LIMIT.optionLabel),
    value: carried.id,
  })),
})

/** Discord refuses a message in which one `custom_id` stands twice. */
function distinct(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>()
  return placed.filter(({ button, carried }) => {
    if (button.label.trim() === '' || seen.has(carried.id)) return false
    seen.add(carried.id)
    return true
  })
}
