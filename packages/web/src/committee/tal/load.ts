import {
  type InsertUse,
  insertUse,
  type UnsourcedNumber,
  unsourcedNumbers,
} from '@rettidig/committee';
import { findMeasure, isOfCaseworkers } from '@rettidig/figures';
import {
  findMatter,
  type FrozenFigure,
  insertsOf,
  type InsertVersion,
  insertVersions,
  type KeptInsert,
  type KeptMatter,
  listFrozen,
  matterVersion,
} from '@rettidig/store';
import type { FigureBase } from '../../figures/snapshots.ts';
import { mayUse } from '../../http/access.ts';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { evaluationChoices } from '../inserts/evaluation-source.ts';
import { figureChoices } from '../inserts/figure-source.ts';
import type { InsertGround } from '../inserts/source.ts';
import { type Standing, standingOf, verifiedInTime } from '../inserts/standing.ts';
import { type EvaluationToInsert, evaluationsFor } from './load-evaluations.ts';

/** The numbers of a matter, and the frozen figures that may stand in it. */
export interface NumbersModel {
  readonly matter: KeptMatter;
  /** Id of the version of the matter that is shown; what writes in it says which it has seen. */
  readonly version: string;
  readonly inserts: readonly KeptInsert[];
  readonly versions: readonly InsertVersion[];
  readonly use: InsertUse;
  readonly unsourced: readonly UnsourcedNumber[];
  /** What is found of each insert. */
  readonly standing: Standing;
  readonly base: FigureBase;
  /** The newest first, those that were sought. */
  readonly figures: readonly FrozenFigure[];
  /** How many there are besides those shown. */
  readonly moreFigures: number;
  /** Frozen evaluations of projects, the newest first, those that were sought. */
  readonly evaluations: readonly EvaluationToInsert[];
  readonly moreEvaluations: number;
  /** Of inserts in an open matter: ids of those that were made for use inside only. */
  readonly internal: ReadonlySet<string>;
  readonly mayChange: boolean;
  /** Whether the employee may open the pages of key figures. */
  readonly seesFigures: boolean;
}

const mostFigures = 20;

export const groundOf = ({ ground, session }: EmployeeVisit): InsertGround => ({
  ground,
  municipality: session.municipality,
  user: session.employee.id,
});

/** @throws NotFoundError when there is no matter that the employee may see */
export async function loadNumbers(
  visit: EmployeeVisit,
  { sag, efterproev, soeg = '' }: { sag: string; efterproev?: boolean; soeg?: string | undefined },
): Promise<NumbersModel> {
  const from = groundOf(visit);
  const { matter, version, inserts, versions, frozen, evaluated } = await visit.read(async (tx) => {
    const found = await findMatter(tx, sag);
    const current = await matterVersion(tx, sag);
    if (found === null || current === null) throw new NotFoundError();
    return {
      matter: found,
      version: current,
      inserts: await insertsOf(tx, sag),
      versions: await insertVersions(tx, sag),
      frozen: await listFrozen(tx),
      evaluated: await evaluationsFor(tx, { from, matter: found }),
    };
  });
  const fitting = frozen
    .filter((figure) => !isOfCaseworkers(figure))
    .filter(({ measure, note }) => isSought([findMeasure(measure)?.da ?? measure, note], soeg));
  const projects = evaluated.filter(({ names, frozen: { note } }) =>
    isSought([names.name, note], soeg),
  );
  const inside = new Set(frozen.flatMap(({ id, public: isPublic }) => (isPublic ? [] : [id])));
  return {
    matter,
    version,
    inserts,
    versions,
    use: insertUse(matter, inserts),
    unsourced: unsourcedNumbers(matter),
    standing:
      efterproev === true ? await verifiedInTime(from, inserts) : await standingOf(from, inserts),
    base: await visit.ground.figures.of(visit.session.municipality),
    figures: fitting.slice(0, mostFigures),
    moreFigures: Math.max(0, fitting.length - mostFigures),
    evaluations: projects.slice(0, mostFigures),
    moreEvaluations: Math.max(0, projects.length - mostFigures),
    internal: new Set(
      matter.openness.open
        ? inserts.filter((one) => isForInside(one, inside)).map(({ id }) => id)
        : [],
    ),
    mayChange: matter.state === 'udkast' || matter.state === 'klar',
    seesFigures: mayUse(visit.session.employee.role, 'medarbejder'),
  };
}

/** Whether an insert shows what was frozen for use inside. */
function isForInside({ origin }: KeptInsert, figures: ReadonlySet<string>): boolean {
  const figure = figureChoices.safeParse(origin.choices);
  const evaluation = evaluationChoices.safeParse(origin.choices);
  return (
    (figure.success && figures.has(figure.data.figure)) ||
    (evaluation.success && evaluation.data.reader === 'lukket')
  );
}

function isSought(texts: readonly string[], soeg: string): boolean {
  const words = texts.join(' ').toLocaleLowerCase('da');
  return soeg
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => words.includes(word));
}
