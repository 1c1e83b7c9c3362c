import { roomTexts } from '../texts/room-texts.ts';

export const textsOfSteps = roomTexts({
  da: {
    save: 'Gem',
    saveAnyway: 'Det er rigtigt – gem',
    cancel: 'Fortryd og gå tilbage',
    optional: ' (kan udelades)',
    problems: 'Noget skal rettes, før det kan gemmes',
    kept: 'Det, du har skrevet, står stadig i formularen.',
    warnings: 'Se efter, om det er rigtigt',
    warningsLead: 'Det kan godt gemmes. Læs det igennem, og ret det, hvis det ikke er meningen.',
    stale: 'Sagen er ændret, siden du åbnede formularen',
    staleLead:
      'Intet er gemt endnu. Det, du har skrevet, står her stadig. Se, hvad der er sket, og gem igen, hvis det stadig passer.',
    staleBy: (what: string, who: string, when: string) => `${when}: ${what} (${who})`,
    program: 'indlæst',
    other: 'Andre oplysninger i sagen er ændret.',
    choose: 'Vælg',
  },
  en: {
    save: 'Save',
    saveAnyway: 'It is right – save',
    cancel: 'Cancel and go back',
    optional: ' (may be left out)',
    problems: 'Something must be put right before it can be saved',
    kept: 'What you have written still stands in the form.',
    warnings: 'Check that this is right',
    warningsLead: 'It can be saved. Read it through, and change it if it is not what you mean.',
    stale: 'The case has changed since you opened the form',
    staleLead:
      'Nothing is saved yet. What you have written still stands here. See what happened, and save again if it still fits.',
    staleBy: (what: string, who: string, when: string) => `${when}: ${what} (${who})`,
    program: 'imported',
    other: 'Other details of the case have changed.',
    choose: 'Choose',
  },
});
