import { bodyKinds } from '@rettidig/committee';
import type { CommitteeBody } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { type Bodies, sitsOn } from './load.ts';
import { textsOfBodies } from './texts.ts';

export interface BodyListModel extends Bodies {
  readonly mayWrite: boolean;
  readonly saved: boolean;
}

/** The bodies of the municipality, those that there are and those that have ceased. */
export function BodyListView({
  model,
  words,
}: {
  readonly model: BodyListModel;
  readonly words: Words;
}): VNode {
  const t = textsOfBodies(words.language);
  const { bodies, today, mayWrite, saved } = model;
  const hasCeased = ({ closedOn }: CommitteeBody): boolean =>
    closedOn !== null && closedOn <= today;
  const there = bodies.filter((body) => !hasCeased(body));
  const ceased = bodies.filter(hasCeased);
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words}>
        {mayWrite ? (
          <a class="button" href="/udvalg/organer/nyt">
            {t.add}
          </a>
        ) : null}
        <a href="/udvalg/organer/perioder">{t.terms}</a>
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      {bodies.length === 0 ? <p class="note">{mayWrite ? t.none : t.noneYet}</p> : null}
      {there.length === 0 ? null : (
        <section class="panel" aria-label={t.bodies}>
          <BodyTable bodies={there} name={t.bodies} model={model} words={words} />
        </section>
      )}
      {ceased.length === 0 ? null : (
        <section class="panel" aria-labelledby="nedlagte">
          <details>
            <summary>
              <h2 id="nedlagte">{t.closed}</h2>
            </summary>
            <BodyTable bodies={ceased} name={t.closed} model={model} words={words} />
          </details>
        </section>
      )}
    </div>
  );
}

function BodyTable({
  bodies,
  name,
  model: { bodies: all, seats, employees, today },
  words: { language },
}: {
  readonly bodies: readonly CommitteeBody[];
  readonly name: string;
  readonly model: BodyListModel;
  readonly words: Words;
}): VNode {
  const t = textsOfBodies(language);
  const none = <span class="quiet">{t.nobody}</span>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.chair}</th>
            <th scope="col" class="num">
              {t.members}
            </th>
            <th scope="col">{t.next}</th>
            <th scope="col">{t.secretary}</th>
          </tr>
        </thead>
        <tbody>
          {bodies.map(({ id, name: called, kind, nextBody, secretary }) => {
            const sitting = seats.filter((seat) => seat.body === id && sitsOn(seat, today));
            return (
              <tr>
                <th scope="row">
                  <a class="name" href={`/udvalg/organer/${id}`} lang="da">
                    {called}
                  </a>
                </th>
                <td>{bodyKinds.label(kind, language)}</td>
                <td>{sitting.find(({ role }) => role === 'formand')?.name ?? none}</td>
                <td class="num">
                  {sitting.filter(({ role }) => role !== 'stedfortraeder').length}
                </td>
                <td lang="da">
                  {all.find((body) => body.id === nextBody)?.name ?? (
                    <span class="quiet">{t.lastWord}</span>
                  )}
                </td>
                <td>{employees.find((one) => one.id === secretary)?.name ?? none}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
