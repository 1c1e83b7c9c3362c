import { employeeStatements, isLeftOpen, placementPurposes } from '@rettidig/casework';
import { activityKinds, sectors } from '@rettidig/law';
import type { VNode } from 'preact';
import { decimal } from '../format/numbers.ts';
import type { FormState } from '../steps/form-state.ts';
import {
  CheckField,
  DayField,
  NumberField,
  optionsOf,
  RadioField,
  SelectField,
  StepForm,
  TextArea,
  TextField,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { FindWorkplace } from './find-workplace.tsx';
import { LawChecks } from './law-checks.tsx';
import { RunningOffers } from './running-offers.tsx';
import { textsOfOffers } from './texts.ts';
import { addressOf, type WorkplaceModel } from './workplace-model.ts';

interface Shown {
  readonly model: WorkplaceModel;
  readonly form: FormState;
  readonly words: Words;
}

/** An offer at a workplace: find the place, see what the law says of it, give the offer. */
export function WorkplaceView({ model, form, words }: Shown): VNode {
  const { kind, citizen, group, chosen, checks } = model;
  const t = textsOfOffers(words.language);
  const here = `/borgere/${citizen.id}/tilbud/${kind}`;
  const isOpened = chosen !== null || 'p-nummer' in form.entered;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{activityKinds.label(kind, words.language)}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <RunningOffers citizen={citizen} words={words} />
      {group === null ? <p class="note warn">{t.noGroup}</p> : null}
      {chosen === null ? (
        <FindWorkplace model={model} here={here} words={words} />
      ) : (
        <Chosen model={model} here={here} words={words} />
      )}
      <div class="offer-columns">
        {isOpened ? <Form model={model} form={form} words={words} /> : null}
        <LawChecks checks={checks} words={words} />
      </div>
    </div>
  );
}

function Chosen({
  model: { chosen, placed, free },
  here,
  words: { language },
}: {
  readonly model: WorkplaceModel;
  readonly here: string;
  readonly words: Words;
}): VNode | null {
  const t = textsOfOffers(language);
  if (chosen === null) return null;
  const { unit } = chosen;
  const facts: readonly (readonly [string, string])[] = [
    [t.address, addressOf(unit)],
    [t.pNumber, unit.pNumber],
    [
      t.company,
      `${unit.company.name}, ${sectors.label(unit.company.sector, language).toLowerCase()}, CVR ${unit.company.cvr}`,
    ],
    [
      t.employees,
      unit.employees === null ? t.notKnown : t.fullTime(decimal(unit.employees, language)),
    ],
    [t.taken, decimal(placed, language)],
    [t.free, free === null ? t.notKnown : decimal(free, language)],
  ];
  return (
    <section class="panel" aria-labelledby="arbejdsplads">
      <div class="row spread">
        <h2 id="arbejdsplads">{unit.name}</h2>
        <a href={here}>{t.other}</a>
      </div>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Form({ model, form, words }: Shown): VNode {
  const { kind, citizen, asked, checks, last, mayBeLonger, ownEmployerMatters } = model;
  const { language } = words;
  const t = textsOfOffers(language);
  const free = { form, words } as const;
  const must = { form, words, required: true } as const;
  const duration = checks.find(({ field }) => field === 'til');
  const asksFor = (...conditions: readonly (typeof asked)[number][]): boolean =>
    conditions.some((one) => asked.includes(one));
  const reason =
    checks.some(isLeftOpen) || last === null || mayBeLonger || 'begrundelse' in form.entered;
  return (
    <section class="panel">
      <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.give}>
        <TextField {...must} name="p-nummer" width="short" inputMode="numeric" />
        <div class="row">
          <DayField {...must} name="fra" />
          <DayField {...must} name="til" />
          <NumberField {...must} name="timer" />
        </div>
        {duration === undefined || duration.state === 'opfyldt' ? null : (
          <p class="hint" lang="da">
            {`${duration.explanation.title}: ${duration.text}`}
          </p>
        )}
        {asksFor('formaal', 'formaal-i-aftalen') ? (
          <SelectField {...must} name="formaal" options={optionsOf(placementPurposes, words)} />
        ) : null}
        <Statements {...{ model, form, words }} />
        <NumberField {...must} name="ansatte" />
        {kind === 'loentilskud' ? <Additional {...{ model, form, words }} /> : null}
        {mayBeLonger ? (
          <>
            <CheckField {...free} name="forlaenget" />
            <NumberField {...free} name="ekstra-perioder" />
          </>
        ) : null}
        {reason ? (
          <TextArea
            {...free}
            name="begrundelse"
            rows={3}
            hint={mayBeLonger ? t.longerHint : t.reasonHint}
          />
        ) : null}
        <TextArea {...free} name="maal" rows={2} hint={t.aimHint} />
        <TextField {...free} name="kontakt" width="middle" />
        {ownEmployerMatters ? <CheckField {...free} name="egen-arbejdsgiver" /> : null}
      </StepForm>
    </section>
  );
}

function Statements({ model: { asked }, form, words }: Shown): VNode {
  const free = { form, words } as const;
  const must = { form, words, required: true } as const;
  return (
    <>
      {asked.includes('erklaering-arbejdsgiver') ? (
        <CheckField {...free} name="arbejdsgiver" />
      ) : null}
      {asked.includes('erklaering-medarbejdere') ? (
        <RadioField {...must} name="medarbejdere" options={optionsOf(employeeStatements, words)} />
      ) : null}
      <DayField {...free} name="underskrevet" />
      {asked.includes('ikke-sidste-arbejdsplads') ? (
        <CheckField {...free} name="ikke-sidste" />
      ) : null}
    </>
  );
}

function Additional({ model: { chosen }, form, words }: Shown): VNode {
  const t = textsOfOffers(words.language);
  const must = { form, words, required: true } as const;
  if (chosen?.unit.company.sector === 'offentlig') {
    return (
      <RadioField
        {...must}
        name="merbeskaeftigelse"
        hint={t.additionalWhy}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nej', label: t.no },
        ]}
      />
    );
  }
  return (
    <>
      <NumberField {...must} name="sidste-maaned" hint={t.additionalWhy} />
      <NumberField {...must} name="aarets-gennemsnit" />
    </>
  );
}
