import { obey, WORDS } from './alert/orders.ts'
import { listed, whyLast } from './alert/told.ts'
import { type AlertChat, create } from './alert/wanted.ts'
import type { Said } from './chat.ts'
import { readOrder } from './order.ts'

/** "exports above 6,000 t", "list", "mute a7k3fd": what a person says about alerts. */
export function createAlertChat(chat: AlertChat): Said {
  return async (text, context) => {
    if (LIST.test(text)) return listed(chat.desk, context)
    if (WHY.test(text)) return whyLast(chat.desk, context)
    const order = readOrder(text, WORDS)
    return order ? obey(chat, order, context) : create(chat, text, context)
  }
}

/** "list", "show our alerts", "which alerts are set?" */
const LIST =
  /^\s*(?:(?:list|all|show|see)?\s*(?:(?:me|all|my|our|the)\s+)*(?:alerts)?|(?:what|which)\b.*\balerts\b.*)\s*[.?!]?\s*$/i
const WHY = /^\s*why(?: did (?:i|we) get (?:this|that|it|the alert|this alert|that alert))?\s*[.?!]?\s*$/i
