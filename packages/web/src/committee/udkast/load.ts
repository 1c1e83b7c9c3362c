import { type Form, forms } from '@rettidig/committee';
import { type CommitteeBody, listBodies, listForms } from '@rettidig/store';
import { z } from 'zod';
import { id } from '../../http/fields.ts';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { usualChoices } from '../drafts/draft-kind.ts';
import { draftKindOf, draftKinds } from '../drafts/drafts.ts';
import type { InsertGround } from '../inserts/source.ts';
import { draftPaper } from './draft-paper.ts';
import type { DraftModel } from './draft-view.tsx';

const value = z.string().trim().max(200).optional();

/** What the address of a draft has: its kind, the body, and the choices that one of the kinds has. */
export const draftFields: Readonly<Record<string, z.ZodType>> = {
  slags: z.string().max(60),
  organ: z.union([id, z.literal('')]).optional(),
  ...Object.fromEntries(
    draftKinds.flatMap(({ choices }) => choices.map(({ name }) => [name, value])),
  ),
};

/** What drafts compute from: sums of the employee's municipality. */
export const groundOfDrafts = ({ ground, session }: EmployeeVisit): InsertGround => ({
  ground,
  municipality: session.municipality,
});

type Asked = Readonly<Record<string, unknown>>;

/** A draft with what was chosen, or with what is usual where nothing was. @throws NotFoundError */
export async function loadDraft(visit: EmployeeVisit, asked: Asked): Promise<DraftModel> {
  const kind = draftKindOf(textIn(asked, 'slags'));
  if (kind === null) throw new NotFoundError();
  const from = groundOfDrafts(visit);
  const { bodies, ownForms } = await visit.read(async (tx) => ({
    bodies: (await listBodies(tx)).filter(({ closedOn }) => closedOn === null),
    ownForms: await listForms(tx),
  }));
  const body = bodyAsked(bodies, textIn(asked, 'organ'));
  const choices = await usualChoices(
    kind,
    from,
    Object.fromEntries(kind.choices.map(({ name }) => [name, textIn(asked, name)])),
  );
  if (choices.some(({ isKnown }) => !isKnown)) throw new NotFoundError();
  const draft = await kind.write(
    from,
    Object.fromEntries(choices.map(({ name, value: chosen }) => [name, chosen])),
  );
  const form = formOf(ownForms, body);
  return {
    kind,
    bodies,
    body,
    choices,
    draft,
    blocks:
      typeof draft === 'string'
        ? []
        : draftPaper(draft, { form, body: body?.name ?? '', on: visit.today }),
  };
}

/** The committee that is asked for; the first that is one where none is. @throws NotFoundError */
function bodyAsked(bodies: readonly CommitteeBody[], asked: string): CommitteeBody | null {
  if (asked === '') return bodies.find(({ kind }) => kind === 'udvalg') ?? bodies[0] ?? null;
  const body = bodies.find(({ id: own }) => own === asked);
  if (body === undefined) throw new NotFoundError();
  return body;
}

/** The form a body's papers are set in; the neutral one where it has none that is there. */
export function formOf(all: readonly Form[], body: Pick<CommitteeBody, 'form'> | null): Form {
  const own = all.find(({ id: one }) => one === body?.form);
  const neutral = own ?? forms.find(({ id: one }) => one === 'neutral') ?? forms[0];
  if (neutral === undefined) throw new Error('There are no forms.');
  return neutral;
}

const textIn = (asked: Asked, name: string): string => {
  const found = asked[name];
  return typeof found === 'string' ? found : '';
};
