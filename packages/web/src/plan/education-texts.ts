import { roomTexts } from '../texts/room-texts.ts';

export const textsOfEducation = roomTexts({
  da: {
    title: 'Uddannelsespålæg',
    lead: 'Pålægget har tre trin. Giv ét trin ad gangen, med en klar frist.',
    none: 'Loven har ikke uddannelsespålæg for borgerens målgruppe i dag.',
    back: 'Tilbage til sagen',
    given: 'Givne trin',
    due: (day: string) => `frist ${day}`,
    step: 'Trin',
    stepHint: 'Efter det, der er gjort, er næste trin:',
    demand: 'Hvad borgeren skal',
    deadline: 'Frist',
    deadlineWhy: 'Der skal sættes en klar frist. Hvilken dag, er et skøn, du træffer.',
    education: 'Uddannelse, der er valgt',
    institution: 'Uddannelsesinstitution',
    address: 'Institutionens adresse',
    notice: 'Send underretning til institutionen',
    noticeHint:
      'Brevet har borgerens navn, uddannelsen og fristen. Send det kun, når pålægget nævner en bestemt uddannelse.',
    taken: 'Borgeren har taget det trin, der er givet før',
    reasons: 'Begrundelse',
    reasonsHint: 'Står i brevet til borgeren.',
    why: 'Et pålæg skal begrundes, forvaltningsloven §§ 22-24.',
    save: 'Giv pålægget',
    demands: {
      'trin-1':
        'Find de uddannelser, du helst vil tage, og skriv dem op i den rækkefølge, du vil have dem.',
      'trin-2': 'Søg ind på en eller flere af de uddannelser, du har valgt.',
      'trin-3': 'Begynd på din uddannelse, og gør den færdig.',
    },
  },
  en: {
    title: 'Education order',
    lead: 'The order has three steps. Give one step at a time, with a clear deadline.',
    none: 'The law has no education order for the target group of the citizen today.',
    back: 'Back to the case',
    given: 'Steps given',
    due: (day: string) => `by ${day}`,
    step: 'Step',
    stepHint: 'After what is done, the next step is:',
    demand: 'What the citizen must do',
    deadline: 'Deadline',
    deadlineWhy: 'Der skal sættes en klar frist. Hvilken dag, er et skøn, du træffer.',
    education: 'Education chosen',
    institution: 'Education institution',
    address: 'Address of the institution',
    notice: 'Send a notice to the institution',
    noticeHint:
      'The letter has the name of the citizen, the education and the deadline. Send it only when the order names an education.',
    taken: 'The citizen has taken the step given before',
    reasons: 'Reasons',
    reasonsHint: 'Stands in the letter to the citizen.',
    why: 'Et pålæg skal begrundes, forvaltningsloven §§ 22-24.',
    save: 'Give the order',
    demands: {
      'trin-1':
        'Find de uddannelser, du helst vil tage, og skriv dem op i den rækkefølge, du vil have dem.',
      'trin-2': 'Søg ind på en eller flere af de uddannelser, du har valgt.',
      'trin-3': 'Begynd på din uddannelse, og gør den færdig.',
    },
  },
});
