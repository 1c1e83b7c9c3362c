import {
  availabilityCaseStates,
  complaintKinds,
  complaintOutcomes,
  courseEndReasons,
  labourStatuses,
  offerEndReasons,
  placementPurposes,
  progressMeasures,
  projectEnds,
  referralOutcomes,
} from '@rettidig/casework';
import { type Day, danishMoney, type Period } from '@rettidig/engine';
import {
  activityKinds,
  availabilityEvents,
  benefits,
  educationSteps,
  extensionProvisions,
  groundJudgements,
  sicknessCategories,
  sicknessOutcomes,
} from '@rettidig/law';
import { lastDayText, listDay } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { textsOfPrint } from './print-texts.ts';
import type { PrintedTable, WholeCase } from './print.ts';

/** The cases and agreements within the case, a table for each kind, in words; only those that there are. */
export function recordTables(whole: WholeCase, words: Words): readonly PrintedTable[] {
  const { language, t: shared } = words;
  const t = textsOfPrint(language);
  const { citizen, records, employees } = whole;
  const { caseFile: file } = citizen;
  const day = (on: Day | null): string => (on === null ? '' : listDay(on, language));
  const period = ({ from, to }: Period): string =>
    `${day(from)} – ${lastDayText(to, shared, language)}`;
  const told = (one: { readonly on: Day; readonly text: string } | null): string =>
    one === null ? '' : `${day(one.on)}: ${one.text}`;
  const tables: readonly PrintedTable[] = [
    {
      id: 'aftaler-om-tilbud',
      heading: t.terms,
      columns: [t.day, t.where, t.purpose, t.outcome],
      rows: records.offerTerms.map((terms) => {
        const offer = file.activities.find(({ id }) => id === terms.activity);
        const end = records.offerEnds.findLast(({ activity }) => activity === terms.activity);
        const kind = offer === undefined ? '' : `${activityKinds.label(offer.kind, language)}: `;
        return [
          day(terms.on),
          `${kind}${terms.provider}`,
          [
            terms.purpose === null ? '' : placementPurposes.label(terms.purpose, language),
            terms.aim,
            terms.contact ?? '',
          ]
            .filter((part) => part !== '')
            .join('. '),
          end === undefined
            ? ''
            : `${day(end.on)}: ${offerEndReasons.label(end.reason, language)}. ${end.evaluation}`,
        ];
      }),
    },
    {
      id: 'uddannelsespaalaeg',
      heading: t.orders,
      columns: [t.day, t.what, t.where],
      rows: records.educationOrders.map(({ on, step, education, institution }) => [
        day(on),
        educationSteps.label(step, language),
        [education, institution].filter((part) => part !== null).join(', '),
      ]),
    },
    {
      id: 'raadighedssager',
      heading: t.availability,
      columns: [t.day, t.what, t.state, t.answer, t.judged],
      rows: records.availabilityCases.map((one) => [
        day(one.on),
        `${availabilityEvents.label(one.event, language)}. ${one.description}`,
        availabilityCaseStates.label(one.state, language),
        told(one.answer),
        [
          one.ground === null
            ? ''
            : `${groundJudgements.label(one.ground.found, language)}: ${one.ground.reasons} (${employees.get(one.ground.by) ?? shared.unknown})`,
          one.proposal?.considerations ?? '',
          one.closed?.reasons ?? '',
        ]
          .filter((part) => part !== '')
          .join(' '),
      ]),
    },
    {
      id: 'sygedagpenge',
      heading: t.sickness,
      columns: [t.period, t.what],
      rows: [
        ...file.sicknessCases.map((one) => [
          period(one),
          sicknessCategories.label(one.category, language),
        ]),
        ...file.sicknessDecisions.map(({ on, outcome, provision }) => [
          day(on),
          [
            sicknessOutcomes.label(outcome, language),
            provision === null ? '' : extensionProvisions.label(provision, language),
          ]
            .filter((part) => part !== '')
            .join(': '),
        ]),
      ],
    },
    {
      id: 'projekter',
      heading: t.projects,
      columns: [t.period, t.purpose, t.outcome, t.answers],
      rows: records.projectParts.map((part) => [
        period(part),
        part.goal,
        part.ended === null ? '' : projectEnds.label(part.ended, language),
        records.progressAnswers
          .filter((answer) => answer.part === part.id)
          .map(
            ({ on, measure, value }) =>
              `${day(on)} ${progressMeasures.label(measure, language).toLowerCase()}: ${value}`,
          )
          .join('; '),
      ]),
    },
    ...effortTables(whole, words, { day, period }),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Work, referrals, complaints and the risk group. */
function effortTables(
  { records }: WholeCase,
  { language }: Words,
  {
    day,
    period,
  }: { readonly day: (on: Day | null) => string; readonly period: (one: Period) => string },
): readonly PrintedTable[] {
  const t = textsOfPrint(language);
  return [
    {
      id: 'forloebsslut',
      heading: t.courseEnds,
      columns: [t.day, t.reason],
      rows: records.courseEnds.map(({ on, reason }) => [
        day(on),
        courseEndReasons.label(reason, language),
      ]),
    },
    {
      id: 'arbejde',
      heading: t.labour,
      columns: [t.period, t.what, t.hours],
      rows: records.labourStatuses.map((one) => [
        period(one),
        labourStatuses.label(one.status, language),
        one.hoursPerWeek === null ? '' : decimal(one.hoursPerWeek, language),
      ]),
    },
    {
      id: 'ydelsesbeloeb',
      heading: t.amounts,
      columns: [t.period, t.what, t.monthly],
      rows: records.benefitAmounts.map((one) => [
        period(one),
        benefits.label(one.benefit, language),
        danishMoney(one.monthly),
      ]),
    },
    {
      id: 'henvisninger',
      heading: t.referrals,
      columns: [t.day, t.result],
      rows: records.referrals.map(({ on, outcome }) => [
        day(on),
        outcome === null ? t.notDecided : referralOutcomes.label(outcome, language),
      ]),
    },
    {
      id: 'henvendelser',
      heading: t.complaints,
      columns: [t.day, t.what, t.result],
      rows: records.complaints.map(({ on, kind, outcome }) => [
        day(on),
        complaintKinds.label(kind, language),
        outcome === null ? t.notDecided : complaintOutcomes.label(outcome, language),
      ]),
    },
    {
      id: 'risikogruppe',
      heading: t.riskGroup,
      columns: [t.period, t.letter, t.contact, t.broker, t.granted, t.educationFrom],
      rows: records.riskMarks.map((mark) => [
        period(mark),
        day(mark.letterOn),
        day(mark.contactedOn),
        day(mark.brokerOn),
        day(mark.grantedOn),
        day(mark.educationFrom),
      ]),
    },
  ];
}
