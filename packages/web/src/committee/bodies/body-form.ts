import type { Remark } from '@rettidig/casework';
import { bodyKinds } from '@rettidig/committee';
import { danishDay } from '@rettidig/engine';
import type { CommitteeBody } from '@rettidig/store';
import { z } from 'zod';
import {
  note,
  optionalDay,
  optionalWhole,
  requiredChoice,
  requiredNote,
} from '../../http/fields.ts';
import type { Words } from '../../ui/words.ts';
import { type Bodies, chainOf } from './load.ts';
import { textsOfBodies } from './texts.ts';

const weekdays = optionalWhole({ least: 0, most: 60 });
const chosen = z.string().max(100).default('');

/** What the form of a body asks. */
export const bodyFields = {
  navn: requiredNote(120),
  art: requiredChoice(bodyKinds),
  kompetence: note(4000),
  naeste: chosen,
  sekretaer: chosen,
  skabelon: chosen,
  dagsordenfrist: weekdays,
  godkendelsesfrist: weekdays,
  nedlagt: optionalDay,
};
type Values = z.infer<z.ZodObject<typeof bodyFields>>;

export function bodyLabels({ language }: Words): Record<keyof typeof bodyFields, string> {
  const t = textsOfBodies(language);
  return {
    navn: t.name,
    art: t.kind,
    kompetence: t.competence,
    naeste: t.next,
    sekretaer: t.secretary,
    skabelon: t.form,
    dagsordenfrist: t.agendaWeekdays,
    godkendelsesfrist: t.approvalWeekdays,
    nedlagt: t.closedOn,
  };
}

/** A new body begins as committees mostly are. The deadlines are ours to propose and the municipality's to set. */
export const newBody = {
  art: 'udvalg',
  skabelon: 'neutral',
  dagsordenfrist: '4',
  godkendelsesfrist: '5',
};

export const enteredBody = (body: CommitteeBody): Readonly<Record<string, string>> => ({
  navn: body.name,
  art: body.kind,
  kompetence: body.competence,
  naeste: body.nextBody ?? '',
  sekretaer: body.secretary ?? '',
  skabelon: body.form,
  dagsordenfrist: String(body.agendaWeekdays),
  godkendelsesfrist: String(body.approvalWeekdays),
  nedlagt: body.closedOn === null ? '' : danishDay(body.closedOn),
});

/** The body the form makes, or everything that is wrong with it, each at its field. */
export function savedBody(
  values: Values,
  id: string,
  { bodies, forms, employees }: Bodies,
  { language }: Words,
): { readonly body: CommitteeBody } | { readonly problems: readonly Remark[] } {
  const t = textsOfBodies(language);
  const { naeste, sekretaer, skabelon, dagsordenfrist, godkendelsesfrist } = values;
  const body: CommitteeBody = {
    id,
    name: values.navn,
    kind: values.art,
    form: skabelon,
    competence: values.kompetence,
    nextBody: naeste === '' ? null : naeste,
    secretary: sekretaer === '' ? null : sekretaer,
    agendaWeekdays: dagsordenfrist ?? 0,
    approvalWeekdays: godkendelsesfrist ?? 0,
    closedOn: values.nedlagt ?? null,
  };
  const others = bodies.filter((one) => one.id !== id);
  const fold = (name: string): string => name.toLocaleLowerCase('da');
  const knows = (all: readonly { readonly id: string }[], one: string | null): boolean =>
    one === null || all.some((known) => known.id === one);
  const chain = chainOf([...others, body], body);
  const last = chain.at(-1);
  const problems: readonly Remark[] = [
    ...(others.some(({ name }) => fold(name) === fold(body.name))
      ? [{ field: 'navn', text: t.nameTaken(body.name) }]
      : []),
    ...(body.nextBody === id
      ? [{ field: 'naeste', text: t.ownNext }]
      : !knows(others, body.nextBody)
        ? [{ field: 'naeste', text: t.noSuch }]
        : last !== undefined && last.nextBody !== null
          ? [
              {
                field: 'naeste',
                text: t.ring([...chain, body].map(({ name }) => name).join(' › ')),
              },
            ]
          : []),
    ...(knows(employees, body.secretary) ? [] : [{ field: 'sekretaer', text: t.noSuch }]),
    ...(knows(forms, body.form) ? [] : [{ field: 'skabelon', text: t.noSuch }]),
    ...(dagsordenfrist === undefined ? [{ field: 'dagsordenfrist', text: t.needed }] : []),
    ...(godkendelsesfrist === undefined ? [{ field: 'godkendelsesfrist', text: t.needed }] : []),
  ];
  return problems.length > 0 ? { problems } : { body };
}
