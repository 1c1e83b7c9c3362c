import { danishLongDay, type Day } from '@rettidig/engine';
import { dutyName, type ExplainedDuty, explainedDuties } from '../../duties/explain.ts';
import type { CaseFile } from '../../facts/case-file.ts';

/** The duties that a fact meets, each with its reasons. */
export function dutiesMetBy(file: CaseFile, fact: string, on: Day): readonly ExplainedDuty[] {
  return explainedDuties(file, on).filter(
    ({ duty: { satisfiedBy, status } }) =>
      satisfiedBy === fact && (status === 'opfyldt' || status === 'opfyldt-for-sent'),
  );
}

/** What an interview meets, as the journal says it; empty when it meets nothing. */
export function metInWords(met: readonly ExplainedDuty[]): string {
  return met
    .map(({ duty }) => {
      const late = duty.status === 'opfyldt-for-sent' ? ', men efter fristen' : '';
      return `Samtalen opfylder: ${dutyName(duty)}${late}. Fristen er den ${danishLongDay(duty.due)}.`;
    })
    .join('\n');
}
