export const en = {
  'countries.title': 'Country teams',
  'countries.lead':
    'United Nations country teams and humanitarian country teams, and the network’s engagement with them.',
  'countries.no-team': 'No country team is on record yet. The secretariat adds the first.',
  'countries.grouping': 'Group by',
  'countries.by-m49': 'Geographical regions (M49)',
  'countries.by-electoral': 'Electoral groups',
  'countries.by-commission': 'Regional commissions',
  'countries.as-of': 'As of',
  'countries.by-region': 'By region',
  'countries.region': 'Region',
  'countries.no-group': 'In none of these groups',
  'countries.several-groups': 'A team that serves countries of several groups stands in each of them.',
  'countries.tiles': 'One square per team',
  'countries.tiles-note': 'Each square is a team; it is filled where the network has engaged with it.',
  'countries.tiles-plain': 'Each square is a team.',
  'countries.team': 'Country team',
  'countries.teams': 'Country teams',
  'countries.country': 'Country or area',
  'countries.countries': 'Countries and areas',
  'countries.worked-with': 'Teams engaged',
  'countries.last-contact': 'Last engagement',
  'countries.kind': 'Kind of team',
  'countries.kind-unct': 'United Nations country team',
  'countries.kind-hct': 'Humanitarian country team',
  'countries.serves': 'Serves',
  'countries.serves-none-today': 'No country or area today',
  'countries.served-over-time': 'Countries and areas served over time',
  'countries.from': 'From',
  'countries.until': 'Until',
  'countries.source': 'Source',
  'countries.not-known': 'Not on record',
  'countries.still': 'Still',

  'countries.engagements': 'Engagements with the team',
  'countries.each-contact': 'Each engagement',
  'countries.engagements-title': 'Engagement with country teams',
  'countries.engagements-lead':
    'How many country teams the network has engaged and in which way, and each single engagement.',
  'countries.all-engagements': 'All engagements with country teams',
  'countries.no-engagement': 'No engagement is on record yet. The secretariat or a Pillar lead records the first.',
  'countries.none-so': 'No engagement answers to this filter.',
  'countries.show-all': 'Show all',
  'countries.by-kind': 'Country teams by kind of engagement',
  'countries.times': 'Times',
  'countries.engagement-kind': 'Kind of engagement',
  'countries.all-kinds': 'All kinds',
  'countries.engagement-discussion': 'Discussion',
  'countries.engagement-webinar': 'Webinar',
  'countries.engagement-training': 'Training',
  'countries.engagement-advice': 'Advice',
  'countries.engagement-analysis': 'Analysis',
  'countries.what': 'What',
  'countries.day': 'Day',
  'countries.text-used': 'Text used',
  'countries.any-text': 'Any text',
  'countries.version': 'version {$number}',
  'countries.version-used': 'Version used',
  'countries.text-in-version': '{$title}, version {$number}',
  'countries.pillar': 'Pillar',
  'countries.numbered-pillar': '{$number} {$name}',
  'countries.used-with': 'Used with country teams',
  'countries.not-used': 'No use with a country team is on record yet.',
  'countries.record-use': 'Record a use with a country team',

  'countries.add-team': 'Add a country team',
  'countries.add-team-lead': 'A team is not a country: it may serve several, and that may change.',
  'countries.name': 'Name',
  'countries.name-hint': 'The English, French or Spanish name makes the address.',
  'countries.serves-hint': 'Further countries and areas are added on the page of the team.',
  'countries.from-hint': 'Leave it empty when it is not known since when.',
  'countries.source-hint': 'Where this is known from: a letter, a page, a person.',
  'countries.serve': 'Add a country or area',
  'countries.serve-lead': 'From this day on the team serves it. What was before stays on record.',
  'countries.stop': 'End the service of a country or area',
  'countries.stop-lead': 'What the team did there before stays on record.',
  'countries.last-day': 'Last day',
  'countries.record': 'Record an engagement',
  'countries.record-lead':
    'One contact of the network with a country team. People are counted elsewhere, never named here.',
  'countries.edit': 'Edit',
  'countries.text-used-hint': 'The version is kept: later versions do not change what was used.',
  'countries.note': 'Note',
  'countries.audience': 'Who may see it',
  'countries.audience-public': 'Everybody',
  'countries.audience-un': 'The United Nations system',
  'countries.audience-network': 'The network',
  'countries.audience-co-chairs': 'The Co-Chairs and the secretariat',
  'countries.audience-secretariat': 'The secretariat',
  'countries.audience-pillar': 'Pillar {$pillar}',

  'countries.serves-none': 'Say which country or area the team serves.',
  'countries.ends-before': 'This is before the first day.',
  'countries.day-ahead': 'This day is still to come. Record it when it has happened.',
  'countries.not-served-then': 'The team does not serve this country or area on that day.',
  'countries.served-already': 'The team serves this country or area already in that period.',
  'countries.slug-taken': 'Another team has this address already.',
  'countries.no-such-engagement': 'There is no such engagement.',

  'countries.fact-teams':
    '.input {$n :integer} .match $n one {{The Network worked with {$n :spelled} country team ({$countries}).}} * {{The Network worked with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-council':
    '.input {$n :integer} .match $n one {{The network worked with {$n :spelled} country team ({$countries}).}} * {{The network worked with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-bullet':
    '.input {$n :integer} .match $n one {{Work with {$n} country team ({$countries})}} * {{Work with {$n} country teams ({$countries})}}',
  'countries.fact-teams-discussion':
    '.input {$n :integer} .match $n one {{The Network held discussions with {$n :spelled} country team ({$countries}).}} * {{The Network held discussions with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-discussion-council':
    '.input {$n :integer} .match $n one {{The network held discussions with {$n :spelled} country team ({$countries}).}} * {{The network held discussions with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-discussion-bullet':
    '.input {$n :integer} .match $n one {{Discussions: {$n} country team ({$countries})}} * {{Discussions: {$n} country teams ({$countries})}}',
  'countries.fact-teams-webinar':
    '.input {$n :integer} .match $n one {{The Network held webinars with {$n :spelled} country team ({$countries}).}} * {{The Network held webinars with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-webinar-council':
    '.input {$n :integer} .match $n one {{The network held webinars with {$n :spelled} country team ({$countries}).}} * {{The network held webinars with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-webinar-bullet':
    '.input {$n :integer} .match $n one {{Webinars: {$n} country team ({$countries})}} * {{Webinars: {$n} country teams ({$countries})}}',
  'countries.fact-teams-training':
    '.input {$n :integer} .match $n one {{The Network carried out training with {$n :spelled} country team ({$countries}).}} * {{The Network carried out training with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-training-council':
    '.input {$n :integer} .match $n one {{The network carried out training with {$n :spelled} country team ({$countries}).}} * {{The network carried out training with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-training-bullet':
    '.input {$n :integer} .match $n one {{Training: {$n} country team ({$countries})}} * {{Training: {$n} country teams ({$countries})}}',
  'countries.fact-teams-advice':
    '.input {$n :integer} .match $n one {{The Network gave advice to {$n :spelled} country team ({$countries}).}} * {{The Network gave advice to {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-advice-council':
    '.input {$n :integer} .match $n one {{The network gave advice to {$n :spelled} country team ({$countries}).}} * {{The network gave advice to {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-advice-bullet':
    '.input {$n :integer} .match $n one {{Advice: {$n} country team ({$countries})}} * {{Advice: {$n} country teams ({$countries})}}',
  'countries.fact-teams-analysis':
    '.input {$n :integer} .match $n one {{The Network carried out analytical work with {$n :spelled} country team ({$countries}).}} * {{The Network carried out analytical work with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-analysis-council':
    '.input {$n :integer} .match $n one {{The network carried out analytical work with {$n :spelled} country team ({$countries}).}} * {{The network carried out analytical work with {$n :spelled} country teams ({$countries}).}}',
  'countries.fact-teams-analysis-bullet':
    '.input {$n :integer} .match $n one {{Analytical work: {$n} country team ({$countries})}} * {{Analytical work: {$n} country teams ({$countries})}}',
  'countries.fact-discussion':
    'On {$day}, the Network held a discussion entitled “{$title}” with the country team ({$countries}).',
  'countries.fact-discussion-bullet': 'Discussion, {$countries}, {$day}: {$title}',
  'countries.fact-webinar':
    'On {$day}, the Network held a webinar entitled “{$title}” with the country team ({$countries}).',
  'countries.fact-webinar-bullet': 'Webinar, {$countries}, {$day}: {$title}',
  'countries.fact-training':
    'On {$day}, the Network held a training session entitled “{$title}” with the country team ({$countries}).',
  'countries.fact-training-bullet': 'Training, {$countries}, {$day}: {$title}',
  'countries.fact-advice': 'On {$day}, the Network gave advice to the country team ({$countries}): “{$title}”.',
  'countries.fact-advice-bullet': 'Advice, {$countries}, {$day}: {$title}',
  'countries.fact-analysis':
    'On {$day}, the Network carried out analytical work with the country team ({$countries}): “{$title}”.',
  'countries.fact-analysis-bullet': 'Analysis, {$countries}, {$day}: {$title}',

  'countries.did-add-team': '{$who} added a country team: {$what}',
  'countries.did-serve-country': '{$who} added a country or area that a team serves: {$what}',
  'countries.did-stop-serving': '{$who} recorded that a team no longer serves a country or area: {$what}',
  'countries.did-record-engagement': '{$who} recorded work with a country team: {$what}',
  'countries.did-edit-engagement': '{$who} corrected the record of work with a country team: {$what}',
} as const
