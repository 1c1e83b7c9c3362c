import type { Project } from '@rettidig/casework';
import type { Money } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import {
  type EvaluatedGroup,
  evaluateProject,
  type Evaluation,
  type OfferPrice,
  type Participant,
  type PriceUnit,
  type ProjectCost,
  projectCost,
} from '@rettidig/figures';
import {
  accessOf,
  evaluatedParticipants,
  findProject,
  type FrozenEvaluation,
  listFrozenEvaluations,
  listOfferPrices,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

export const evaluationPurpose = 'Evaluering af et projekt (kun tal)';

/** What the address of an evaluation asks for. */
export interface EvaluationQuestion {
  readonly gruppe: EvaluatedGroup;
  /** Id of a price, or empty for none; not given: the one with the project's name. */
  readonly pris: string | undefined;
  readonly beloeb: Money | undefined;
  readonly per: PriceUnit;
}

export interface EvaluationModel {
  readonly project: Project;
  readonly evaluation: Evaluation;
  readonly question: EvaluationQuestion;
  readonly prices: readonly OfferPrice[];
  /** Id of the price that counts; empty where one was written, or none is chosen. */
  readonly chosen: string;
  readonly priced: boolean;
  readonly cost: ProjectCost | null;
  readonly asOf: string;
  /** The frozen ones of the project, the newest first. */
  readonly frozen: readonly FrozenEvaluation[];
  readonly csrf: string;
}

/**
 * Runs work on everybody in the municipality, whoever asks: what comes out are numbers. The employee who asked stands in the
 * read log.
 */
export async function onEverybody<T>(
  { ground, session }: EmployeeVisit,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const own = accessOf(session.municipality, session.employee, evaluationPurpose);
  return await withAccess(ground.store, { ...own, units: 'all', protectedPersons: true }, work);
}

/** A project and those who take part in it. */
export async function projectWithParticipants(
  tx: Tx,
  id: string,
): Promise<{ readonly project: Project; readonly participants: readonly Participant[] }> {
  return { project: await projectNamed(tx, id), participants: await evaluatedParticipants(tx, id) };
}

/** A project by its id. @throws NotFoundError */
export async function projectNamed(tx: Tx, id: string): Promise<Project> {
  const project = await findProject(tx, id);
  if (project === null) throw new NotFoundError();
  return project;
}

export async function loadEvaluation(
  visit: EmployeeVisit,
  id: string,
  question: EvaluationQuestion,
): Promise<EvaluationModel> {
  const on = visit.today;
  const { project, participants, prices, asOf, frozen } = await onEverybody(visit, async (tx) => ({
    asOf: Temporal.Now.instant().toString(),
    ...(await projectWithParticipants(tx, id)),
    prices: await listOfferPrices(tx),
    frozen: await listFrozenEvaluations(tx, id),
  }));
  const evaluation = evaluateProject(project, participants, { on, group: question.gruppe });
  const { beloeb, per, pris } = question;
  const found =
    pris === undefined
      ? priceNamed(prices, project.name)
      : prices.find((price) => price.id === pris);
  const price = beloeb === undefined ? found : { amount: beloeb, per, months: null };
  return {
    project,
    evaluation,
    question,
    prices,
    chosen: beloeb === undefined ? (found?.id ?? '') : '',
    priced: price !== undefined,
    cost: price === undefined ? null : projectCost(price, participants, evaluation, on),
    asOf,
    frozen,
    csrf: visit.csrf,
  };
}

/** The newest price of what has the project's name. */
export function priceNamed(prices: readonly OfferPrice[], name: string): OfferPrice | undefined {
  return prices
    .filter(({ offer }) => offer.toLocaleLowerCase('da') === name.toLocaleLowerCase('da'))
    .toSorted((a, b) => b.from - a.from)[0];
}
