import { openAvailabilityCase, sendGuidance, usualGuidance } from '@rettidig/casework';
import { danishDay, danishLongDay } from '@rettidig/engine';
import { availabilityEvents, interviewKinds } from '@rettidig/law';
import {
  availabilityCaseOpenedBy,
  awaitingApproval,
  latestDecisions,
  type StepCase,
} from '@rettidig/store';
import { ApprovalsView } from '../availability/approvals-view.tsx';
import { AvailabilityCaseView } from '../availability/case-view.tsx';
import { godkend, indstil, luk, retur } from '../availability/decide-forms.tsx';
import { GuideView } from '../availability/guide-view.tsx';
import { caseAddress } from '../availability/handlings.ts';
import { fremmer, grund, vilje } from '../availability/judge-forms.tsx';
import { loadAvailability } from '../availability/load.ts';
import { type OpenModel, OpenView } from '../availability/open-view.tsx';
import {
  fremmoede,
  hjemmel,
  hoering,
  kontakt,
  svar,
  tidligere,
  vejledning,
} from '../availability/register-forms.tsx';
import { textsOfAvailability } from '../availability/texts.ts';
import { id, requiredChoice, requiredDay, requiredNote } from '../http/fields.ts';
import { NotFoundError, action, page, type Route } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';

const purpose = 'Rådighedssag';

function originOf({ situation }: StepCase, haendelse: string | undefined): OpenModel['origin'] {
  if (haendelse === undefined) return null;
  const { interviews, activities } = situation.file;
  const interview = interviews.find(({ id: one }) => one === haendelse);
  if (interview !== undefined) {
    return {
      event: 'udeblivelse-fra-samtale',
      on: interview.on,
      origin: interview.id,
      description: `${interviewKinds.label(interview.kind, 'da')} den ${danishLongDay(interview.on)} er registreret som udeblevet.`,
    };
  }
  const activity = activities.find(({ id: one }) => one === haendelse);
  if (activity === undefined) throw new NotFoundError();
  return {
    event: 'udeblivelse-fra-tilbud',
    on: situation.today,
    origin: activity.id,
    description: '',
  };
}

const open = stepForm({
  path: '/borgere/:borger/raadighed',
  step: 'raadighed',
  purpose,
  address: { borger: id, haendelse: id.optional() },
  fields: {
    art: requiredChoice(availabilityEvents),
    dag: requiredDay,
    beskrivelse: requiredNote(5000),
  },
  labels: ({ language }) => {
    const t = textsOfAvailability(language);
    return { art: t.event, dag: t.eventDay, beskrivelse: t.description };
  },
  load: (_, { haendelse }, stepCase): Promise<OpenModel> => {
    const { citizen, situation } = stepCase;
    const cases = situation.records.availabilityCases;
    const noShows = situation.file.interviews.filter(
      (interview) =>
        interview.state === 'udeblevet' && !cases.some(({ origin }) => origin === interview.id),
    );
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      cases: cases.toReversed(),
      noShows: noShows.toReversed(),
      origin: originOf(stepCase, haendelse),
    });
  },
  initial: ({ origin }) =>
    origin === null
      ? {}
      : { art: origin.event, dag: danishDay(origin.on), beskrivelse: origin.description },
  decide: ({ art, dag, beskrivelse }, situation, { origin }) =>
    openAvailabilityCase(
      {
        event: art,
        on: dag,
        description: beskrivelse,
        origin: origin !== null && origin.event === art ? origin.origin : null,
      },
      situation,
    ),
  done: ({ borger }, decision) => `/borgere/${borger}/raadighed/aabnet/${decision}`,
  view: (model, form, { words }) => ({
    title: textsOfAvailability(words.language).openTitle,
    body: <OpenView model={model} form={form} words={words} />,
  }),
});

const guide = stepForm({
  path: '/borgere/:borger/raadighed/vejledning',
  step: 'raadighed',
  purpose,
  address: { borger: id },
  fields: { pligter: requiredNote(5000), konsekvenser: requiredNote(5000) },
  labels: ({ language }) => {
    const t = textsOfAvailability(language);
    return { pligter: t.guideDuties, konsekvenser: t.guideConsequences };
  },
  load: (_, __, { citizen: { id: person, name } }) => Promise.resolve({ id: person, name }),
  initial: () => ({ pligter: usualGuidance.duties, konsekvenser: usualGuidance.consequences }),
  decide: ({ pligter, konsekvenser }, situation) =>
    sendGuidance({ duties: pligter, consequences: konsekvenser }, situation),
  view: (citizen, form, { words }) => ({
    title: textsOfAvailability(words.language).guideTitle,
    body: <GuideView citizen={citizen} form={form} words={words} />,
  }),
});

/** From the decision that opened a case to the case: a form knows the one, the page is under the other. */
const opened = action({
  method: 'GET',
  path: '/borgere/:borger/raadighed/aabnet/:beslutning',
  access: 'sagsarbejde',
  purpose,
  input: { borger: id, beslutning: id },
  act: async ({ read }, { borger, beslutning }) => {
    const sag = await read((tx) => availabilityCaseOpenedBy(tx, beslutning));
    if (sag === null) throw new NotFoundError();
    return { kind: 'redirect', to: `${caseAddress(borger, sag)}?udfoert=${beslutning}` };
  },
});

const sag = page({
  path: '/borgere/:borger/raadighed/:sag',
  access: 'sagsarbejde',
  purpose,
  input: { borger: id, sag: id, udfoert: id.optional() },
  load: async (visit, { borger, sag: one, udfoert }) => {
    const model = await loadAvailability(visit, borger, one);
    const latest =
      udfoert === undefined ? [] : await visit.read((tx) => latestDecisions(tx, borger, 5));
    return { model, done: latest.find((decision) => decision.id === udfoert) ?? null };
  },
  view: ({ model, done }, { words }) => ({
    title: textsOfAvailability(words.language).caseTitle(
      availabilityEvents.label(model.one.event, words.language),
    ),
    body: <AvailabilityCaseView model={model} done={done} words={words} />,
  }),
});

const approvals = page({
  path: '/godkendelser',
  access: 'sagsarbejde',
  purpose: 'Rådighedssager, der venter på godkendelse',
  input: {},
  load: ({ read }) => read((tx) => awaitingApproval(tx)),
  view: (cases, { words, session }) => ({
    title: textsOfAvailability(words.language).approvals,
    body: <ApprovalsView cases={cases} actor={session.employee.id} words={words} />,
  }),
});

/** Availability cases: opening, the gate, each thing that is done in one, and what awaits a second person. */
export const raadighed: readonly Route[] = [
  ...open,
  ...guide,
  opened,
  sag,
  approvals,
  ...hjemmel,
  ...vejledning,
  ...tidligere,
  ...hoering,
  ...svar,
  ...kontakt,
  ...grund,
  ...vilje,
  ...fremmer,
  ...fremmoede,
  ...indstil,
  ...godkend,
  ...retur,
  ...luk,
];
