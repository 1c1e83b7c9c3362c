import { danishDay, isoDay } from '@rettidig/engine';
import type { CommitteeTask } from '@rettidig/store';
import type { Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { textTable } from '../text-table.ts';
import { closedOption, type CommitteeSource, withCommittee } from './with-committee.ts';

const spec: CommandSpec = {
  name: 'committee promises',
  summary: 'Vis, hvad udvalgene har bedt om, og hvad der er over tiden.',
  about: [
    'Viser de åbne løfter, de nærmeste først: hvad, hvornår det er lovet, og hvem der har det.',
    'Slutter med 1, når noget er over tiden, og ellers med 0.',
  ],
  operands: [],
  options: {
    alle: { value: null, about: 'Også det, der er udført eller bortfaldet.' },
    lukket: closedOption,
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: ['committee promises', 'committee promises --alle --json'],
};

export const promisesCommand: Command = {
  spec,
  run: async (given, terminal) =>
    await withCommittee(given, terminal, {
      purpose: 'Løfter til udvalgene',
      work: async (source) => {
        const promises = await promisesOf(source, given.has('alle'));
        if (given.has('json')) terminal.out(`${JSON.stringify(promises, null, 2)}\n`);
        else if (promises.length === 0) terminal.out('Der er ingen løfter at vise.\n');
        else {
          const lines = textTable(
            [
              { title: 'Lovet til', align: 'left' },
              { title: 'Hvad', align: 'left' },
              { title: 'Udvalg', align: 'left' },
              { title: 'Ansvarlig', align: 'left' },
              { title: 'Tilstand', align: 'left' },
            ],
            promises.map(({ promisedFor, title, body, responsible, state, overdue }) => [
              promisedFor ?? 'ingen tid nævnt',
              title,
              body,
              responsible ?? 'mangler',
              overdue ? 'OVER TIDEN' : stateNames[state],
            ]),
            terminal.columns,
          );
          terminal.out(`${lines.join('\n')}\n`);
        }
        return promises.some(({ overdue }) => overdue) ? exitCode.problems : exitCode.ok;
      },
    }),
};

const stateNames: Readonly<Record<CommitteeTask['state'], string>> = {
  aaben: 'åben',
  udfoert: 'udført',
  bortfaldet: 'bortfaldet',
  afvist: 'ikke en opgave',
};

async function promisesOf({ tx, on }: CommitteeSource, every: boolean) {
  const { isOverdue, monthText } = await import('@rettidig/committee');
  const { listBodies, listEmployees, listMeetings, listTasks } = await import('@rettidig/store');
  const bodies = await listBodies(tx);
  const employees = await listEmployees(tx);
  const meetings = await listMeetings(tx);
  return (await listTasks(tx))
    .filter(({ state }) => every || state === 'aaben')
    .map((task) => {
      const { id, kind, title, quote, dueOn, dueMonth, state } = task;
      const asked = meetings.find((meeting) => meeting.id === task.meeting);
      return {
        id,
        kind,
        title,
        quote,
        body: bodies.find((body) => body.id === task.body)?.name ?? '',
        askedOn: asked === undefined ? null : isoDay(asked.on),
        promisedFor: dueOn === null ? null : dueMonth ? monthText(dueOn) : danishDay(dueOn),
        dueOn: dueOn === null ? null : isoDay(dueOn),
        responsible: employees.find((one) => one.id === task.responsible)?.name ?? null,
        state,
        overdue: state === 'aaben' && isOverdue(task, on),
        note: task.note,
      };
    });
}
