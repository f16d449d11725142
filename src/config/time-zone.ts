import type { Settings } from './settings.ts'

export function readTimeZone(settings: Settings): string {
  const zone = settings.get('TALLYMAN_TIME_ZONE') ?? 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    settings.fault('TALLYMAN_TIME_ZONE', 'a time zone such as Europe/Berlin')
    return 'UTC'
  }
}
