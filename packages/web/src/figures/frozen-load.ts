import { isOfCaseworkers } from '@rettidig/figures';
import {
  findFrozen,
  freezeFigure,
  type FrozenFigure,
  listFrozen,
  type Tx,
  type Verification,
  verifyFigure,
  withAccess,
} from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { MeasureModel } from './measure-load.ts';
import { mayAskFor } from './query.ts';
import type { FigureBase } from './snapshots.ts';

export interface FrozenList {
  readonly base: FigureBase;
  readonly figures: readonly FrozenFigure[];
}

export interface FrozenModel {
  readonly base: FigureBase;
  readonly figure: FrozenFigure;
  /** What verifying it found; null where nobody has asked. */
  readonly verification: Verification | null;
}

/** Figures of single caseworkers are for those who lead, frozen ones, too. */
function maySee(figure: FrozenFigure, visit: EmployeeVisit): boolean {
  return !isOfCaseworkers(figure) || mayAskFor('sagsbehandler', visit);
}

export async function loadFrozenList(visit: EmployeeVisit): Promise<FrozenList> {
  const base = await visit.ground.figures.of(visit.session.municipality);
  const figures = await visit.read((tx) => listFrozen(tx));
  return { base, figures: figures.filter((figure) => maySee(figure, visit)) };
}

/** @throws NotFoundError when there is none that the employee may see */
export async function loadFrozen(
  visit: EmployeeVisit,
  { tal, efterproev }: { readonly tal: string; readonly efterproev: boolean },
): Promise<FrozenModel> {
  const base = await visit.ground.figures.of(visit.session.municipality);
  const figure = await visit.read((tx) => findFrozen(tx, tal));
  if (figure === null || !maySee(figure, visit)) throw new NotFoundError();
  const verification = efterproev
    ? await ofEverybody(visit, 'Nøgletal: efterprøvning af et tal (kun tal)', (tx) =>
        verifyFigure(tx, figure),
      )
    : null;
  return { base, figure, verification };
}

/** Freezes what a page of a measure shows, as known when it was shown. */
export async function freezeShown(
  visit: EmployeeVisit,
  { measure, periods, query, base }: MeasureModel,
  {
    asKnownAt,
    isPublic,
    note,
  }: { readonly asKnownAt: string; readonly isPublic: boolean; readonly note: string },
): Promise<FrozenFigure> {
  const { filter, splitBy } = query;
  return await ofEverybody(visit, 'Nøgletal: et tal fryses (kun tal)', (tx) =>
    freezeFigure(tx, {
      scope: { measure, periods, filter, splitBy },
      on: base.snapshot.on,
      asKnownAt,
      public: isPublic,
      note,
    }),
  );
}

/** Work on everybody's cases, for numbers that name nobody, in the employee's name. */
function ofEverybody<T>(
  { ground, session }: EmployeeVisit,
  purpose: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return withAccess(
    ground.store,
    {
      municipality: session.municipality,
      user: session.employee.id,
      units: 'all',
      protectedPersons: true,
      purpose,
    },
    work,
  );
}
