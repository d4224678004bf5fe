/** What is told of events in a report, and the parts such sentences are made of. */
export const en = {
  'events.counted-days': '.input {$n :integer} .match $n one {{{$n} day}} * {{{$n} days}}',
  'events.counted-weekdays': '.input {$n :integer} .match $n one {{{$n} weekday}} * {{{$n} weekdays}}',
  'events.counted-entities': '.input {$n :integer} .match $n one {{{$n} entity}} * {{{$n} entities}}',
  'events.counted-facilitators':
    '.input {$n :integer} .match $n one {{{$n :spelled} facilitator}} * {{{$n :spelled} facilitators}}',
  'events.counted-un-official':
    '.input {$n :integer} .match $n one {{{$n :spelled} United Nations official}} * {{{$n :spelled} United Nations officials}}',
  'events.counted-independent-expert':
    '.input {$n :integer} .match $n one {{{$n :spelled} independent expert}} * {{{$n :spelled} independent experts}}',
  'events.counted-network-representative':
    '.input {$n :integer} .match $n one {{{$n :spelled} representative of the Network}} * {{{$n :spelled} representatives of the Network}}',
  'events.counted-member-state':
    '.input {$n :integer} .match $n one {{{$n :spelled} representative of a Member State}} * {{{$n :spelled} representatives of Member States}}',
  'events.counted-moderator':
    '.input {$n :integer} .match $n one {{{$n :spelled} moderator}} * {{{$n :spelled} moderators}}',
  'events.counted-guest': '.input {$n :integer} .match $n one {{{$n :spelled} guest}} * {{{$n :spelled} guests}}',
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
  'events.in-months': 'in {$months}',
  'events.on-range': 'from {$first} to {$last}',
  'events.where-host': ', on the margins of {$host}',
  'events.where-host-named': ', on the margins of {$host}',
  'events.where-team': ' with the country team ({$countries})',
  'events.mark': ' ({$about})',
  'events.mark-tentative': ' (to be confirmed)',
  'events.to-host': ' to {$host}',
  'events.to-host-named': ' to {$host}',
  'events.to-addressee': ' to {$addressee}',
  'events.to-process': ' in the context of {$process}',
  'events.to-both': ' to {$addressee}, in the context of {$process}',
  'events.with-theme': ', the theme of which was “{$theme}”',
  'events.with-co-sponsors':
    '.input {$n :integer} .match $n one {{, with {$entities} as co-sponsor}} * {{, with {$entities} as co-sponsors}}',
  'events.event-label': '{$kind}, {$date}',
  'events.told-of-day': '{$event} of {$day}',
  'events.told-of-month': '{$event} of {$month}',
  'events.told-of-months': '{$event} of {$months}',
  'events.told-of-range': '{$event} from {$first} to {$last}',
  'events.told-side-event': 'The side event',
  'events.told-statement': 'The statement',
  'events.told-submission': 'The submission',
  'events.told-training': 'The training session',
  'events.told-webinar': 'The webinar',
  'events.told-course': 'The course',
  'events.told-information-session': 'The information session',
  'events.told-launch': 'The launch',
  'events.told-briefing': 'The briefing',
  'events.told-campaign': 'The campaign',
  'events.told-observance': 'The observance',
  'events.what-side-event': 'a side event entitled',
  'events.what-statement': 'a statement entitled',
  'events.what-submission': 'a submission entitled',
  'events.what-training': 'a training session entitled',
  'events.what-webinar': 'a webinar entitled',
  'events.what-course': 'a course entitled',
  'events.what-information-session': 'an information session entitled',
  'events.what-launch': 'a launch entitled',
  'events.what-briefing': 'a briefing entitled',
  'events.what-campaign': 'a campaign entitled',
  'events.what-observance': 'an observance entitled',

  'events.fact-held': '{$when}{$observed}{$margins}, the Network organized {$what} “{$title}”{$team}{$about}{$with}.',
  'events.fact-held-council': '{$month}{$margins}, the network organized {$what} “{$title}”{$team}.',
  'events.fact-held-bullet': '{$kind}: “{$title}” ({$date})',
  'events.fact-launched': '{$when}{$observed}, the Network launched “{$document}”{$with}.',
  'events.fact-launched-council': '{$month}, the network launched “{$document}”.',
  'events.fact-launched-bullet': 'Launch of “{$document}” ({$date})',
  'events.fact-statement': '{$when}, the Network delivered a statement entitled “{$title}”{$to}{$theme}.',
  'events.fact-statement-council': '{$month}, the network delivered a statement{$to}.',
  'events.fact-statement-bullet': 'Statement: “{$title}” ({$date})',
  'events.fact-submission': '{$when}, the Network transmitted a submission entitled “{$title}”{$to}{$theme}.',
  'events.fact-submission-council': '{$month}, the network transmitted a submission{$to}.',
  'events.fact-submission-bullet': 'Submission: “{$title}” ({$date})',
  'events.fact-planned': 'The Network plans {$what} “{$title}”{$team} {$time}{$length}.',
  'events.fact-planned-text': 'The Network plans to present {$what} “{$title}”{$team} {$time}{$length}.',
  'events.fact-planned-text-bullet': '{$kind}: “{$title}” (planned: {$date}){$length}',
  'events.fact-planned-bullet': '{$kind}: “{$title}” (planned: {$date}){$length}',
  'events.fact-ongoing': 'The Network is conducting {$what} “{$title}”{$team} {$time}{$length}.',
  'events.fact-ongoing-bullet': '{$kind}: “{$title}” (under way: {$date}){$length}',
  'events.fact-cancelled': 'The Network called off {$what} “{$title}” ({$date}) for the following reason: {$reason}.',
  'events.fact-cancelled-bullet': '{$kind}: “{$title}” (called off: {$date})',
  'events.fact-side-events':
    '.input {$n :integer} .match $n one {{The Network organized {$n :spelled} side event on the margins of meetings of United Nations bodies.}} * {{The Network organized {$n :spelled} side events on the margins of meetings of United Nations bodies.}}',
  'events.fact-side-events-council':
    '.input {$n :integer} .match $n one {{The network organized {$n :spelled} side event on the margins of meetings of United Nations bodies.}} * {{The network organized {$n :spelled} side events on the margins of meetings of United Nations bodies.}}',
  'events.fact-side-events-bullet': '.input {$n :integer} .match $n one {{{$n} side event}} * {{{$n} side events}}',
  'events.fact-information-sessions':
    '.input {$n :integer} .match $n one {{The Network held {$n :spelled} information session ({$range}) entitled {$titles}.}} * {{The Network held {$n :spelled} information sessions ({$range}) entitled {$titles}.}}',
  'events.fact-information-sessions-council':
    '.input {$n :integer} .match $n one {{The network held {$n :spelled} information session for its members.}} * {{The network held {$n :spelled} information sessions for its members.}}',
  'events.fact-information-sessions-bullet':
    '.input {$n :integer} .match $n one {{{$n} information session}} * {{{$n} information sessions}}',
  'events.fact-speakers': '{$event} was addressed by {$speakers}.',
  'events.fact-speakers-bullet': '{$label}: {$speakers}',
  'events.fact-states':
    '.input {$n :integer} .match $n one {{{$event} was co-sponsored by {$n :spelled} Member State: {$countries}.}} * {{{$event} was co-sponsored by {$n :spelled} Member States: {$countries}.}}',
  'events.fact-states-council':
    '.input {$n :integer} .match $n one {{{$event} was co-sponsored by {$n :spelled} Member State.}} * {{{$event} was co-sponsored by {$n :spelled} Member States.}}',
  'events.fact-states-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} Member State as co-sponsor}} * {{{$label}: {$n} Member States as co-sponsors}}',
  'events.fact-facilitators':
    '.input {$n :integer} .match $n one {{{$event} has {$facilitators} from {$n :spelled} entity: {$entities}.}} * {{{$event} has {$facilitators} from {$n :spelled} entities: {$entities}.}}',
  'events.fact-facilitators-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$facilitators} from {$n} entity}} * {{{$label}: {$facilitators} from {$n} entities}}',
  'events.fact-places-country-teams':
    '.input {$n :integer} .match $n one {{{$event} offers a place to {$n :spelled} country team.}} * {{{$event} offers places to {$n :spelled} country teams.}}',
  'events.fact-places-country-teams-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} country team}} * {{{$label}: {$n} country teams}}',
  'events.fact-places-people':
    '.input {$n :integer} .match $n one {{{$event} offers a place to {$n :spelled} person.}} * {{{$event} offers places to {$n :spelled} people.}}',
  'events.fact-places-people-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} place}} * {{{$label}: {$n} places}}',
  'events.fact-participants-government':
    '.input {$n :integer} .match $n one {{{$event} was attended by {$n :spelled} government official{$about}.}} * {{{$event} was attended by {$n :spelled} government officials{$about}.}}',
  'events.fact-participants-government-council':
    '.input {$n :integer} .match $n one {{Training organized by the network was attended by {$n :spelled} government official{$about}.}} * {{Training organized by the network was attended by {$n :spelled} government officials{$about}.}}',
  'events.fact-participants-government-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} government official{$about}}} * {{{$label}: {$n} government officials{$about}}}',
  'events.fact-participants-un':
    '.input {$n :integer} .match $n one {{{$event} was attended by {$n :spelled} staff member of the United Nations system{$about}.}} * {{{$event} was attended by {$n :spelled} staff members of the United Nations system{$about}.}}',
  'events.fact-participants-un-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} staff member of the United Nations system{$about}}} * {{{$label}: {$n} staff members of the United Nations system{$about}}}',
  'events.fact-participants-civil-society':
    '.input {$n :integer} .match $n one {{{$event} was attended by {$n :spelled} representative of civil society{$about}.}} * {{{$event} was attended by {$n :spelled} representatives of civil society{$about}.}}',
  'events.fact-participants-civil-society-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} representative of civil society{$about}}} * {{{$label}: {$n} representatives of civil society{$about}}}',
  'events.fact-participants-academia':
    '.input {$n :integer} .match $n one {{{$event} was attended by {$n :spelled} representative of academia{$about}.}} * {{{$event} was attended by {$n :spelled} representatives of academia{$about}.}}',
  'events.fact-participants-academia-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} representative of academia{$about}}} * {{{$label}: {$n} representatives of academia{$about}}}',
  'events.fact-participants-all':
    '.input {$n :integer} .match $n one {{{$event} was attended by {$n :spelled} person{$about}.}} * {{{$event} was attended by {$n :spelled} people{$about}.}}',
  'events.fact-participants-all-bullet':
    '.input {$n :integer} .match $n one {{{$label}: {$n} person{$about}}} * {{{$label}: {$n} people{$about}}}',
} as const
