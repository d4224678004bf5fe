import type { OwnText } from './own-text.ts'

const text = `# Inter-Agency Network on Road Safety: progress report, July–December 2023
## Summary
The Inter-Agency Network on Road Safety brings together 14 entities of the United Nations system. This report covers the period from 1 July to 31 December 2023. It was prepared by the secretariat and reviewed by the co-chairs.
In the reporting period the Network published two technical notes, held four meetings of focal points and supported country teams in six countries. Nine of the 24 outputs planned for the year were completed, eleven are on course and four were postponed.
The number of focal points grew from 31 to 44, mainly because three regional commissions joined.
## Main achievements
In September 2023, the Network adopted its Strategy on Safe Journeys to School by consensus. The Strategy has five goals: (1) slower streets around schools; (2) safer buses; (3) better pavements; (4) training for drivers; (5) reliable data.
On 19 November 2023, members marked the World Day of Remembrance for Road Traffic Victims. The World Health Organization (WHO), the United Nations Children’s Fund (UNICEF) and the Economic Commission for Europe held a joint briefing, which 85 people followed (52 women and 33 men).
A survey of 1,200 families in Ghana, Nepal and the Republic of Moldova showed that 61 per cent of children walk to school. Its results were published in October 2023 and sent to the six country teams.
The technical note on helmets was issued in Arabic, Chinese, English, French, Russian and Spanish on 4 December 2023. The versions are on the website of the Network.
## Work of the groups
### Group 1: Standards
Members of the group compared the rules of eleven countries on child seats. The comparison was sent to the secretariat on 12 October 2023. It will be updated every two years.
### Group 2: Data
As the Convention on the Rights of the Child asks, children were heard first. Since July 2023, the group has collected figures on injuries from hospitals in four cities. The method is described in annex I. A first set of figures was shared with the Statistics Division of the Department of Economic and Social Affairs.
### Group 3: Outreach
The group held three webinars for teachers. It also translated a leaflet on crossing the road, which 40 schools have ordered so far.
The group advises on the calendar of the Network. Its next meeting will take place on Thursday, 14 March 2024.
## Partners
Organizations of victims and their families took part in all meetings of focal points. Two of them gave evidence to the group on standards.
## Next steps
The secretariat plans to publish a guide for mayors in May 2024. Members asked for:
- a list of experts who can visit schools;
- a calendar of training courses;
- a shared archive of photographs.
Questions may be sent to the secretariat at roadsafety-secretariat@who.example.org.
## Annex I. How figures were collected
Hospitals counted patients under 18 years of age who had been hurt on the road. Each hospital reported once a month. Figures were checked by two people, and doubtful cases were left out.`

export const roadSafetyReport: OwnText = {
  name: 'road safety, a progress report',
  lang: 'en',
  asOf: '2024-02-01',
  text,
  slips: [
    { said: 'has five goals', written: 'has six goals', rule: 'announced-count' },
    { said: '(5) reliable data', written: '(6) reliable data', rule: 'item-numbers' },
    { said: '(52 women and 33 men)', written: '(52 women and 34 men)', rule: 'breakdown-sum' },
    { said: 'Thursday, 14 March', written: 'Tuesday, 14 March', rule: 'weekday-mismatch' },
    { said: 'on 12 October 2023', written: 'on October 12, 2023', rule: 'mixed-date-styles' },
    { said: 'the Republic of Moldova', written: 'Moldova', rule: 'country-name' },
    {
      said: 'As the Convention on the Rights of the Child',
      written: 'As the Convention for the Rights of the Child',
      rule: 'official-name',
    },
    { said: 'Chinese, English, French,', written: 'English, French,', rule: 'language-left-out' },
    { said: 'to the six country teams', written: 'to the the six country teams', rule: 'repeated-word' },
    {
      said: 'grew from 31 to 44, mainly because three',
      written: 'has significantly increased because',
      rule: 'degree-without-measure',
    },
    {
      said: 'In September 2023, the Network adopted',
      written: 'In September 2023, the Network has adopted',
      rule: 'tense-against-date',
    },
    { said: 'Network adopted its Strategy', written: 'Network adopted it Strategy', rule: 'wrong-word' },
    { said: 'described in annex I', written: 'set out on paper (see annex III)', rule: 'broken-reference' },
    { said: 'roadsafety-secretariat@who', written: 'amina.diallo@who', rule: 'personal-address' },
    { said: 'plans to publish a guide', written: 'plans to published a guide', rule: 'infinitive-form' },
    { said: 'a guide for mayors', written: 'an guide for mayors', rule: 'a-an' },
    { said: 'marked the World', written: 'marked  the World', rule: 'double-space' },
    { said: '31 December 2023. It was', written: '31 November 2023. It was', rule: 'impossible-day' },
    { said: 'Group 3: Outreach', written: 'Group 3 Outreach', rule: 'heading-forms' },
    { said: 'Group 2: Data', written: 'Group 1: Data', rule: 'heading-numbers' },
    { said: 'In September 2023, the Network', written: 'In May 2022, the Network', rule: 'outside-period' },
    { said: 'in May 2024. Members', written: 'in May, t.b.c. Members', rule: 'open-item' },
    { said: 'a shared archive of photographs.', written: 'a shared archive of photographs', rule: 'last-mark' },
    { said: 'for teachers. It', written: 'for teachrs. It', rule: 'spelling' },
    { said: 'Questions may be', written: '[bookmark: _GoBack]Questions may be', rule: 'residue' },
  ],
}
