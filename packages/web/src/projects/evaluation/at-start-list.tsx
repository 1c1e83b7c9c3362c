import type { Project } from '@rettidig/casework';
import { keysOfOne, participantAtStart, type ParticipantAtStart } from '@rettidig/figures';
import { evaluatedParticipants, type NamedPerson, namePersons } from '@rettidig/store';
import type { Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import type { EmployeeVisit } from '../../http/visit.ts';
import { type Cell, cellText, type Sheet } from '../../format/sheet.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Language } from '../../texts/language.ts';
import { textsOfFigures } from '../../figures/texts.ts';
import { Person } from '../../ui/person.tsx';
import type { Words } from '../../ui/words.ts';
import { participantsAddress } from './at-start-address.ts';
import { atStartName, offerName } from './at-start-names.ts';
import { textsOfAtStart } from './at-start-texts.ts';
import { onEverybody, projectWithParticipants } from './load.ts';
import { monthsOf, Scroll } from './parts.tsx';

/** The participants whom a number of the first day counts. */
export interface AtStartList {
  readonly project: Project;
  /** The number's key. */
  readonly key: string;
  /** All of them, whoever may see them. */
  readonly count: number;
  /** Those the employee has access to, by name. */
  readonly rows: readonly {
    readonly person: NamedPerson;
    readonly from: Day;
    readonly start: ParticipantAtStart;
  }[];
}

/** A participant's part, and the first day of it. */
interface Stood {
  readonly part: { readonly from: Day };
  readonly start: ParticipantAtStart;
}

/** Counts on everybody, as the evaluation does, and names those whom the employee may see. */
export async function loadAtStart(
  visit: EmployeeVisit,
  id: string,
  key: string,
): Promise<AtStartList> {
  const isCounted = ({ part, start }: Stood) =>
    part.from <= visit.today && keysOfOne(start).includes(key);
  const { project, participants } = await onEverybody(visit, (tx) =>
    projectWithParticipants(tx, id),
  );
  const count = participants
    .map((one) => ({ part: one.part, start: participantAtStart(one) }))
    .filter(isCounted).length;
  const rows = await visit.read(async (tx) => {
    const own = (await evaluatedParticipants(tx, id))
      .map((one) => ({ person: one.person, part: one.part, start: participantAtStart(one) }))
      .filter(isCounted);
    const { persons } = await namePersons(tx, [...new Set(own.map(({ person }) => person))]);
    return persons.flatMap((person) =>
      own
        .filter((one) => one.person === person.id)
        .map(({ part: { from }, start }) => ({ person, from, start })),
    );
  });
  return { project, key, count, rows };
}

/** The cells of a participant besides the name. */
function cellsOf(
  { from, start: { days, offers, hasMentor } }: AtStartList['rows'][number],
  language: Language,
): readonly Cell[] {
  const t = textsOfAtStart(language);
  const names = offers.map(({ type, provider }) =>
    [offerName(type, language), ...(provider === null ? [] : [provider])].join(', '),
  );
  return [
    { kind: 'day', day: from },
    days === null ? { kind: 'empty' } : { kind: 'number', value: monthsOf(days), decimals: 1 },
    { kind: 'text', text: names.length === 0 ? t.none : names.join('; ') },
    { kind: 'text', text: hasMentor ? t.yes : t.no },
  ];
}

const headsOf = (language: Language): readonly string[] => {
  const t = textsOfAtStart(language);
  return [t.first, t.lasted, t.offer, t.listMentor];
};

const notesOf = ({ count, rows }: AtStartList, language: Language): readonly string[] => {
  const t = textsOfAtStart(language);
  const others = count - rows.length;
  if (count === 0) return [t.nobody];
  return [t.counted(count), ...(others > 0 ? [t.others(others)] : [])];
};

/** The participants the employee may see, as a file. */
export function atStartSheet(list: AtStartList, language: Language): Sheet {
  const t = textsOfAtStart(language);
  return {
    head: [t.citizen, ...headsOf(language)],
    rows: list.rows.map((row) => [
      { kind: 'text', text: row.person.name },
      ...cellsOf(row, language),
    ]),
    notes: [
      `${t.title(list.project.name)} (${atStartName(list.key, language) ?? ''})`,
      ...notesOf(list, language),
    ],
  };
}

/** The participants as a page. */
export function AtStartListView({
  list,
  words,
}: {
  readonly list: AtStartList;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const { project, key, rows } = list;
  const t = textsOfAtStart(language);
  const f = textsOfFigures(language);
  const address = `/projekter/${project.id}/evaluering`;
  return (
    <div class="panels evaluation figures">
      <div class="page-head">
        <p class="no-print">
          <a href={address}>{t.back}</a>
        </p>
        <h1>{t.title(project.name)}</h1>
        <p>{atStartName(key, language)}</p>
      </div>
      <section class="panel stack">
        <p>{notesOf(list, language).join(' ')}</p>
        {rows.length === 0 ? null : (
          <>
            <Scroll name={t.title(project.name)}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.citizen}</th>
                    {headsOf(language).map((head) => (
                      <th scope="col">{head}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr>
                      <th scope="row" class="nowrap">
                        <Person citizen={row.person} words={words} />
                      </th>
                      {cellsOf(row, language).map((cell) => (
                        <td>{cellText(cell, language)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            <p class="row small no-print">
              {(['csv', 'xlsx'] as const).map((kind) => (
                <a href={participantsAddress(address, key, `.${kind}`)}>
                  <Icon name="hent" /> {kind === 'csv' ? f.csv : f.excel}
                </a>
              ))}
            </p>
          </>
        )}
      </section>
    </div>
  );
}
