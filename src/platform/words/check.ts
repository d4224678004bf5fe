import { isCatchallKey, isSelectMessage, isVariableRef, parseMessage, validate, visit } from 'messageformat'
import type { Model } from 'messageformat'
import { functionOptions } from './functions.ts'
import { langs } from './lang.ts'
import type { Lang } from './lang.ts'

type File = Readonly<Record<string, string>>

/**
 * What is wrong with the six files of a room, one sentence each: keys that are missing or too many, or do not begin
 * with the room's name; messages that do not parse, use other arguments than the English one, lack a plural form, or ask
 * for a function or an option of ours that there is not.
 */
export function checkWords(room: string, files: Readonly<Record<Lang, File>>): string[] {
  const strangers = Object.keys(files.en).filter((key) => !key.startsWith(`${room}.`))
  return [
    ...strangers.map((key) => `en ${key}: does not begin with ${room}.`),
    ...langs.flatMap((lang) => checkFile(lang, files[lang], files.en)),
  ]
}

function checkFile(lang: Lang, file: File, en: File): string[] {
  const missing = Object.keys(en).filter((key) => !Object.hasOwn(file, key))
  const extra = Object.keys(file).filter((key) => !Object.hasOwn(en, key))
  const both = Object.keys(file).filter((key) => Object.hasOwn(en, key))
  return [
    ...missing.map((key) => `${lang} ${key}: is missing`),
    ...extra.map((key) => `${lang} ${key}: is not in English`),
    ...both.flatMap((key) =>
      checkMessage(lang, file[key] ?? '', en[key] ?? '').map((fault) => `${lang} ${key}: ${fault}`),
    ),
  ]
}

function checkMessage(lang: Lang, message: string, english: string): string[] {
  if (message.trim() === '') return ['is empty']
  try {
    const [said, meant] = [parsed(message), parsed(english)]
    const faults = [...argumentFaults(said, meant), ...pluralFaults(lang, said), ...functionFaults(said)]
    const flat = isSelectMessage(meant) && !isSelectMessage(said) && pluralsOf(lang).length > 1
    return flat && numbersOf(meant).size > 0 ? [...faults, 'does not choose a plural form'] : faults
  } catch (error) {
    return [`does not parse: ${String(error)}`]
  }
}

function parsed(message: string): Model.Message {
  const model = parseMessage(message)
  validate(model, (kind) => {
    throw new Error(kind)
  })
  return model
}

function argumentFaults(said: Model.Message, meant: Model.Message): string[] {
  const [mine, theirs] = [argumentsOf(said), argumentsOf(meant)]
  return [
    ...[...theirs].filter((name) => !mine.has(name)).map((name) => `does not use $${name}`),
    ...[...mine].filter((name) => !theirs.has(name)).map((name) => `uses $${name}, which English does not`),
  ]
}

function argumentsOf(message: Model.Message): Set<string> {
  const names = new Set<string>()
  visit(message, { value: (value) => void (isVariableRef(value) && names.add(value.name)) })
  for (const { type, name } of message.declarations) if (type === 'local') names.delete(name)
  return names
}

const ofMessageFormat = new Set(['integer', 'number', 'offset', 'string'])

function functionFaults(message: Model.Message): string[] {
  const faults: string[] = []
  visit(message, {
    functionRef: ({ name, options }) => {
      const known = functionOptions[name]
      if (known === undefined && !ofMessageFormat.has(name)) faults.push(`uses :${name}, which there is not`)
      if (known === undefined) return
      for (const [option, value] of Object.entries(options ?? {})) {
        const text = value.type === 'literal' ? value.value : ''
        if (!(known[option] ?? []).includes(text)) faults.push(`asks :${name} for ${option}=${text}, which it has not`)
      }
    },
  })
  return faults
}

// Names of the declared values that are numbers and choose by plural, not by exact value.
function numbersOf({ declarations }: Model.Message): Set<string> {
  const plural = declarations.filter(({ value: { functionRef } }) => {
    const select = functionRef?.options?.['select']
    const exact = select?.type === 'literal' && select.value === 'exact'
    return /^(integer|number|offset)$/.test(functionRef?.name ?? '') && !exact
  })
  return new Set(plural.map(({ name }) => name))
}

function pluralFaults(lang: Lang, message: Model.Message): string[] {
  if (!isSelectMessage(message)) return []
  const numbers = numbersOf(message)
  const needed = pluralsOf(lang)
  return message.selectors.flatMap(({ name }, at) => {
    if (!numbers.has(name)) return []
    const keys = message.variants.map(({ keys: all }) => all[at]).filter((key) => key !== undefined)
    const forms = keys.flatMap((key) =>
      isCatchallKey(key) ? ['other'] : Number.isNaN(Number(key.value)) ? [key.value] : [],
    )
    return [
      ...needed.filter((form) => !forms.includes(form)).map((form) => `lacks the plural form ${form} of $${name}`),
      ...[...new Set(forms)]
        .filter((form) => !needed.includes(form))
        .map((form) => `has a plural form ${form} that the language does not know`),
    ]
  })
}

const pluralsOf = (lang: Lang): string[] => new Intl.PluralRules(lang).resolvedOptions().pluralCategories
