import type { JudgementKind } from './judge-post.ts'

/** What whoever tends a list wrote about a post: the first line is the word, what follows it is the reason. */
export type Said<K extends string> = { readonly kind: K; readonly reason: string | undefined } | undefined

const words: Readonly<Record<JudgementKind, readonly string[]>> = {
  approved: [
    ...['approve', 'approved', 'accept', 'ok', 'yes', 'publish'],
    ...['approuver', 'approuvé', 'accepter', 'oui', 'publier'],
    ...['aprobar', 'aprobado', 'aceptar', 'sí', 'si', 'publicar'],
    ...['одобрить', 'одобрено', 'принять', 'да', 'опубликовать'],
    ...['批准', '同意', '通过', '是', '发布'],
    ...['موافقة', 'أوافق', 'موافق', 'نعم', 'انشر', 'قبول'],
  ],
  rejected: [
    ...['reject', 'rejected', 'refuse', 'no', 'decline'],
    ...['rejeter', 'rejeté', 'refuser', 'non'],
    ...['rechazar', 'rechazado', 'no'],
    ...['отклонить', 'отклонено', 'отказать', 'нет'],
    ...['拒绝', '不同意', '否', '驳回'],
    ...['رفض', 'أرفض', 'مرفوض', 'لا'],
  ],
  discarded: [
    ...['discard', 'delete', 'spam', 'junk'],
    ...['supprimer', 'écarter', 'indésirable'],
    ...['descartar', 'eliminar', 'basura'],
    ...['удалить', 'спам', 'отбросить'],
    ...['丢弃', '删除', '垃圾邮件'],
    ...['حذف', 'احذف', 'مزعج', 'تجاهل'],
  ],
}

/** Reads a judgement; undefined when the first words are none, and then nothing is guessed. */
export const verdictIn = (written: string): Said<JudgementKind> =>
  saidIn(written, [
    ['approved', words.approved],
    ['rejected', words.rejected],
    ['discarded', words.discarded],
  ])

/** Reads whether the author says that a post is theirs. */
export const ownWordIn = (written: string): Said<'confirmed' | 'disowned'> =>
  saidIn(written, [
    ['confirmed', words.approved],
    ['disowned', words.rejected],
  ])

function saidIn<K extends string>(written: string, known: readonly (readonly [K, readonly string[]])[]): Said<K> {
  const text = written.trim()
  const [, first = '', rest = ''] = /^([^\n:：.,،。!]{1,40})[:：.,،。!]?([\s\S]*)$/.exec(text) ?? []
  const told = first.trim().normalize('NFC').toLowerCase()
  const [found] = known.find(([, all]) => all.includes(told)) ?? []
  if (found === undefined) return undefined
  const reason = rest.trim()
  return { kind: found, reason: reason === '' ? undefined : reason.slice(0, 1000) }
}
