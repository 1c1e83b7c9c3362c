import {
  approvalRefused,
  approveDecision,
  assess,
  basisInWords,
  closeWithoutSanction,
  complaintGuidance,
  considerationsInWords,
  factsInWords,
  givesWarning,
  proposeDecision,
  resultInWords,
  returnProposal,
  spouseWarnings,
  warningInWords,
} from '@rettidig/casework';
import { kroner } from '@rettidig/engine';
import type { VNode } from 'preact';
import { choice, note, optionalNumber, optionalWhole, requiredNote } from '../http/fields.ts';
import { decimal } from '../format/numbers.ts';
import { NumberField, optionsOf, RadioField, TextArea } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { Pair } from '../why/reasons.tsx';
import { caseForm } from './case-form.tsx';
import { demands } from './demands.ts';
import { caseAddress } from './handlings.ts';
import type { AvailabilityModel } from './load.ts';
import { Lines, nameOf } from './parts.tsx';
import { textsOfAvailability } from './texts.ts';

const longest = 5000;
const money = optionalNumber({ least: 0, most: 100_000 });
const oerePerKrone = 100;
const inKroner = (amount: number | null): string =>
  amount === null ? '' : decimal(amount / oerePerKrone, 'da');

/** Whether the sanction is a deduction, so that days and amounts are asked about. */
const isDeduction = ({ assessment: { kind } }: AvailabilityModel): boolean =>
  kind?.outcome.outcome !== 'afgjort' || kind.outcome.value === 'fradrag';

export const indstil = caseForm({
  handling: 'indstil',
  fields: {
    hovedhensyn: note(longest),
    oplysninger: note(longest),
    klagevejledning: note(longest),
    dage: optionalWhole({ least: 1, most: 366 }),
    hjaelp: money,
    trukket: money,
    aegtefaelle: choice(spouseWarnings),
  },
  labels: (t) => ({
    hovedhensyn: t.main,
    oplysninger: t.weighty,
    klagevejledning: t.complaint,
    dage: t.dayCount,
    hjaelp: t.monthly,
    trukket: t.deducted,
    aegtefaelle: t.spouse,
  }),
  initial: ({ one, view }) => ({
    hovedhensyn: one.proposal?.considerations ?? considerationsInWords(one),
    oplysninger: one.proposal?.facts ?? factsInWords(view).join('\n'),
    klagevejledning: one.proposal?.complaint ?? complaintGuidance,
    dage: one.proposal?.days?.toString() ?? '',
    hjaelp: inKroner(one.proposal?.monthly ?? null),
    trukket: inKroner(one.proposal?.alreadyDeducted ?? null),
    aegtefaelle: one.proposal?.spouse ?? '',
  }),
  decide: (values, asked, situation) =>
    proposeDecision(
      {
        considerations: values.hovedhensyn,
        facts: values.oplysninger,
        complaint: values.klagevejledning,
        days: values.dage ?? null,
        monthly: values.hjaelp === undefined ? null : kroner(values.hjaelp),
        alreadyDeducted: values.trukket === undefined ? null : kroner(values.trukket),
        spouse: values.aegtefaelle ?? null,
      },
      asked,
      situation,
    ),
  body: (model, form, words) => {
    const t = textsOfAvailability(words.language);
    const terms = { form, words } as const;
    const counted = model.assessment.days.outcome.outcome === 'afgjort';
    return {
      lead: t.proposalLead,
      button: t.propose,
      fields: (
        <>
          <TextArea {...terms} required name="hovedhensyn" rows={5} why={demands.considerations} />
          <TextArea {...terms} required name="oplysninger" rows={6} why={demands.facts} />
          <TextArea {...terms} required name="klagevejledning" rows={6} why={demands.complaint} />
          {isDeduction(model) ? (
            <>
              {counted ? null : <NumberField {...terms} name="dage" hint={t.dayCountHint} />}
              <NumberField {...terms} name="hjaelp" hint={t.moneyHint} />
              <NumberField {...terms} name="trukket" />
            </>
          ) : null}
          {givesWarning(model.assessment.group, model.one) ? (
            <RadioField
              {...terms}
              required
              name="aegtefaelle"
              why={demands.spouse}
              options={optionsOf(spouseWarnings, words)}
            />
          ) : null}
        </>
      ),
    };
  },
});

/** What the letter will say, as the second person sees it before approving. */
function DecisionPreview({
  model,
  words,
}: {
  readonly model: AvailabilityModel;
  readonly words: Words;
}): VNode | null {
  const t = textsOfAvailability(words.language);
  const { one, view } = model;
  const { proposal } = one;
  if (proposal === null) return null;
  const assessment = assess(view, true);
  return (
    <dl class="pairs">
      <Pair term={t.proposedBy}>{nameOf(model, proposal.by, words)}</Pair>
      <Pair term={t.result}>
        <Lines
          text={[resultInWords(one, assessment), ...warningInWords(assessment.group, one)].join(
            '\n\n',
          )}
        />
      </Pair>
      <Pair term={t.basis}>
        <Lines text={assessment.kind === null ? '' : basisInWords(one, assessment.kind)} />
      </Pair>
      <Pair term={t.main}>
        <Lines text={proposal.considerations} />
      </Pair>
      <Pair term={t.weighty}>
        <Lines text={proposal.facts} />
      </Pair>
      {one.answer === null ? null : (
        <Pair term={t.answer}>
          <Lines text={one.answer.text} />
        </Pair>
      )}
      {proposal.spouse === null ? null : (
        <Pair term={t.spouse}>{spouseWarnings.label(proposal.spouse, words.language)}</Pair>
      )}
      <Pair term={t.complaint}>
        <Lines text={proposal.complaint} />
      </Pair>
    </dl>
  );
}

export const godkend = caseForm({
  handling: 'godkend',
  fields: {},
  labels: () => ({}),
  decide: (_, asked, situation) => approveDecision(asked, situation),
  body: (model, _, words) => {
    const t = textsOfAvailability(words.language);
    const refusal = approvalRefused(model.one, model.actor);
    return {
      lead: t.approveLead,
      button: t.approve,
      fields: (
        <>
          {refusal === null ? null : (
            <p class="note warn" lang="da">
              {refusal}
            </p>
          )}
          <DecisionPreview model={model} words={words} />
          {refusal === null ? (
            <p>
              <a href={caseAddress(model.citizen.id, model.one.id, 'retur')}>{t.handlings.retur}</a>
            </p>
          ) : null}
        </>
      ),
    };
  },
});

export const retur = caseForm({
  handling: 'retur',
  fields: { begrundelse: requiredNote(longest) },
  labels: (t) => ({ begrundelse: t.reasons }),
  decide: ({ begrundelse }, asked, situation) =>
    returnProposal({ reasons: begrundelse }, asked, situation),
  body: (_, form, words) => ({
    button: textsOfAvailability(words.language).returnSave,
    fields: <TextArea form={form} words={words} required name="begrundelse" rows={5} />,
  }),
});

export const luk = caseForm({
  handling: 'luk',
  fields: { begrundelse: requiredNote(longest) },
  labels: (t) => ({ begrundelse: t.reasons }),
  decide: ({ begrundelse }, asked, situation) =>
    closeWithoutSanction({ reasons: begrundelse }, asked, situation),
  body: (_, form, words) => {
    const t = textsOfAvailability(words.language);
    return {
      lead: t.closeLead,
      button: t.close,
      fields: (
        <TextArea
          form={form}
          words={words}
          required
          name="begrundelse"
          rows={5}
          hint={t.reasonsHint}
        />
      ),
    };
  },
});
