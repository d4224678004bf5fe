import type { OwnText } from './own-text.ts'

const text = `# Concept note: a regional dialogue on ageing and decent housing
## Background
By 2050, one person in six in the world will be over 65 years of age. Many older persons live in homes that were built for younger families: bathrooms are too small, stairs too steep, and buses stop too far away.
In resolution 75/131, the General Assembly proclaimed 2021–2030 the United Nations Decade of Healthy Ageing. The Madrid International Plan of Action on Ageing remains the main reference for housing policy. The Convention on the Rights of Persons with Disabilities also asks that homes and streets be accessible. On the International Day of Older Persons in 2024, eleven cities said that they wished to meet.
The Human Rights Council has appointed an Independent Expert on the enjoyment of all human rights by older persons, whose mandate was established in 2013.
## Purpose
The dialogue will help cities to learn from each other. It has three aims:
(a) To compare what cities spend on the adaptation of homes;
(b) To hear from older women who live alone;
(c) To agree on a short list of indicators.
Participants will be asked to bring one example each, in writing.
## Organization
The dialogue will be held in Valparaíso, Chile, from 6 to 9 October 2025. It will last four days, with two sessions a day. Interpretation will be provided in Arabic, Chinese, English, French, Russian and Spanish.
The Department of Economic and Social Affairs, the Economic Commission for Latin America and the Caribbean (ECLAC) and the United Nations Human Settlements Programme (UN-Habitat) are the organizers. ECLAC will host the dialogue on behalf of all. UN-Habitat will be in the chair on the first day.
Some 60 participants are expected, among them mayors, nurses, architects and members of organizations of older persons. Places are given out in the order of registration, and travel is paid for 15 people from the least developed countries.
## Programme
### Day 1: Homes
The first day deals with what a home must have. A panel of four architects will show plans and prices.
### Day 2: Streets
On the second day participants will visit two districts on foot. They will note obstacles on a map.
### Day 3: Services
Nurses and social workers will describe how they reach people who cannot leave their homes.
### Day 4: Indicators
The group will draft a list of no more than ten indicators. The Secretary-General will be informed of the results by the organizers.
## Documents
A background paper of 20 pages was issued on 3 June 2025. Comments on it were received until 18 July 2025. A summary of the discussion will be published within six weeks of the closing session, with the names of cities but not of persons.
## Budget
The cost of the dialogue is estimated at $184,000, of which $120,000 has been pledged by two Member States for travel and $30,000 by the host city for rooms. The remaining $34,000 has not been found yet.
## Contact
Registration is open until 31 August 2025 at dialogue-registration@eclac.example.org.`

export const ageingConceptNote: OwnText = {
  name: 'ageing and housing, a concept note',
  lang: 'en',
  asOf: '2025-08-01',
  text,
  slips: [
    { said: 'It has three aims:', written: 'It has four aims:', rule: 'announced-count' },
    { said: '(c) To agree', written: '(d) To agree', rule: 'item-numbers' },
    { said: 'from 6 to 9 October 2025', written: 'from 6-9 October 2025', rule: 'range-style' },
    { said: 'It will last four days', written: 'It will last five days', rule: 'computed-length' },
    { said: 'The Secretary-General will', written: 'The Secretary General will', rule: 'official-title' },
    {
      said: 'International Day of Older Persons',
      written: 'International Day for Older Persons',
      rule: 'official-name',
    },
    {
      said: 'Convention on the Rights of Persons with Disabilities',
      written: 'Convention for the Rights of Persons with Disabilities',
      rule: 'official-name',
    },
    { said: 'French, Russian and Spanish', written: 'French and Spanish', rule: 'language-left-out' },
    { said: 'ECLAC will host', written: 'ELCAC will host', rule: 'near-acronym' },
    { said: 'Comments on it', written: 'Comments on on it', rule: 'repeated-word' },
    { said: 'are expected, among', written: 'is expected (t.b.c.), among', rule: 'open-item' },
    { said: 'bring one example', written: 'bring an one example', rule: 'a-an' },
    { said: 'to learn from each other', written: 'to learn form each other', rule: 'wrong-word' },
    { said: 'until 18 July 2025', written: 'until 18/07/2025', rule: 'mixed-date-styles' },
    { said: 'dialogue-registration@', written: 'j.okoro@', rule: 'personal-address' },
    { said: 'was issued on 3 June 2025', written: 'was issued on 3 December 2025', rule: 'told-against-day' },
    { said: 'Day 3: Services', written: 'Day 2: Services', rule: 'heading-numbers' },
    { said: 'received until', written: 'recieved until', rule: 'spelling' },
    { said: 'on a map.', written: 'on a map (see below).', rule: 'broken-reference' },
    { said: 'They will note', written: 'They has to note', rule: 'agreement' },
    { said: 'will be published within', written: 'will published within', rule: 'infinitive-form' },
    { said: 'plans and prices', written: 'plans , and prices', rule: 'space-before-mark' },
  ],
}
