import { benefitMoney, replayCase, replayTally } from '@rettidig/casework';
import { loadCaseload } from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import { ledUnit } from '../portfolio/load.ts';
import {
  type AffectedCitizen,
  affectedCitizen,
  type LawChangeAnswer,
  type LawChangeQuestion,
} from './law-change.ts';

/** Runs the citizens an employee leads under both laws. */
export async function answerLawChange(
  { read, session, today }: EmployeeVisit,
  question: LawChangeQuestion,
): Promise<LawChangeAnswer> {
  const { before, after, draft: amendments } = question;
  const laws = { before: { on: before, amendments: null }, after: { on: after, amendments } };
  const unit = ledUnit(session.employee);
  const whose = unit === null ? {} : { unit: unit.id };
  const citizens = await read((tx) => loadCaseload(tx, { on: today, running: true, ...whose }));
  const tally = replayTally(today, laws);
  const affected: AffectedCitizen[] = [];
  for (const citizen of citizens) {
    const replay = replayCase(citizen.caseFile, today, laws, benefitMoney);
    if (replay === null) continue;
    tally.add(replay);
    const row = affectedCitizen(citizen, replay);
    if (row !== null) affected.push(row);
  }
  return { question, report: tally.report(), affected };
}
