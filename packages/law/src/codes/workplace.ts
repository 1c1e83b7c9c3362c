import { codeList, type CodeOf } from './code-list.ts';

/** What must hold of a place at a workplace before an offer begins there. */
export const workplaceConditions = codeList('virksomhedsbetingelse', [
  ['rimelighedskrav', 'Rimelighedskravet er holdt', 'The ratio is kept'],
  ['merbeskaeftigelse', 'Ansættelsen er merbeskæftigelse', 'The job is additional employment'],
  ['offentlig-arbejdsplads', 'Arbejdspladsen er offentlig', 'The workplace is public'],
  [
    'droeftet-med-medarbejdere',
    'Ledelsen og en repræsentant for medarbejderne har drøftet pladsen',
    'Management and an employee representative have discussed the place',
  ],
  [
    'formaal',
    'Praktikken har et formål, der passer til borgerens mål om job eller uddannelse',
    'The practice has a purpose tied to the job or education goal',
  ],
  [
    'erklaering-arbejdsgiver',
    'Arbejdsgiveren har skrevet under på kravene',
    'The employer has signed the statement',
  ],
  [
    'erklaering-medarbejdere',
    'En repræsentant for medarbejderne har skrevet under på kravene',
    'An employee representative has signed the statement',
  ],
  [
    'p-nummer',
    'Erklæringen gælder arbejdspladsens P-nummer',
    'The statement is for the production unit',
  ],
  [
    'ikke-sidste-arbejdsplads',
    'Pladsen er ikke borgerens sidste arbejdsplads',
    'The place is not the last workplace of the citizen',
  ],
  ['formaal-i-aftalen', 'Formålet står i aftalen', 'The purpose is stated in the agreement'],
  [
    'tillidsrepraesentant',
    'En tillidsrepræsentant er inddraget',
    'A shop steward has been involved',
  ],
]);
export type WorkplaceCondition = CodeOf<typeof workplaceConditions>;
