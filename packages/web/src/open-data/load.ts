import {
  findMeasure,
  isOpen,
  type Measure,
  type NamedPeriod,
  type OpenFigure,
  openFigure,
  openMonths,
  type Snapshot,
} from '@rettidig/figures';
import { type Instant, listMunicipalities, type MunicipalityRow } from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { Visit } from '../http/visit.ts';

/** A municipality with what its open data are made of. */
export interface OpenBase {
  /** Four-digit code, and name. */
  readonly area: { readonly code: string; readonly name: string };
  readonly snapshot: Snapshot;
  readonly asOf: Instant;
  readonly months: readonly NamedPeriod[];
  /** What stands after addresses: which municipality, where it was asked for. */
  readonly query: string;
}

/** Three years: enough for a trend, little enough to be read at once. */
const mostMonths = 36;

/**
 * The municipality whose open data are asked for: the one of the code, or the first that is served; null when none is.
 * @throws NotFoundError when the code is of none that is served
 */
export async function loadOpenBase(
  { ground, municipality }: Pick<Visit, 'ground' | 'municipality'>,
  code: string | undefined,
): Promise<OpenBase | null> {
  const asked = code === undefined ? municipality : await served(ground, Number(code));
  if (asked === null) return null;
  const { snapshot, asOf } = await ground.figures.of(asked.municipality);
  return {
    area: { code: String(asked.municipality).padStart(4, '0'), name: asked.name },
    snapshot,
    asOf,
    months: openMonths(snapshot, mostMonths),
    query: code === undefined ? '' : `?kommune=${code}`,
  };
}

async function served(
  { store }: Pick<Visit['ground'], 'store'>,
  code: number,
): Promise<MunicipalityRow> {
  const found = (await listMunicipalities(store)).find(({ municipality }) => municipality === code);
  if (found === undefined) throw new NotFoundError();
  return found;
}

/** Figures of a snapshot that have been asked for; they go when it does. */
const computed = new WeakMap<Snapshot, Map<string, OpenFigure>>();

/**
 * An open measure with its small numbers hidden.
 * @throws NotFoundError when there is no open measure of the id
 */
export function openFigureOf({ snapshot, months }: OpenBase, id: string): OpenFigure {
  const measure = openMeasure(id);
  const known = computed.get(snapshot) ?? new Map<string, OpenFigure>();
  computed.set(snapshot, known);
  const figure = known.get(id) ?? openFigure(snapshot, measure, months);
  known.set(id, figure);
  return figure;
}

function openMeasure(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === null || !isOpen(measure)) throw new NotFoundError();
  return measure;
}
