/** What is told of events in a report, and the parts such sentences are made of. */
export const en = {
  'events.counted-days': '.input {$n :integer} .match $n one {{{$n} day}} * {{{$n} days}}',
  'events.counted-weekdays': '.input {$n :integer} .match $n one {{{$n} weekday}} * {{{$n} weekdays}}',
  'events.counted-entities': '.input {$n :integer} .match $n one {{{$n} entity}} * {{{$n} entities}}',
  'events.counted-facilitators': '.input {$n :integer} .match $n one {{{$n} facilitator}} * {{{$n} facilitators}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n} United Nations official}} * {{{$n} United Nations officials}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n} independent expert}} * {{{$n} independent experts}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n} representative of the Network}} * {{{$n} representatives of the Network}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n} representative of a Member State}} * {{{$n} representatives of Member States}}',
  'events.counted-moderator': '.input {$n :integer} .match $n one {{{$n} moderator}} * {{{$n} moderators}}',
  'events.counted-guest': '.input {$n :integer} .match $n one {{{$n} guest}} * {{{$n} guests}}',
  'events.days-and-weekdays': '{$days}, of which {$weekdays}',
  'events.did-announce-event': '{$who} announced “{$what}”',
  'events.did-edit-event': '{$who} edited “{$what}”',
  'events.did-confirm-event': '{$who} confirmed “{$what}”',
  'events.did-move-event': '{$who} moved “{$what}” to other days',
  'events.did-hold-event': '{$who} recorded that “{$what}” was held',
  'events.did-cancel-event': '{$who} called off “{$what}”',
  'events.did-add-entities': '{$who} added entities to “{$what}”',
  'events.did-add-countries': '{$who} added countries to “{$what}”',
  'events.did-add-speaker': '{$who} added a speaker to “{$what}”',
  'events.did-count-participants': '{$who} counted the participants of “{$what}”',
  'events.did-take-out': '{$who} took somebody out of “{$what}”',
  'events.did-add-host-meeting': '{$who} added the host meeting “{$what}”',
  'events.did-edit-host-meeting': '{$who} edited the host meeting “{$what}”',

  'events.on-day': 'on {$day}',
  'events.in-month': 'in {$month}',
  'events.on-range': 'from {$first} to {$last}',
  'events.dated-length': '{$date}: {$length}',
  'events.dated-tentative': '{$date}, to be confirmed',
  'events.where-host': ' on the margins of the {$host}',
  'events.where-team': ' with the country team ({$countries})',
  'events.mark': ' ({$about})',
  'events.to-host': ' to the {$host}',
  'events.to-addressee': ' to {$addressee}',
  'events.to-process': ' in the context of {$process}',
  'events.event-told': '{$kind} of {$date}',
  'events.event-told-about': '{$kind} of {$date} ({$about})',
  'events.what-side-event': 'a side event',
  'events.what-statement': 'a statement',
  'events.what-submission': 'a submission',
  'events.what-training': 'a training session',
  'events.what-webinar': 'a webinar',
  'events.what-course': 'a course',
  'events.what-information-session': 'an information session',
  'events.what-launch': 'a launch',
  'events.what-briefing': 'a briefing',
  'events.what-campaign': 'a campaign',
  'events.what-observance': 'an observance',

  'events.fact-held': 'The Network organized {$what}, “{$title}”,{$where} {$when}{$mark}.',
  'events.fact-held-council': 'The network organized {$what}, “{$title}”,{$where} {$month}.',
  'events.fact-held-bullet': '{$kind}: “{$title}” ({$date})',
  'events.fact-launched': 'The Network launched “{$document}” {$when}{$mark}.',
  'events.fact-launched-council': 'The network launched “{$document}” {$month}.',
  'events.fact-launched-bullet': 'Launch of “{$document}” ({$date})',
  'events.fact-statement': 'The Network delivered a statement, “{$title}”,{$to} {$when}.',
  'events.fact-statement-council': 'The network delivered a statement{$to} {$month}.',
  'events.fact-statement-bullet': 'Statement: “{$title}” ({$date})',
  'events.fact-submission': 'The Network transmitted a submission, “{$title}”,{$to} {$when}.',
  'events.fact-submission-council': 'The network transmitted a submission{$to} {$month}.',
  'events.fact-submission-bullet': 'Submission: “{$title}” ({$date})',
  'events.fact-theme': 'The theme of the {$host} was “{$theme}”.',
  'events.fact-theme-bullet': 'Theme of the {$host}: “{$theme}”',
  'events.fact-planned': 'The Network plans {$what}, “{$title}” ({$dated}).',
  'events.fact-planned-text': 'The Network plans to present {$what}, “{$title}” ({$dated}).',
  'events.fact-planned-text-bullet': 'Planned: {$what}, “{$title}” ({$dated})',
  'events.fact-planned-bullet': 'Planned: {$what}, “{$title}” ({$dated})',
  'events.fact-ongoing': 'The Network is carrying out {$what}, “{$title}” ({$dated}).',
  'events.fact-ongoing-bullet': 'Under way: {$what}, “{$title}” ({$dated})',
  'events.fact-cancelled': 'The Network called off {$what}, “{$title}” ({$date}): {$reason}',
  'events.fact-cancelled-bullet': 'Called off: {$what}, “{$title}” ({$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{The Network organized {$n} side event on the margins of meetings of United Nations bodies.}} * {{The Network organized {$n} side events on the margins of meetings of United Nations bodies.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{The network organized {$n} side event on the margins of meetings of United Nations bodies.}} * {{The network organized {$n} side events on the margins of meetings of United Nations bodies.}}',
  'events.fact-side-events-bullet': '.input {$n :integer} .match $n one {{{$n} side event}} * {{{$n} side events}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{The Network held {$n} information session: {$titles}.}} * {{The Network held {$n} information sessions: {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{The network held {$n} information session for its members.}} * {{The network held {$n} information sessions for its members.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} information session}} * {{{$n} information sessions}}',
  'events.fact-speakers': 'The speakers at the {$event} were {$speakers}.',
  'events.fact-speakers-bullet': 'Speakers at the {$event}: {$speakers}',
  'events.fact-co-sponsors':
    '.input {$n :integer} .match $n one {{The {$event} was co-sponsored by {$entities}.}} * {{The {$event} was co-sponsored by {$entities}.}}',
  'events.fact-co-sponsors-bullet': 'Co-sponsors of the {$event}: {$entities}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{The {$event} was co-sponsored by {$n} Member State: {$countries}.}} * {{The {$event} was co-sponsored by {$n} Member States: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{The {$event} was co-sponsored by {$n} Member State.}} * {{The {$event} was co-sponsored by {$n} Member States.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$n} Member State co-sponsored the {$event}}} * {{{$n} Member States co-sponsored the {$event}}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{The {$event} has {$facilitators} from {$n} entity: {$entities}.}} * {{The {$event} has {$facilitators} from {$n} entities: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$facilitators} from {$n} entity for the {$event}}} * {{{$facilitators} from {$n} entities for the {$event}}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{The {$event} offers a place to {$n} country team.}} * {{The {$event} offers places to {$n} country teams.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$n} country team in the {$event}}} * {{{$n} country teams in the {$event}}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{The {$event} offers a place to {$n} person.}} * {{The {$event} offers places to {$n} people.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$n} place in the {$event}}} * {{{$n} places in the {$event}}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{{$n} government official took part in the {$event}.}} * {{{$n} government officials took part in the {$event}.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{{$n} government official took part in training organized by the network{$mark}.}} * {{{$n} government officials took part in training organized by the network{$mark}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$n} government official in the {$event}}} * {{{$n} government officials in the {$event}}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{{$n} member of the staff of the United Nations system took part in the {$event}.}} * {{{$n} members of the staff of the United Nations system took part in the {$event}.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$n} United Nations staff member in the {$event}}} * {{{$n} United Nations staff members in the {$event}}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{{$n} representative of civil society took part in the {$event}.}} * {{{$n} representatives of civil society took part in the {$event}.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$n} representative of civil society in the {$event}}} * {{{$n} representatives of civil society in the {$event}}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{{$n} representative of academia took part in the {$event}.}} * {{{$n} representatives of academia took part in the {$event}.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$n} representative of academia in the {$event}}} * {{{$n} representatives of academia in the {$event}}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{{$n} person took part in the {$event}.}} * {{{$n} people took part in the {$event}.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$n} participant in the {$event}}} * {{{$n} participants in the {$event}}}',
} as const
