export const en = {
  'checker.rule-part-left-out': 'A list of Pillars that leaves one out',
  'checker.why-part-left-out':
    'Readers take a list for the whole plan; a Pillar that is not in it does not exist for them.',
  'checker.found-part-left-out': 'Pillar {$number}, “{$name}”, is missing from this list.',
  'checker.rule-part-named-otherwise': 'One Pillar under two names',
  'checker.why-part-named-otherwise': 'A reader who meets two names looks for two Pillars.',
  'checker.found-part-named-otherwise': 'This Pillar is called “{$other}” elsewhere in the text, and “{$name}” here.',
  'checker.rule-official-name': 'An official name that is nearly right',
  'checker.why-official-name':
    'Names of bodies, days and instruments are agreed word by word; another preposition is another name, and a search does not find it.',
  'checker.found-official-name': 'The official name is “{$official}”.',
  'checker.rule-host-title': 'The theme of a host meeting given as the title of our own text',
  'checker.why-host-title': 'The two are cited differently; a statement under the wrong title is not found again.',
  'checker.found-host-title':
    'This looks like the theme of “{$host}”, not the title of the text that was delivered there ({$work}).',
  'checker.rule-written-two-ways': 'One name written in two ways',
  'checker.why-written-two-ways':
    'Apart here and together there, it looks like two things and is found by only one search.',
  'checker.found-written-two-ways': 'Elsewhere the text writes “{$other}”; written otherwise: {$times}.',
  'checker.rule-case-varies': 'One term with capitals and without in the same paragraph',
  'checker.why-case-varies':
    'Capitals say that something is a name; a reader asks whether the other is something else.',
  'checker.found-case-varies': 'A few words on it is written “{$other}”.',
  'checker.rule-country-name': 'A country under an unofficial name',
  'checker.why-country-name':
    'United Nations texts use the short names of the terminology list; others may offend, and are not found by a search.',
  'checker.found-country-name': 'The official short name is “{$official}”.',
  'checker.rule-team-is-not-country': 'A country given as an example of a team',
  'checker.why-team-is-not-country':
    'A country team is of the United Nations; the country is a Member State. What one does the other has not done.',
  'checker.found-team-is-not-country': '{$country} is a country, not one of the “{$team}”: write “in {$country}”.',
} as const
