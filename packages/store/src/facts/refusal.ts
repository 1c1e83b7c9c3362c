import { StoreError } from '../store-error.ts';

const overlapMessages: Readonly<Record<string, string>> = {
  contact_course_overlap:
    'Borgeren har allerede et kontaktforløb i en del af perioden. Afslut det gamle, før det nye begynder.',
  benefit_spell_overlap:
    'Borgeren har allerede en ydelse i en del af perioden. Afslut den gamle, før den nye begynder.',
  person_category_overlap:
    'Borgeren er allerede visiteret i en del af perioden. Afslut den gamle kategori, før den nye begynder.',
  household_overlap:
    'Borgeren har allerede en husstand i en del af perioden. Afslut den gamle, før den nye begynder.',
  sickness_case_overlap:
    'Borgeren har allerede en sygedagpengesag i en del af perioden. Afslut den gamle, før den nye begynder.',
  booking_overlap: 'Medarbejderen har allerede en samtale på det tidspunkt. Vælg en anden tid.',
  labour_status_overlap:
    'Borgeren har allerede den samme status i en del af perioden. Afslut den gamle, før den nye begynder.',
  benefit_amount_overlap:
    'Borgeren har allerede et beløb af den samme ydelse i en del af perioden. Afslut det gamle, før det nye begynder.',
  risk_mark_overlap:
    'Borgeren er allerede i risikogruppen i en del af perioden. Ret den periode, der står.',
  ceiling_value_overlap: 'Der står allerede en værdi i et af årene. Ret den, eller vælg andre år.',
  committee_seat_one_chair:
    'Udvalget har allerede en formand i en del af perioden. Afslut den siddende formand først.',
  committee_term_overlap:
    'Der er allerede en valgperiode i en del af perioden. Ret den først, eller vælg andre dage.',
  contact_details_overlap:
    'Borgeren har allerede kontaktoplysninger i en del af perioden. Afslut de gamle, før de nye begynder.',
};

const exclusionViolation = '23P01';
const uniqueViolation = '23505';

/** What the database's refusal means to the person who registers; other errors come back as they are. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const constraint = 'constraint' in error ? String(error.constraint) : '';
  if (error.code === exclusionViolation) {
    const message = overlapMessages[constraint] ?? 'Perioden overlapper en anden.';
    return new StoreError('overlap', message, error);
  }
  if (error.code === uniqueViolation) {
    const message = constraint.endsWith('_sender')
      ? 'Oplysningen er allerede modtaget: der er en med samme id.'
      : 'Oplysningen er allerede registreret.';
    return new StoreError('findes-allerede', message, error);
  }
  return error;
}
