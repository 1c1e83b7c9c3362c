import { roomTexts } from '../../texts/room-texts.ts';

/** The texts of the pages about process plans. */
export const textsOfPlans = roomTexts({
  da: {
    title: 'Procesplaner',
    lead: 'Trin for trin frem til en beslutning, som en tabel efter måned.',
    add: 'Ny procesplan',
    none: 'Der er ingen procesplaner endnu. Lav en med trinene frem til en beslutning; den kan sættes ind i en sag og hentes som fil.',
    name: 'Plan',
    body: 'Udvalg',
    steps: (n: number) => (n === 1 ? '1 trin' : `${n} trin`),
    runs: 'Måneder',
    change: 'Ret',
    step: 'Trin',
    stepLead: 'Hvad blev der af trinnet?',
    empty: 'Planen har ingen trin endnu.',
    files: 'Hent som',
    put: 'Sæt planen ind i en sag',
    newTitle: 'Ny procesplan',
    editTitle: 'Ret procesplan',
    fieldName: 'Planens navn',
    fieldSteps: 'Trin',
    stepsHint:
      'Et trin på hver linje: trin; udvalg; hvornår. Hvornår er en dag som 05.10.2022 eller måneder som december 2022 eller januar 2023.',
    example: 'For eksempel',
    exampleLines:
      'Godkendelse af tidsplan; AMU; 05.10.2022\nSeminar; AMU; december 2022 eller januar 2023',
    line: (n: number, text: string) => `Linje ${n}: ${text}`,
    noSteps: 'Skriv mindst ét trin.',
    end: 'Fjern planen',
    fieldMatter: 'Sag',
    putLead:
      'Tabellen bliver sat ind, som den er nu. Ændres planen siden, bliver sagen ved med at vise det, der blev sat ind, til den bliver opdateret.',
    putDone: (line: string) =>
      `Planen er lagt ved sagen. Skriv ${line} på sin egen linje i den tekst, hvor tabellen skal stå.`,
    toMatter: 'Til sagen',
    noMatters: 'Udvalget har ingen sager i udkast eller klar. Lav sagen først under Sager.',
    source: (name: string, body: string) => `Procesplanen »${name}«, ${body}.`,
  },
  en: {
    title: 'Process plans',
    lead: 'Step by step until a decision, as a table by month.',
    add: 'New process plan',
    none: 'There are no process plans yet. Make one with the steps until a decision; it can be put into a matter and fetched as a file.',
    name: 'Plan',
    body: 'Committee',
    steps: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
    runs: 'Months',
    change: 'Change',
    step: 'Step',
    stepLead: 'What came of the step?',
    empty: 'The plan has no steps yet.',
    files: 'Fetch as',
    put: 'Put the plan into a matter',
    newTitle: 'New process plan',
    editTitle: 'Change process plan',
    fieldName: 'Name of the plan',
    fieldSteps: 'Steps',
    stepsHint:
      'A step on each line: step; committee; when. When is a day as 05.10.2022 or months as december 2022 eller januar 2023 (in Danish).',
    example: 'For example',
    exampleLines:
      'Godkendelse af tidsplan; AMU; 05.10.2022\nSeminar; AMU; december 2022 eller januar 2023',
    line: (n: number, text: string) => `Line ${n}: ${text}`,
    noSteps: 'Write at least one step.',
    end: 'Remove the plan',
    fieldMatter: 'Matter',
    putLead:
      'The table is put in as it is now. If the plan changes, the matter goes on showing what was put in, until that is updated.',
    putDone: (line: string) =>
      `The plan lies with the matter. Write ${line} on a line of its own in the text where the table is to stand.`,
    toMatter: 'To the matter',
    noMatters:
      'The committee has no matters in draft or ready. Make the matter first under Matters.',
    source: (name: string, body: string) => `Process plan “${name}”, ${body}.`,
  },
});
