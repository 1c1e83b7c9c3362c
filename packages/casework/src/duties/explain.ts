import {
  addDays,
  counted,
  danishLongDay,
  type Day,
  type Explanation,
  type FactUsed,
  openEnd,
  type Step,
} from '@rettidig/engine';
import {
  activityKinds,
  exemptionGrounds,
  interviewHolders,
  interviewKinds,
  sicknessOutcomes,
} from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { derive } from './derive.ts';
import { type Duty, dutyKinds, dutyStatuses } from './duty.ts';
import { type AppliedLaw, explainingReader, lawOf } from './reader.ts';

export interface ExplainedDuty {
  readonly duty: Duty;
  readonly explanation: Explanation;
}

/**
 * Every duty of a case with its reasons: the rule's own, the facts that meet or exempt it, and what would change it.
 * The same duties as `deriveDuties` gives.
 */
export function explainedDuties(
  file: CaseFile,
  on: Day,
  law: Day | null | AppliedLaw = null,
): ExplainedDuty[] {
  const { duties, reasons } = derive(file, on, explainingReader(lawOf(law)));
  return duties.flatMap((duty, index) => {
    const reason = reasons[index] ?? null;
    return reason === null ? [] : [{ duty, explanation: withStatus(file, duty, on, reason) }];
  });
}

function withStatus(file: CaseFile, duty: Duty, on: Day, reason: Explanation): Explanation {
  return {
    ...reason,
    result: answer(duty, on),
    facts: [...reason.facts, ...meetingFacts(file, duty), ...exemptingFacts(file, duty)],
    steps: [
      ...reason.steps,
      { text: reason.title, result: reason.result },
      ...statusSteps(duty, on),
    ],
    changes: [...statusChanges(duty), ...reason.changes],
  };
}

/** The name of a duty with its number where it is one of several. */
export function dutyName(duty: Pick<Duty, 'kind' | 'number' | 'of'>): string {
  const name = dutyKinds.label(duty.kind, 'da');
  if (duty.of > 1) return `${name} ${duty.number} af ${duty.of}`;
  return duty.of === 0 ? `${name} nr. ${duty.number}` : name;
}

const done: Record<Duty['kind'], string> = {
  'foerste-samtale': 'holdt',
  visitation: 'foretaget',
  cv: 'lagt på Jobnet',
  'laese-skrive-regnetest': 'taget',
  undervisning: 'begyndt',
  samtale: 'holdt',
  'loebende-samtale': 'holdt',
  'a-kasse-samtale': 'holdt',
  'faelles-samtale': 'holdt',
  barselssamtale: 'holdt',
  'foerste-tilbud': 'begyndt',
  'naeste-tilbud': 'begyndt',
  'tilbud-efter-fritagelse': 'begyndt',
  sygeopfoelgning: 'holdt',
  'naeste-sygeopfoelgning': 'holdt',
  'tidlig-opfoelgning': 'holdt',
  revurdering: 'afgjort',
  'ny-revurdering': 'afgjort',
};

function answer(duty: Duty, on: Day): string {
  const name = dutyName(duty);
  const due = danishLongDay(duty.due);
  const met = done[duty.kind];
  const was = duty.due < on ? 'var' : 'er';
  switch (duty.status) {
    case 'kommende':
      return `${name} kan først tælle fra den ${danishLongDay(duty.opens)} og skal være ${met} senest den ${due}.`;
    case 'aktuel':
      return duty.due === on
        ? `${name} skal være ${met} i dag, den ${due}.`
        : `${name} skal være ${met} senest den ${due}, om ${counted(duty.due - on, 'dag', 'dage')}.`;
    case 'opfyldt':
      return `${name} er ${met} i tide; fristen ${was} den ${due}.`;
    case 'opfyldt-for-sent':
      return `${name} er ${met}, men for sent; fristen var den ${due}.`;
    case 'overskredet':
      return `${name} er overskredet med ${counted(on - duty.due, 'dag', 'dage')}; fristen var den ${due}.`;
    case 'undtaget':
      return `${name} er undtaget; fristen den ${due} ligger i en registreret undtagelse.`;
    case 'bortfaldet':
      return `${name} er bortfaldet, før fristen den ${due} udløb.`;
  }
}

