import type { OwnText } from './own-text.ts'

const text = `# Network on Safe Water in Informal Settlements: record of the twelfth meeting
Held on Wednesday, 15 May 2024, by video link
## Attendance
The meeting was attended by 27 focal points from nine entities: FAO, ILO, UNDP, UNEP, UNESCO, UN-Habitat, UNHCR, UNICEF and WHO. The World Bank took part as an observer. The co-chairs, from UNICEF and UN-Habitat, opened the meeting at 3 p.m. and closed it at 4.45 p.m.
## Item 1: Adoption of the agenda
The agenda was adopted as circulated on 2 May 2024.
## Item 2: Follow-up to the eleventh meeting
The secretariat recalled that seven actions had been agreed on 21 February 2024. Five of them are completed. Two are still open: the glossary, which awaits comments from UNESCO, and the map of wells, for which UNDP is recruiting a consultant.
WHO reported that its guidelines on household storage were published on 22 March 2024, World Water Day. They replace those of 2017.
## Item 3: Pilot projects
UNHCR presented the pilot project in Kenya. It serves 3,400 households and costs 11 dollars per person and year. Women make up 70 per cent of the committees that look after the taps.
UNICEF presented the pilot project in Viet Nam. A visit is planned from 10 to 14 June 2024 and will take five days. Two members offered to join it.
In the discussion, members made three points:
- the price of water should be shown on the taps;
- pipes should be tested twice a year;
- children should not have to carry water before school.
The World Bank asked whether figures could be compared between the two countries. UNICEF replied that the method is the same, but that the seasons differ.
## Item 4: Joint statement for the high-level political forum
The secretariat introduced the draft. Members agreed that the statement should quote General Assembly resolution 64/292 on the human right to water and sanitation, and that it should not exceed 500 words. FAO asked for a sentence on small farmers. ILO proposed a reference to workers who empty latrines by hand. Both proposals were accepted.
The statement will be sent to all members on 3 June 2024 for approval by silence.
## Item 5: Any other business
UNEP informed members about the sixth session of the United Nations Environment Assembly, which was held in Nairobi from 26 February to 1 March 2024.
The secretariat reminded members that the mailing list is now open to national associations of residents. Twelve associations have joined since April.
## Decisions
1. The glossary is to be completed by 28 June 2024 (UNESCO).
2. The consultant is to be recruited by 12 July 2024 (UNDP).
3. The joint statement is to be sent out by the secretariat on 3 June 2024.
4. The thirteenth meeting is to be held on Thursday, 12 September 2024.
## Acronyms
The following acronyms are used in this record: FAO (Food and Agriculture Organization of the United Nations), ILO (International Labour Organization), UNDP (United Nations Development Programme), UNEP (United Nations Environment Programme), UNESCO (United Nations Educational, Scientific and Cultural Organization), UNHCR (Office of the United Nations High Commissioner for Refugees), UNICEF (United Nations Children’s Fund), UN-Habitat (United Nations Human Settlements Programme) and WHO (World Health Organization).`

export const waterMeetingRecord: OwnText = {
  name: 'safe water, the record of a meeting',
  lang: 'en',
  asOf: '2024-05-20',
  text,
  slips: [
    { said: 'Wednesday, 15 May', written: 'Thursday, 15 May', rule: 'weekday-mismatch' },
    { said: 'from nine entities: FAO', written: 'from eight entities: FAO', rule: 'announced-count' },
    {
      said: 'UNHCR, UNICEF and WHO. The',
      written: 'UNHCR, UNICEF, UNEP and WHO. The',
      rule: 'listed-twice',
    },
    { said: 'UNHCR presented', written: 'UNCHR presented', rule: 'near-acronym' },
    { said: 'made three points:', written: 'made four points:', rule: 'announced-count' },
    { said: 'will take five days', written: 'will take six days', rule: 'computed-length' },
    { said: '3. The joint statement', written: '2. The joint statement', rule: 'item-numbers' },
    { said: 'on 21 February 2024', written: 'on February 21, 2024', rule: 'mixed-date-styles' },
    { said: 'Viet Nam', written: 'Vietnam', rule: 'country-name' },
    { said: 'by 28 June 2024', written: 'by 31 June 2024', rule: 'impossible-day' },
    { said: 'Item 4: Joint', written: 'Item 4 Joint', rule: 'heading-forms' },
    { said: 'Item 3: Pilot', written: 'Item 2: Pilot', rule: 'heading-numbers' },
    { said: 'Both proposals were', written: 'There was two proposals. Both were', rule: 'agreement' },
    { said: 'They replace those', written: 'They are less strict then those', rule: 'wrong-word' },
    { said: 'twice a year;', written: 'twice a  year;', rule: 'double-space' },
    { said: 'asked whether figures', written: 'asked wether figures', rule: 'spelling' },
    { said: 'UNEP informed members', written: 'UNEP informed “ members', rule: 'space-in-quotes' },
    {
      said: 'presented the pilot project in Kenya',
      written: 'presented a pilot project with UNCTs such as Kenya',
      rule: 'team-is-not-country',
    },
    {
      said: '(Food and Agriculture Organization of the United Nations)',
      written: '(Food and Agriculture Organization for the United Nations)',
      rule: 'official-name',
    },
    {
      said: 'sixth session of the United Nations Environment Assembly',
      written: 'sixth session of the UN Environment Assembly, by decision of the Assembly',
      rule: 'citation-without-symbol',
    },
    { said: 'sent to all members on', written: 'sent to rania@unhchr.org and all members on', rule: 'near-domain' },
    { said: 'mailing list is now open', written: 'mailing list is now updated and open', rule: 'stale-statement' },
  ],
}
