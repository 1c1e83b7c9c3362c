import {
  acceptedOffer,
  type ActivityKind,
  grantedBy,
  mayBeDemanded,
  municipalExpense,
  offerAccess,
  operatingRefund,
  type TargetGroup,
} from '@rettidig/law';
import type { CaseFile } from '../../facts/case-file.ts';
import { refused, type Remark, type Situation, type StepOutcome } from '../step.ts';
import { check, type LawCheck, problemsOf } from './law-check.ts';
import { groupFor, type OfferPeriod, periodWarnings } from './period.ts';
import { recordOffer } from './record-offer.ts';

/** The offers of guidance and learning, in the order of the law's list. */
export const courseKinds = [
  'vejledning-og-opkvalificering',
  'ordinaer-uddannelse',
  'laese-skrive-regne-kursus',
] as const satisfies readonly ActivityKind[];
export type CourseKind = (typeof courseKinds)[number];

/** Guidance, a course or an education as it is entered. */
export interface CourseOffer extends OfferPeriod {
  readonly kind: CourseKind;
  /** The school, or whoever gives it. */
  readonly provider: string;
  /** What it is called. */
  readonly content: string;
  readonly aim: string;
  /** The citizen has agreed to it. */
  readonly agreed: boolean;
  /** Job-directed education, which the unemployment fund grants in part. */
  readonly jobDirected: boolean;
}

/** Every rule that speaks of guidance and education, asked under the law of its first day. */
export function courseChecks(
  group: TargetGroup,
  { kind, first, last, jobDirected, agreed }: CourseOffer,
  file: CaseFile,
): readonly LawCheck[] {
  const offer = kind;
  const days = Math.max(0, last - first + 1);
  const worthKnowing = { field: '', stops: false } as const;
  const course = file.courses.find(({ contactOn, to }) => contactOn <= first && first < to);
  return [
    check(offerAccess, { group, offer }, first, { field: 'slags', met: (mark) => mark !== 'nej' }),
    check(mayBeDemanded, { group, offer }, first, {
      field: 'aftalt',
      met: (demanded) => demanded || agreed,
    }),
    check(grantedBy, { group, jobDirected, weeks: Math.ceil(days / 7) }, first, {
      field: 'jobrettet',
      met: (grantor) => grantor === 'kommune',
    }),
    check(acceptedOffer, { group, offer, days }, first, {
      field: 'til',
      met: (counts) => counts,
      stops: false,
    }),
    check(municipalExpense, { offer }, first, worthKnowing),
    ...(course === undefined
      ? []
      : [
          check(
            operatingRefund,
            { group, offer, contactOn: course.contactOn },
            first,
            worthKnowing,
          ),
        ]),
  ];
}

/** Gives a citizen guidance, a course or an ordinary education. */
export function giveCourse(offer: CourseOffer, situation: Situation): StepOutcome {
  const { group, problems } = groupFor(situation.file, offer);
  if (group === null) return refused(...problems);
  const checks = courseChecks(group, offer, situation.file);
  const stops = [...problems, ...problemsOf(checks, '').map(inPlainWords)];
  if (stops.length > 0) return refused(...stops);
  const meetsDuty = checks.some(
    ({ explanation, state }) => explanation.rule === acceptedOffer.id && state === 'opfyldt',
  );
  return recordOffer(
    {
      ...offer,
      sector: null,
      terms: {
        provider: offer.provider,
        pNumber: null,
        purpose: null,
        aim: offer.aim,
        contact: null,
        employees: null,
        employerSigned: false,
        employeesSigned: null,
        signedOn: null,
      },
      where: offer.provider,
      details: offer.content === '' ? [] : [['Indhold', offer.content]],
      notes: offer.agreed ? [['Aftale', 'Borgeren er enig i tilbuddet']] : [],
      reason: '',
      checks,
      warnings: periodWarnings(offer.kind, offer, situation, meetsDuty),
    },
    situation,
  );
}

/** What to do about the two conditions that are met elsewhere than in the period. */
function inPlainWords({ field, text }: Remark): Remark {
  if (field === 'aftalt') {
    return { field, text: 'Uddannelsen gives kun efter aftale med borgeren (LAB § 100).' };
  }
  if (field === 'jobrettet') {
    return { field, text: 'A-kassen bevilger uddannelsen. Borgeren skal søge a-kassen om den.' };
  }
  return { field, text };
}
