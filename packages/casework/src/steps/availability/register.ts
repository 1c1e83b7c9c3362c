import { type Day, danishLongDay } from '@rettidig/engine';
import { type AttendanceForm, attendanceForms } from '@rettidig/law';
import { type Remark, type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { type CaseAsked, dayProblems, onOpenCase, proposalLapses, worked } from './on-case.ts';

type Case = Pick<CaseAsked, 'caseId'>;

/** Registers the citizen's answer to the hearing; one that was given in a talk is personal contact, too. */
export function registerAnswer(
  { on, text, inTalk }: { readonly on: Day; readonly text: string; readonly inTalk: boolean },
  asked: Case,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    if (one.hearing === null) {
      return refused({ field: '', text: 'Der er ikke sendt en partshøring at svare på.' });
    }
    const problems = dayProblems('dag', on, { first: one.hearing.on, last: situation.today });
    if (problems.length > 0) return refused(...problems);
    const told = { on, text };
    const lateness: readonly Remark[] =
      on > one.hearing.deadline
        ? [
            {
              field: 'dag',
              text: `Svaret kom efter fristen den ${danishLongDay(one.hearing.deadline)}. Det skal stadig indgå, når sagen ikke er afgjort.`,
            },
          ]
        : [];
    return decided({
      facts: [
        worked(one, {
          answer: told,
          // Judged before the answer was known.
          ground: null,
          ...(inTalk ? { contact: one.contact ?? told } : {}),
        }),
      ],
      journal: {
        day: on,
        heading: inTalk ? 'Svar på partshøring i en samtale' : 'Svar på partshøring',
        text,
      },
      warnings: [...proposalLapses(one), ...lateness],
    });
  });
}

/** Registers personal contact with the citizen that was no interview: by telephone, at the door, in another office. */
export function registerContact(
  { on, text }: { readonly on: Day; readonly text: string },
  asked: Case,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const problems = dayProblems('dag', on, { first: one.on, last: situation.today });
    if (problems.length > 0) return refused(...problems);
    return decided({
      facts: [worked(one, { contact: { on, text } })],
      journal: { day: on, heading: 'Personlig kontakt i rådighedssag', text },
      warnings: proposalLapses(one),
    });
  });
}

/** Registers written guidance that was given outside Rettidig, and where its wording can be seen. */
export function registerGuidance(
  { on, proof }: { readonly on: Day; readonly proof: string },
  asked: Case,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    if (on > situation.today) {
      return refused(...dayProblems('dag', on, { first: one.on, last: situation.today }));
    }
    const tooLate: readonly Remark[] =
      on > one.on
        ? [
            {
              field: 'dag',
              text: 'Vejledningen ligger efter hændelsen. Så må der ikke gives en sanktion for den.',
            },
          ]
        : [];
    return decided({
      facts: [worked(one, { guidance: { on, text: proof } })],
      journal: {
        day: situation.today,
        heading: 'Skriftlig vejledning fundet',
        text: `Borgeren blev vejledt skriftligt den ${danishLongDay(on)}. Bevis: ${proof}`,
      },
      warnings: [...proposalLapses(one), ...tooLate],
    });
  });
}

/** Confirms the paragraph of a sanction that is read in no source here. */
export function confirmLegalBasis(
  { paragraph, reasons }: { readonly paragraph: string; readonly reasons: string },
  asked: Case,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today, actor } = situation;
    return decided({
      facts: [worked(one, { legalBasis: { found: paragraph, reasons, on: today, by: actor } })],
      journal: { day: today, heading: 'Hjemmel bekræftet', text: `${paragraph}\n${reasons}` },
      warnings: proposalLapses(one),
    });
  });
}

/** Registers an earlier sanction and its warning from before Rettidig, and where they can be seen. */
export function registerEarlierSanction(
  { on, proof, warned }: { readonly on: Day; readonly proof: string; readonly warned: boolean },
  asked: Case,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    if (on > one.on) {
      return refused({
        field: 'dag',
        text: 'Afgørelsen ligger efter hændelsen. Kun en tidligere sanktion tæller.',
      });
    }
    const told = { on, text: proof };
    return decided({
      facts: [worked(one, { earlierSanction: told, ...(warned ? { warning: told } : {}) })],
      journal: {
        day: situation.today,
        heading: 'Tidligere sanktion fundet',
        text: `Afgørelse den ${danishLongDay(on)}. Bevis: ${proof}${warned ? '\nDen fulde skriftlige advarsel stod i afgørelsen.' : ''}`,
      },
      warnings: proposalLapses(one),
    });
  });
}

/** Registers what a citizen under a sharpened sanction must turn up for. */
export function assignAttendance(
  { form }: { readonly form: AttendanceForm },
  asked: Case,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) =>
    decided({
      facts: [worked(one, { attendance: form })],
      journal: {
        day: situation.today,
        heading: 'Fremmøde anvist',
        text: attendanceForms.label(form, 'da'),
      },
      warnings: proposalLapses(one),
    }),
  );
}
