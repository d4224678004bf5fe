import type { Delivery } from '../list.ts'

/** What somebody asks of a list by letter. */
export type Wish =
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  | { readonly kind: 'file'; readonly number: number; readonly place: number }
  | { readonly kind: 'help' }

const deliveryWords: Readonly<Record<Delivery, readonly string[]>> = {
  none: [
    ...['leave', 'unsubscribe', 'stop', 'none', 'signoff', 'remove'],
    ...['quitter', 'désabonner', 'désinscription', 'arrêter', 'rien'],
    ...['salir', 'baja', 'darse de baja', 'nada', 'parar'],
    ...['отписаться', 'отписка', 'стоп', 'ничего'],
    ...['退订', '退出', '停止', '不要'],
    ...['مغادرة', 'إلغاء الاشتراك', 'توقف', 'لا شيء'],
  ],
  digest: [
    ...['digest', 'daily', 'summary'],
    ...['résumé', 'récapitulatif', 'quotidien'],
    ...['resumen', 'diario'],
    ...['дайджест', 'сводка', 'ежедневно'],
    ...['摘要', '每日', '每日摘要'],
    ...['موجز', 'ملخص', 'يومي'],
  ],
  each: [
    ...['each', 'every', 'all', 'each message', 'subscribe'],
    ...['chaque', 'tout', 'chaque message', 'abonner'],
    ...['cada', 'todo', 'todos', 'cada mensaje'],
    ...['каждое', 'все', 'все письма', 'подписаться'],
    ...['每封', '全部', '订阅'],
    ...['كل', 'كل رسالة', 'الكل', 'اشتراك'],
  ],
}

const fileWord = /^(?:file|fichier|archivo|файл|文件|ملف)\s*[:：]?\s*(\d{1,7})\s*[./-]\s*(\d{1,4})$/iu

/** Reads the subject, or else the first line; what is neither is a call for help, which does no harm. */
export function wishIn(subject: string, written: string): Wish {
  const [first = ''] = written.trim().split('\n')
  return wishOf(first) ?? wishOf(subject) ?? { kind: 'help' }
}

function wishOf(line: string): Wish | undefined {
  const told = line
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.!。]+$/, '')
  const [, number, place] = fileWord.exec(told) ?? []
  if (number !== undefined && place !== undefined) return { kind: 'file', number: Number(number), place: Number(place) }
  for (const delivery of ['none', 'digest', 'each'] as const)
    if (deliveryWords[delivery].includes(told)) return { kind: 'delivery', delivery }
  return undefined
}
