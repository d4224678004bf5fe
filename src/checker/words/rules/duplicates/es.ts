import type { en } from './en.ts'

export const es = {
  'checker.rule-told-twice': 'Lo mismo contado dos veces casi con las mismas palabras',
  'checker.why-told-twice': 'Dos versiones de un hecho se van separando; el lector las compara y duda de cuál vale.',
  'checker.found-told-twice': 'Ya se dijo en otra parte del texto. Solo aquí: “{$here}”; solo allí: “{$there}”.',
  'checker.rule-event-told-twice': 'Un mismo hecho contado en dos lugares',
  'checker.why-event-told-twice':
    'Uno da el mes o el nombre y el otro no; que un lugar lo cuente y el otro remita a él.',
  'checker.found-event-told-twice': 'Otro párrafo parece contar lo mismo: ambos tienen “{$shared}”.',
  'checker.rule-listed-twice': 'Un mismo nombre dos veces en una lista',
  'checker.why-listed-twice': 'La cuenta está mal, y quizá falte otro en su lugar.',
  'checker.found-listed-twice': '“{$name}” ya figura en esta lista.',
  'checker.rule-repeated-word': 'Una palabra dos veces seguidas',
  'checker.why-repeated-word': 'Es el resto de una corrección.',
  'checker.found-repeated-word': 'La palabra aparece aquí dos veces.',
  'checker.rule-repeated-in-phrase': 'Un sustantivo que vuelve dentro de su propia frase',
  'checker.why-repeated-in-phrase': 'Se juntaron dos versiones de una frase y no se quitó ninguna.',
  'checker.found-repeated-in-phrase': '“{$word}” se dice dos veces en esta frase.',
  'checker.rule-many-shelves': 'Varios lugares para los mismos materiales',
  'checker.why-many-shelves':
    'Nadie sabe cuál se mantiene al día; cada documento necesita un solo lugar y enlaces a él.',
  'checker.found-many-shelves': 'Los materiales se guardan en varios lugares: {$shelves}.',
} satisfies Record<keyof typeof en, string>
