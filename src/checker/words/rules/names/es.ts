import type { en } from './en.ts'

export const es = {
  'checker.rule-part-left-out': 'Una lista de pilares en la que falta uno',
  'checker.why-part-left-out':
    'Quien lee toma la lista por el plan completo; un pilar que no está en ella no existe para esa persona.',
  'checker.found-part-left-out': 'En esta lista falta el pilar {$number}, «{$name}».',
  'checker.rule-part-named-otherwise': 'Un pilar con dos nombres',
  'checker.why-part-named-otherwise': 'Quien encuentra dos nombres busca dos pilares.',
  'checker.found-part-named-otherwise': 'Este pilar se llama «{$other}» en otra parte del texto, y aquí «{$name}».',
  'checker.rule-official-name': 'Un nombre oficial casi correcto',
  'checker.why-official-name':
    'Los nombres de órganos, días e instrumentos se acuerdan palabra por palabra; otra preposición es otro nombre, y una búsqueda no lo encuentra.',
  'checker.found-official-name': 'El nombre oficial es «{$official}».',
  'checker.rule-host-title': 'El tema de la reunión anfitriona dado como título de un texto nuestro',
  'checker.why-host-title':
    'Los dos se citan de otro modo; un texto con un título equivocado no se vuelve a encontrar.',
  'checker.found-host-title':
    'Esto parece el tema de «{$host}», no el título del texto que se presentó allí ({$work}).',
  'checker.rule-written-two-ways': 'Un nombre escrito de dos maneras',
  'checker.why-written-two-ways': 'Junto aquí y separado allá, parece dos cosas y una búsqueda solo encuentra una.',
  'checker.found-written-two-ways': 'En otra parte el texto escribe «{$other}»; escrito de otro modo: {$times}.',
  'checker.rule-case-varies': 'Un término con mayúsculas y sin ellas en el mismo párrafo',
  'checker.why-case-varies': 'La mayúscula dice que algo es un nombre; quien lee se pregunta si lo otro es otra cosa.',
  'checker.found-case-varies': 'Unas palabras más allá se lee «{$other}».',
  'checker.rule-country-name': 'Un país con un nombre no oficial',
  'checker.why-country-name':
    'Los textos de las Naciones Unidas usan los nombres cortos de la lista terminológica; otros pueden ofender y no se encuentran al buscar.',
  'checker.found-country-name': 'El nombre corto oficial es «{$official}».',
  'checker.rule-team-is-not-country': 'Un país dado como ejemplo de equipo',
  'checker.why-team-is-not-country':
    'El equipo en un país es de las Naciones Unidas; el país es un Estado Miembro. Lo que hace uno no lo ha hecho el otro.',
  'checker.found-team-is-not-country': '{$country} es un país, no un equipo («{$team}»): nombre el equipo en ese país.',
} satisfies Record<keyof typeof en, string>
