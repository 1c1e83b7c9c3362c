import { type Cpr, type Remark, readCpr, receive } from '@rettidig/casework';
import { type ReceptionResult, StoreError, receiveCitizen } from '@rettidig/store';
import { contactOf, contactProblems } from '../details/contact-fields.tsx';
import type { EmployeeVisit } from '../http/visit.ts';
import type { ReceptionValues } from './fields.ts';
import { textsOfReception } from './texts.ts';
import type { ReceptionModel } from './view.tsx';

/** Receives the citizen, or says what stands in the way. */
export async function sendReception(
  visit: EmployeeVisit,
  {
    values,
    command,
    confirms,
    model,
  }: {
    readonly values: ReceptionValues;
    readonly command: string;
    readonly confirms: (name: string) => boolean;
    readonly model: ReceptionModel;
  },
): Promise<ReceptionResult> {
  const contact = contactOf(values);
  const cpr = cprIn(visit, values.cpr);
  const problems = [
    ...('text' in cpr ? [cpr] : []),
    ...placeProblems(visit, values, model),
    ...contactProblems(contact),
  ];
  if ('text' in cpr || problems.length > 0) return { kind: 'refused', problems };
  try {
    return await visit.read((tx) =>
      receiveCitizen(
        tx,
        {
          command,
          cpr: cpr.digits,
          birthDate: cpr.birthDate,
          givenName: values.fornavn,
          familyName: values.efternavn,
          unit: values.enhed,
          protected: values.beskyttet && model.mayProtect,
          today: visit.today,
          confirms,
        },
        (situation, known) =>
          receive(
            {
              contactOn: values.henvendelse,
              benefit: values.ydelse,
              household: values.husstand ?? null,
              contact,
              caseworker: values.sagsbehandler === '' ? null : values.sagsbehandler,
              municipalFromDayOne: values.fradag1,
              known,
            },
            situation,
          ),
      ),
    );
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'findes-allerede') throw error;
    const text = textsOfReception(visit.words.language).outside;
    return { kind: 'refused', problems: [{ field: 'cpr', text }] };
  }
}

/** In the demonstration nobody real may be entered. */
function cprIn({ words, ground }: EmployeeVisit, text: string): Cpr | Remark {
  const t = textsOfReception(words.language);
  const reading = readCpr(text);
  switch (reading.outcome) {
    case 'not-ten-digits':
      return { field: 'cpr', text: t.notTenDigits };
    case 'no-such-day':
      return { field: 'cpr', text: t.noSuchDay };
    case 'cpr':
      return ground.mode === 'demo' && !reading.cpr.replacement
        ? { field: 'cpr', text: t.onlyMadeUp }
        : reading.cpr;
  }
}

function placeProblems(
  { words }: EmployeeVisit,
  { enhed, sagsbehandler }: ReceptionValues,
  { units, caseworkers }: ReceptionModel,
): readonly Remark[] {
  const { otherUnit } = textsOfReception(words.language);
  if (!units.some(({ value }) => value === enhed)) return [{ field: 'enhed', text: otherUnit }];
  if (sagsbehandler === '') return [];
  const chosen = caseworkers.find(({ value }) => value === sagsbehandler);
  return chosen?.unit === enhed ? [] : [{ field: 'sagsbehandler', text: otherUnit }];
}
