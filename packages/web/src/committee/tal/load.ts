import {
  type InsertUse,
  insertUse,
  type UnsourcedNumber,
  unsourcedNumbers,
} from '@rettidig/committee';
import { findMeasure } from '@rettidig/figures';
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
import { figureChoices } from '../inserts/figure-source.ts';
import type { InsertGround } from '../inserts/source.ts';
import { type Standing, standingOf, verifiedInTime } from '../inserts/standing.ts';

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
  /** Of inserts in an open matter: ids of those whose figure was frozen for use inside only. */
  readonly internal: ReadonlySet<string>;
  readonly mayChange: boolean;
  /** Whether the employee may open the pages of key figures. */
  readonly seesFigures: boolean;
}

const mostFigures = 20;

/** Numbers of single caseworkers never stand in a paper. */
const isOfGroups = ({ splitBy, filter }: FrozenFigure): boolean =>
  splitBy !== 'sagsbehandler' && filter.sagsbehandler === undefined;

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
  const { matter, version, inserts, versions, frozen } = await visit.read(async (tx) => {
    const found = await findMatter(tx, sag);
    const current = await matterVersion(tx, sag);
    if (found === null || current === null) throw new NotFoundError();
    return {
      matter: found,
      version: current,
      inserts: await insertsOf(tx, sag),
      versions: await insertVersions(tx, sag),
      frozen: await listFrozen(tx),
    };
  });
  const from = groundOf(visit);
  const fitting = frozen.filter(isOfGroups).filter((one) => isSought(one, soeg));
  const internal = new Set(frozen.flatMap(({ id, public: isPublic }) => (isPublic ? [] : [id])));
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
    internal: new Set(
      inserts.flatMap(({ id, origin }) => {
        const chosen = figureChoices.safeParse(origin.choices);
        return matter.openness.open && chosen.success && internal.has(chosen.data.figure)
          ? [id]
          : [];
      }),
    ),
    mayChange: matter.state === 'udkast' || matter.state === 'klar',
    seesFigures: mayUse(visit.session.employee.role, 'medarbejder'),
  };
}

function isSought({ measure, note }: FrozenFigure, soeg: string): boolean {
  const words = `${findMeasure(measure)?.da ?? measure} ${note}`.toLocaleLowerCase('da');
  return soeg
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => words.includes(word));
}
