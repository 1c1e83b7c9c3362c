import { bodyKinds } from '@rettidig/committee';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { textDay } from '../../format/days.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { BodyChanges } from './changes-view.tsx';
import { lackingIn } from './lacking.ts';
import { type BodyModel, chainOf, sitsOn } from './load.ts';
import { SeatTable } from './seat-table.tsx';
import { textsOfBodies } from './texts.ts';

interface Shown {
  readonly model: BodyModel;
  readonly words: Words;
}

/** A body: what it decides, who sits in it, and what has been changed. */
export function BodyView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfBodies(language);
  const { body, seats, today, mayWrite, saved } = model;
  const address = `/udvalg/organer/${body.id}`;
  const own = seats.filter((seat) => seat.body === body.id);
  const sitting = own.filter((seat) => sitsOn(seat, today));
  const isSubstitute = ({ role }: { readonly role: string }): boolean => role === 'stedfortraeder';
  const groups = [
    ['medlemmer', t.members, sitting.filter((seat) => !isSubstitute(seat))],
    ['stedfortraedere', t.substitutes, sitting.filter(isSubstitute)],
    ['andre', t.others, own.filter((seat) => !sitsOn(seat, today))],
  ] as const;
  const lacking = lackingIn(body, model, language);
  return (
    <div class="panels">
      <CommitteeHead
        title={body.name}
        lead={bodyKinds.label(body.kind, language)}
        back={[['/udvalg/organer', t.title]]}
        words={words}
      >
        {mayWrite ? (
          <>
            <a class="button" href={`${address}/plads/ny`}>
              {t.addSeat}
            </a>
            <a href={`${address}/ret`}>{t.change}</a>
          </>
        ) : null}
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      {lacking.length === 0 ? null : (
        <section class="note warn" aria-labelledby="mangler">
          <h2 id="mangler" class="status">
            <Icon name="aktuel" />
            {t.lacking}
          </h2>
          <ul class="bullets">
            {lacking.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {own.length === 0 ? <p class="note">{t.noMembers}</p> : null}
      {groups.map(([id, title, group]) =>
        group.length === 0 ? null : (
          <section class="panel" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <SeatTable seats={group} name={title} model={model} words={words} />
          </section>
        ),
      )}
      <About model={model} words={words} />
      <BodyChanges model={model} words={words} />
    </div>
  );
}

function About({ model, words: { language } }: Shown): VNode {
  const t = textsOfBodies(language);
  const { body, bodies, employees, forms } = model;
  const chain = chainOf(bodies, body);
  const form = forms.find(({ id }) => id === body.form);
  return (
    <section class="panel" aria-labelledby="om">
      <h2 id="om">{t.about}</h2>
      <dl class="facts">
        <div>
          <dt>{t.competence}</dt>
          <dd lang="da">{body.competence === '' ? t.noCompetence : body.competence}</dd>
        </div>
        <div>
          <dt>{t.chain}</dt>
          <dd lang="da">
            {chain.map(({ id, name }, at) => (
              <>
                {at === 0 ? null : ' › '}
                {id === body.id ? name : <a href={`/udvalg/organer/${id}`}>{name}</a>}
              </>
            ))}
            {chain.length === 1 ? ` (${t.lastWord})` : null}
          </dd>
        </div>
        <div>
          <dt>{t.secretary}</dt>
          <dd>{employees.find(({ id }) => id === body.secretary)?.name ?? t.nobody}</dd>
        </div>
        <div>
          <dt>{t.form}</dt>
          <dd lang="da">
            {form === undefined ? (
              t.unknown
            ) : (
              <a href={`/udvalg/skabeloner/${form.id}`}>{form.name}</a>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.agenda}</dt>
          <dd>{t.agendaDeadline(body.agendaWeekdays)}</dd>
        </div>
        <div>
          <dt>{t.approval}</dt>
          <dd>{t.approvalDeadline(body.approvalWeekdays)}</dd>
        </div>
        {body.closedOn === null ? null : (
          <div>
            <dt>{t.closedOn}</dt>
            <dd>{textDay(body.closedOn, language)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
