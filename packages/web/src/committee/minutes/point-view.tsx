import { decisionKinds, type MeetingRemark, present, tally } from '@rettidig/committee';
import type { CommitteeBody, WholeMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { enteredIn, type FormState, problemOf } from '../../steps/form-state.ts';
import {
  CheckField,
  optionsOf,
  PlainForm,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { MeetingHead } from '../meetings/head.tsx';
import type { OpenBallot } from '../meetings/open-ballot.ts';
import { BallotControl } from './ballot-control.tsx';
import { Remarks } from './overview-view.tsx';
import { mostDissents, parts } from './point-fields.ts';
import { textsOfMinutes } from './texts.ts';

export interface PointModel {
  readonly whole: WholeMeeting;
  /** The place of the point in `whole.points`. */
  readonly at: number;
  /** The number of the point that was saved just now: this, or the one before; null: none. */
  readonly saved: number | null;
  readonly remarks: readonly MeetingRemark[];
  readonly ballot: OpenBallot | null;
  readonly council: CommitteeBody | null;
  /** Id of the matter of the council that follows this one. */
  readonly following: string | null;
}

/** One point of the minutes: who took part, what was decided, votes, dissents, and what the public reads. */
export function PointView({
  model,
  form,
  udgave,
  visit,
}: {
  readonly model: PointModel;
  readonly form: FormState;
  /** The version that what stands in the form was written on. */
  readonly udgave: string;
  readonly visit: EmployeeVisit;
}): VNode | null {
  const { words, session } = visit;
  const t = textsOfMinutes(words.language);
  const { whole, at, remarks, ballot, saved } = model;
  const { kept, body, meeting, points } = whole;
  const point = points[at];
  const item = meeting.items[at];
  if (point === undefined || item === undefined) return null;
  const path = `/udvalg/moeder/${kept.id}/referat`;
  const [before, after] = [points[at - 1], points[at + 1]];
  return (
    <div class="panels">
      <MeetingHead
        meeting={kept}
        body={body.name}
        room={null}
        title={`${item.number}. ${item.title}`}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
      <Saved saved={saved !== null} text={t.savedPoint(saved ?? item.number)} words={words} />
      <nav class="no-print" aria-label={t.points}>
        <p class="tabs">
          <a href={path}>{t.overview}</a>
          {before === undefined ? null : (
            <a href={`${path}/${before.item.id}`}>{t.previous(before.item.position)}</a>
          )}
          {after === undefined ? null : (
            <a href={`${path}/${after.item.id}`}>{t.next(after.item.position)}</a>
          )}
          <a href={`/udvalg/sager/${point.matter.id}`}>{t.case}</a>
        </p>
      </nav>
      <Remarks remarks={remarks} words={words} />
      <StopPanel model={model} visit={visit} />
      <BallotControl open={ballot} point={point} visit={visit} />
      <section class="panel">
        <PlainForm
          form={form}
          words={words}
          cancel={path}
          button={t.save}
          otherButton={
            <button name="videre" value="ja">
              {after === undefined ? t.saveLast : t.saveNext}
            </button>
          }
        >
          <input type="hidden" name="udgave" value={udgave} />
          <Decisions item={item} form={form} words={words} />
          <Members item={item} meeting={meeting} form={form} words={words} />
          <Dissents meeting={meeting} form={form} words={words} />
          <Stop meeting={meeting} form={form} words={words} />
          {item.openness.open ? null : (
            <>
              <h2>{t.public}</h2>
              <p class="hint">{t.publicHint}</p>
              <TextField form={form} words={words} name="offentlig-titel" />
              <TextArea form={form} words={words} name="offentlig-beslutning" rows={2} />
            </>
          )}
        </PlainForm>
      </section>
    </div>
  );
}

interface Part {
  readonly form: FormState;
  readonly words: Words;
}
type Item = WholeMeeting['meeting']['items'][number];

function Decisions({ item, form, words }: Part & { readonly item: Item }): VNode {
  const t = textsOfMinutes(words.language);
  const points = item.recommendation?.points ?? [];
  const terms = { form, words } as const;
  return (
    <>
      <h2>{t.decision}</h2>
      {item.recommendation === null ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <p lang="da">{item.recommendation.lead}</p>
      )}
      <p class="hint">{t.kindHint}</p>
      {[0, ...points.map((_, n) => n + 1)].map((n) => {
        const hasOwn = enteredIn(form, `tekst-${n}`) !== '';
        return (
          <fieldset class="field">
            <legend>
              {n === 0 ? t.whole : <span lang="da">{`${n}. ${points[n - 1] ?? ''}`}</span>}
            </legend>
            <div class="filters">
              <SelectField
                {...terms}
                name={`afg-${n}`}
                empty={t.noKind}
                options={optionsOf(decisionKinds, words)}
              />
              <TextField {...terms} name={`idet-${n}`} />
            </div>
            <details open={hasOwn || problemOf(form, `tekst-${n}`) !== null}>
              <summary>{t.own}</summary>
              <TextArea {...terms} name={`tekst-${n}`} rows={2} hint={t.ownHint} />
            </details>
          </fieldset>
        );
      })}
    </>
  );
}

function Members({
  item,
  meeting,
  form,
  words,
}: Part & { readonly item: Item; readonly meeting: WholeMeeting['meeting'] }): VNode {
  const t = textsOfMinutes(words.language);
  const votes = item.decision?.votes ?? [];
  const result = tally(votes, meeting.participants);
  return (
    <>
      <h2>{t.members}</h2>
      <p class="hint">{t.membersHint}</p>
      <div class="filters">
        {meeting.participants.map(({ name, party, presence }, n) =>
          presence === 'til-stede' ? (
            <SelectField
              form={{
                ...form,
                labels: {
                  ...form.labels,
                  [`med-${n}`]: party === null ? name : `${name} (${party})`,
                },
              }}
              words={words}
              name={`med-${n}`}
              options={parts.map((value) => ({ value, label: t.parts[value] }))}
              required
            />
          ) : (
            <p class="field">
              <strong>{name}</strong> <span class="quiet">{t.presences[presence]}</span>
            </p>
          ),
        )}
      </div>
      <CheckField form={form} words={words} name="afstemning" />
      {votes.length === 0 ? null : (
        <details>
          <summary>{`${t.tally}: ${t.tallyLine(result.for, result.against, result.abstaining)}`}</summary>
          <p>{result.carried === true ? t.carried : t.notCarried}</p>
          <ul class="bullets">
            {result.parties.map(({ party, for: f, against, abstaining }) => (
              <li>{`${t.byParty(party)}: ${t.tallyLine(f, against, abstaining)}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Dissents({
  meeting,
  form,
  words,
}: Part & { readonly meeting: WholeMeeting['meeting'] }): VNode {
  const t = textsOfMinutes(words.language);
  const shown = Array.from({ length: mostDissents }, (_, n) => n).filter(
    (n) =>
      n === 0 ||
      enteredIn(form, `mening-${n - 1}`) !== '' ||
      enteredIn(form, `mening-${n}`) !== '' ||
      problemOf(form, `mening-${n}`) !== null,
  );
  return (
    <details open={enteredIn(form, 'mening-0') !== '' || (form.entered['af-0'] ?? []).length > 0}>
      <summary>{t.dissents}</summary>
      <p class="hint">{t.dissentsHint}</p>
      {shown.map((n) => {
        const chosen = new Set(form.entered[`af-${n}`] ?? []);
        const problem = problemOf(form, `af-${n}`);
        return (
          <>
            <TextArea form={form} words={words} name={`mening-${n}`} rows={3} />
            <fieldset class={problem === null ? 'field checks' : 'field checks wrong'}>
              <legend>{t.dissentOf(n + 1)}</legend>
              {problem === null ? null : (
                <p class="problem">
                  <Icon name="overskredet" />
                  {problem}
                </p>
              )}
              <div>
                {present(meeting).map(({ name }, k) => (
                  <label>
                    <input
                      type="checkbox"
                      id={k === 0 ? `af-${n}` : undefined}
                      name={`af-${n}`}
                      value={name}
                      checked={chosen.has(name)}
                    />
                    {name}
                  </label>
                ))}
              </div>
            </fieldset>
          </>
        );
      })}
    </details>
  );
}

function Stop({
  meeting,
  form,
  words,
}: Part & { readonly meeting: WholeMeeting['meeting'] }): VNode {
  const t = textsOfMinutes(words.language);
  return (
    <details open={enteredIn(form, 'stop') !== '' || problemOf(form, 'stop') !== null}>
      <summary>{t.stop}</summary>
      <p class="hint">{t.stopHint}</p>
      <SelectField
        form={form}
        words={words}
        name="stop"
        empty={t.nobodyStops}
        options={present(meeting).map(({ name }) => ({ value: name, label: name }))}
      />
      <TextArea form={form} words={words} name="stop-tekst" rows={2} />
    </details>
  );
}

/** Where a member has stopped the decision: the way to the council. */
function StopPanel({
  model: { whole, at, council, following },
  visit: { words, csrf },
}: {
  readonly model: PointModel;
  readonly visit: EmployeeVisit;
}): VNode | null {
  const t = textsOfMinutes(words.language);
  const stop = whole.meeting.items[at]?.decision?.stop ?? null;
  const item = whole.points[at]?.item;
  if (stop === null || item === undefined) return null;
  return (
    <section class="panel" aria-label={t.stop}>
      {council === null ? (
        <p>{t.noCouncil}</p>
      ) : following === null ? (
        <form method="post" action={`/udvalg/moeder/${whole.kept.id}/referat/${item.id}/indbring`}>
          <Csrf token={csrf} />
          <p>{t.toCouncilLead(stop.member)}</p>
          <p>
            <button class="primary">{t.toCouncil(council.name)}</button>
          </p>
        </form>
      ) : (
        <p>
          <a href={`/udvalg/sager/${following}`}>{t.atCouncil(council.name)}</a>
        </p>
      )}
    </section>
  );
}
