/** Discord's limits as the stand-in knows them, on purpose not taken from the program under test. */

export interface Component {
  readonly type: number
  readonly components?: readonly Component[]
  readonly component?: Component
  readonly content?: string
  readonly custom_id?: string
  readonly label?: string
  readonly placeholder?: string
  readonly title?: string
  readonly options?: readonly {
    readonly label: string
    readonly value: string
    readonly description?: string
  }[]
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[]
}

export interface MessageBody {
  readonly flags?: number
  readonly content?: string
  readonly embeds?: readonly unknown[]
  readonly components?: readonly Component[]
  readonly attachments?: readonly { readonly id: number | string; readonly filename: string }[]
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean }
  readonly nonce?: string
  readonly enforce_nonce?: boolean
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean }
}

export const IS_COMPONENTS_V2 = 1 << 15
const ROW = 1
const BUTTON = 2
const MENU = 3
const TEXT = 10
const GALLERY = 12
const MOST_FILE = 10 * 1024 * 1024

export const flatten = (components: readonly Component[] = []): Component[] =>
  components.flatMap((one) => [
    one,
    ...flatten(one.components),
    ...(one.component ? flatten([one.component]) : []),
  ])

/** What is wrong with a message; the sizes of its files by name. */
export function messageFaults(body: MessageBody, files: ReadonlyMap<string, number>): string[] {
  const all = flatten(body.components)
  const faults: string[] = []
  const claim = (right: boolean, fault: string) => void (right || faults.push(fault))
  if (!((body.flags ?? 0) & IS_COMPONENTS_V2)) {
    claim((body.content ?? '').length > 0 || (body.embeds ?? []).length > 0, 'Cannot send an empty message')
    claim((body.content ?? '').length <= 2000, 'content over 2000')
  } else {
    claim(!body.content && !body.embeds?.length, 'content or embeds beside Components V2')
    claim(all.length > 0, 'Cannot send an empty message')
  }
  claim(all.length <= 40, `${all.length} components`)
  const texts = all.filter((one) => one.type === TEXT).map((one) => one.content ?? '')
  claim(texts.join('').length <= 4000, `${texts.join('').length} characters of text`)
  claim(
    texts.every((text) => text.trim() !== ''),
    'empty text display',
  )
  faults.push(...all.flatMap(componentFaults), ...customIdFaults(all), ...fileFaults(body, all, files))
  // Not Discord's rule but this bot's: nobody is ever notified.
  claim(body.allowed_mentions?.parse?.length === 0, 'allowed_mentions may notify somebody')
  claim(!body.nonce || body.nonce.length <= 25, 'nonce over 25')
  return faults
}

function componentFaults(one: Component): string[] {
  const children = one.components ?? []
  const menus = children.filter((child) => child.type === MENU).length
  switch (one.type) {
    case ROW:
      return [
        ...(children.length < 1 || children.length > 5 ? [`${children.length} in a row`] : []),
        ...(menus > 0 && children.length > 1 ? ['a menu beside others in a row'] : []),
      ]
    case BUTTON:
      return within(one.label, 1, 80) ? [] : [`button label of ${one.label?.length}`]
    case MENU:
      return menuFaults(one)
    case GALLERY:
      return (one.items ?? []).every((item) => within(item.description ?? 'none', 1, 1024))
        ? []
        : ['alt text']
    default:
      return []
  }
}

function menuFaults({ options = [], placeholder }: Component): string[] {
  const values = options.map((option) => option.value)
  return [
    ...(options.length < 1 || options.length > 25 ? [`${options.length} options`] : []),
    ...(new Set(values).size < values.length ? ['option value twice'] : []),
    ...(options.every(({ label, value }) => within(label, 1, 100) && within(value, 1, 100))
      ? []
      : ['option too long']),
    ...((placeholder ?? '').length <= 150 ? [] : ['placeholder over 150']),
  ]
}

function customIdFaults(all: readonly Component[]): string[] {
  const ids = all.flatMap((one) => (one.custom_id === undefined ? [] : [one.custom_id]))
  return [
    ...(ids.every((id) => within(id, 1, 100)) ? [] : ['custom_id over 100']),
    ...(new Set(ids).size === ids.length ? [] : ['COMPONENT_CUSTOM_ID_DUPLICATED']),
  ]
}

function fileFaults(
  body: MessageBody,
  all: readonly Component[],
  files: ReadonlyMap<string, number>,
): string[] {
  const named = new Set((body.attachments ?? []).map(({ filename }) => filename))
  const shown = all.flatMap((one) =>
    (one.items ?? []).map(({ media }) => media.url.replace('attachment://', '')),
  )
  return [
    ...shown.filter((name) => !files.has(name)).map((name) => `${name} is shown and was not sent`),
    ...[...files.keys()]
      .filter((name) => !shown.includes(name))
      .map((name) => `${name} was sent and is not shown`),
    ...[...files.keys()]
      .filter((name) => !named.has(name))
      .map((name) => `${name} is not among the attachments`),
    ...[...files].filter(([, size]) => size > MOST_FILE).map(([name]) => `${name} is over 10 MiB`),
  ]
}

export function choiceFaults(choices: readonly { name: string; value: string }[]): string[] {
  const wrong = choices.filter(({ name, value }) => !within(name, 1, 100) || !within(value, 1, 100))
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...wrong.map(({ name }) => `choice ${name}`),
  ]
}

export function modalFaults({ title, custom_id, components = [] }: Omit<Component, 'type'>): string[] {
  return [
    ...(within(title, 1, 45) && within(custom_id, 1, 100) ? [] : ['modal title or id']),
    ...(components.length >= 1 && components.length <= 5 ? [] : ['modal components']),
    ...components.flatMap(({ label }) => (within(label, 1, 45) ? [] : ['modal label'])),
  ]
}

export const within = (text: string | undefined, least: number, most: number): boolean =>
  text !== undefined && text.length >= least && text.length <= most
