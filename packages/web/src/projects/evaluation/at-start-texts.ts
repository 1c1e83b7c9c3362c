import { roomTexts } from '../../texts/room-texts.ts';

/** How participants stood on their first day in a project. */
export const textsOfAtStart = roomTexts({
  da: {
    heading: 'Da deltagerne begyndte',
    lead: 'Sådan stod deltagerne på deres første dag i projektet. Den, der var i flere tilbud, tæller i hvert af dem.',
    mean: 'Sagen havde varet, gennemsnit',
    least: 'Korteste sag',
    most: 'Længste sag',
    withCase: 'Med en åben sag',
    mentor: 'Med mentor',
    housing: 'Med bostøtte',
    missing: 'Mangler: bostøtte registreres ikke.',
    offer: 'Tilbud',
    provider: 'Udbyder',
    none: 'Uden tilbud',
    noProvider: 'ikke oplyst',
    all: 'Se deltagerne',
    behind: (what: string) => `, deltagerne bag ${what}`,
    summary: (mean: string, least: string, most: string, of: number) =>
      `Sagerne havde i gennemsnit varet ${mean} måneder, da deltagerne begyndte (fra ${least} til ${most}; ${of} deltagere).`,
    title: (project: string) => `Deltagerne ved start: ${project}`,
    back: 'Til evalueringen',
    citizen: 'Borger',
    first: 'Første dag i projektet',
    lasted: 'Sagen havde varet (måneder)',
    listMentor: 'Mentor',
    yes: 'ja',
    no: 'nej',
    counted: (n: number) => (n === 1 ? '1 deltager er talt med.' : `${n} deltagere er talt med.`),
    others: (n: number) =>
      n === 1
        ? '1 af dem står ikke her, fordi du ikke har adgang til sagen.'
        : `${n} af dem står ikke her, fordi du ikke har adgang til sagen.`,
    nobody: 'Ingen deltagere er talt med i tallet.',
  },
  en: {
    heading: 'When the participants began',
    lead: 'How the participants stood on their first day in the project. Who was in several offers counts in each of them.',
    mean: 'The case had lasted, mean',
    least: 'Shortest case',
    most: 'Longest case',
    withCase: 'With an open case',
    mentor: 'With a mentor',
    housing: 'With housing support',
    missing: 'Missing: housing support is not recorded.',
    offer: 'Offer',
    provider: 'Provider',
    none: 'In no offer',
    noProvider: 'not said',
    all: 'See the participants',
    behind: (what: string) => `, the participants behind ${what}`,
    summary: (mean: string, least: string, most: string, of: number) =>
      `The cases had lasted ${mean} months on average when the participants began (from ${least} to ${most}; ${of} participants).`,
    title: (project: string) => `The participants at the start: ${project}`,
    back: 'To the evaluation',
    citizen: 'Citizen',
    first: 'First day in the project',
    lasted: 'The case had lasted (months)',
    listMentor: 'Mentor',
    yes: 'yes',
    no: 'no',
    counted: (n: number) =>
      n === 1 ? '1 participant is counted.' : `${n} participants are counted.`,
    others: (n: number) =>
      n === 1
        ? '1 of them is not listed, because you have no access to the case.'
        : `${n} of them are not listed, because you have no access to the case.`,
    nobody: 'No participants are counted in the number.',
  },
});