function statusSteps(duty: Duty, on: Day): Step[] {
  const steps: Step[] = [];
  if (duty.satisfiedOn !== null) {
    const late = duty.satisfiedOn - duty.due;
    steps.push({
      text: 'Opfyldt den',
      result:
        late > 0 && duty.status === 'opfyldt-for-sent'
          ? `${danishLongDay(duty.satisfiedOn)}, ${counted(late, 'dag', 'dage')} efter fristen`
          : danishLongDay(duty.satisfiedOn),
    });
  }
  steps.push({
    text: `Status den ${danishLongDay(on)}`,
    result: dutyStatuses.label(duty.status, 'da'),
  });
  return steps;
}

function meetingFacts(file: CaseFile, duty: Duty): FactUsed[] {
  if (duty.satisfiedBy === null) return [];
  const id = duty.satisfiedBy;
  const interview = file.interviews.find((fact) => fact.id === id);
  if (interview !== undefined) {
    const holder = interviewHolders.label(interview.holder, 'da');
    const value = `${interviewKinds.label(interview.kind, 'da')} ${danishLongDay(interview.on)}, ${holder}`;
    return [{ name: 'opfyldt-af', label: 'Opfyldt af', value }];
  }
  const activity = file.activities.find((fact) => fact.id === id);
  if (activity !== undefined) {
    const value = `${activityKinds.label(activity.kind, 'da')} fra ${danishLongDay(activity.from)}`;
    return [{ name: 'opfyldt-af', label: 'Opfyldt af', value }];
  }
  const decision = file.sicknessDecisions.find((fact) => fact.id === id);
  if (decision !== undefined) {
    const value = `${sicknessOutcomes.label(decision.outcome, 'da')}, afgjort ${danishLongDay(decision.on)}`;
    return [{ name: 'opfyldt-af', label: 'Opfyldt af', value }];
  }
  return duty.satisfiedOn === null
    ? []
    : [{ name: 'opfyldt-af', label: 'Opfyldt den', value: danishLongDay(duty.satisfiedOn) }];
}

function exemptingFacts(file: CaseFile, { exemptedBy }: Duty): FactUsed[] {
  const until = (to: Day): string =>
    to === openEnd ? '' : ` til ${danishLongDay(addDays(to, -1))}`;
  const exemption = file.exemptions.find(({ id }) => id === exemptedBy);
  if (exemption !== undefined) {
    const { from, to, ground } = exemption;
    const value = `${exemptionGrounds.label(ground, 'da')}, fra ${danishLongDay(from)}${until(to)}`;
    return [{ name: 'fritagelse', label: 'Fritagelse', value }];
  }
  const support = file.activities.find(({ id }) => id === exemptedBy);
  if (support === undefined) return [];
  const { from, to, kind } = support;
  const value = `${activityKinds.label(kind, 'da')} fra ${danishLongDay(from)}${until(to)}`;
  return [{ name: 'fritagelse', label: 'Udskudt af', value }];
}

const meets: Record<Duty['kind'], string> = {
  'foerste-samtale': 'en afholdt samtale registreres',
  visitation: 'borgeren visiteres',
  cv: 'borgeren lægger et CV på Jobnet',
  'laese-skrive-regnetest': 'en test registreres',
  undervisning: 'undervisningen begynder',
  samtale: 'en afholdt samtale registreres',
  'loebende-samtale': 'en afholdt samtale registreres',
  'a-kasse-samtale': 'a-kassens samtale registreres',
  'faelles-samtale': 'en samtale med a-kassen registreres',
  barselssamtale: 'en vejledningssamtale i barslen registreres',
  'foerste-tilbud': 'et tilbud begynder',
  'naeste-tilbud': 'et nyt tilbud begynder',
  'tilbud-efter-fritagelse': 'et tilbud begynder',
  sygeopfoelgning: 'en holdt opfølgningssamtale registreres',
  'naeste-sygeopfoelgning': 'en holdt opfølgningssamtale registreres',
  'tidlig-opfoelgning': 'en holdt opfølgningssamtale registreres',
  revurdering: 'det afgøres, om sygedagpengene forlænges eller stopper',
  'ny-revurdering': 'det afgøres, om sygedagpengene forlænges igen eller stopper',
};

function statusChanges(duty: Duty): string[] {
  if (!duty.actionable) return [];
  return [`Hvis ${meets[duty.kind]}`, 'Hvis kontaktforløbet slutter eller ydelsen skifter'];
}
