import { choices2013 } from '@rettidig/benchmark';
import { day, kroner, openEnd } from '@rettidig/engine';
import { projectPlus } from '@rettidig/figures/testing';
import {
  listBudgetPosts,
  municipalityOf,
  newId,
  saveAccounts,
  saveBenchmarkFile,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  saveBudgetEntries,
  saveOfferPrices,
  supersede,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeSubmission } from '../../testing/benchmark.ts';
import { keepBudget } from '../../testing/budget.ts';
import { asAll } from '../../testing/as-all.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { enterPaperProjects } from '../../testing/paper-projects.ts';
import { insertGround } from '../inserts/ground.ts';
import { paperVerifies, verifyPaper } from '../inserts/verify-paper.ts';

let demo: Demo;
let made: MadeCommittee;
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
});
afterAll(() => demo.close());

const recording = { by: null, source: 'sagsbehandling', reason: 'Det var forkert' } as const;

async function matterOf(kind: string, fields: Readonly<Record<string, string>> = {}) {
  const ulla = await demo.as('ulla');
  const answer = await ulla.post(`/udvalg/udkast/${kind}`, {
    organ: made.bodies.udvalg,
    ...fields,
  });
  expect(answer.status).toBe(303);
  return answer.location?.split('/').at(-1) ?? '';
}

/** What verifying says of a matter: whether it is as known then, and each number among the text that is another now. */
async function found(matter: string) {
  const from = insertGround(demo.options.store, demo.made.code, demo.options.today());
  const [paper] =
    (await verifyPaper(from, { id: matter, read: (work) => asAll(demo, work) })) ?? [];
  if (paper === undefined) throw new Error('The matter is not there.');
  return {
    asThen: new Set(paper.inserts.map(({ asThen }) => asThen)),
    verifies: paperVerifies(paper),
    numbers: paper.inserts.flatMap(({ insert, since }) =>
      insert.shown.what === 'tal' ? since.map(({ was, is }) => `${was} → ${is}`) : [],
    ),
    tables: paper.inserts.flatMap(({ insert, since }) =>
      insert.shown.what === 'tal'
        ? []
        : since.map(({ where, was, is }) => `${where}: ${was} → ${is}`),
    ),
  };
}

const unchanged = { asThen: new Set(['ens']), verifies: true, numbers: [], tables: [] };

const within = (what: string) => expect.arrayContaining([what]);

describe('what was drafted is the same as known then, and differs now by what was corrected', () => {
  test('budget: a decision of 1 mio. kr. more, and a month of accounts that came again', async () => {
    await keepBudget(demo.options.store, demo.made.code);
    const matter = await matterOf('budgetopfoelgning', { aar: '2026' });
    expect(await found(matter)).toEqual(unchanged);
    const [post] = await asAll(demo, listBudgetPosts);
    const line = { year: 2026, post: post?.id ?? '', amount: kroner(1_000_000), quantity: null };
    const entry = {
      id: newId(),
      kind: 'tillaegsbevilling' as const,
      decidedOn: day('2026-05-12'),
      source: 'Sag 7',
      note: '',
      lines: [line],
    };
    await asAll(demo, (tx) => saveBudgetEntries(tx, [entry], recording));
    const more = await found(matter);
    expect(more).toMatchObject({ asThen: unchanged.asThen, verifies: true });
    expect(more.numbers).toEqual(within('18.000.000 kroner → 19.000.000 kroner'));
    // A sixth of the year has gone: 2/12 of 11,5 and of 12,5 mio. kr.
    expect(more.tables).toEqual(within('Løbende ydelser, Budget til dato: 1.917 → 2.083'));
    expect(more.tables.join()).not.toContain('Uden område');

    const february = {
      fileName: 'feb.csv',
      sha256: 'f'.repeat(64),
      difference: null,
      months: [
        {
          month: day('2026-02-01'),
          accounts: [{ account: '6.45.51', amount: kroner(500_000), rows: 1, name: null }],
        },
      ],
    };
    await asAll(demo, (tx) => saveAccounts(tx, february, recording));
    const booked = await found(matter);
    expect(booked).toMatchObject({ asThen: unchanged.asThen, verifies: true });
    expect(booked.tables).toEqual(within('Uden område, Forbrug til dato: 900 → 950'));
  });

  test('project: one who completed had broken off', async () => {
    const project = projectPlus();
    const to = { municipality: demo.made.code, unitName: 'Jobteam Nord' };
    await enterPaperProjects(demo.options.store, to, [project], []);
    const matter = await matterOf('projektevaluering');
    expect(await found(matter)).toEqual(unchanged);
    const one = project.participants.find(({ part }) => part.ended === 'gennemfoert');
    if (one === undefined) throw new Error('Nobody completed.');
    const { id, ...value } = one.part;
    const wrong = {
      kind: 'project_part',
      fact: id,
      value: { ...value, ended: 'afbrudt' },
    } as const;
    await asAll(demo, (tx) => supersede(tx, [wrong], recording));
    // 97 of 110 completed (rs2022_projekt_plus.csv, line 47); 96 of 110 are 87 percent.
    expect(await found(matter)).toEqual({
      asThen: unchanged.asThen,
      verifies: true,
      numbers: ['88 procent → 87 procent', '97 → 96'],
      tables: ['Gennemført, Antal: 97 → 96', 'Gennemført, Procent af dem, der er sluttet: 88 → 87'],
    });
  });

  test('prices: one costs 200 kroner less a week', async () => {
    const price = (offer: string, amount: number) => ({
      id: newId(),
      provider: 'Leverandøren',
      offer,
      kind: null,
      hoursPerWeek: null,
      amount: kroner(amount),
      per: 'uge' as const,
      months: 12,
      note: '',
      source: '',
      from: day('2026-01-01'),
      to: openEnd,
    });
    const offers = [price('Dyrt tilbud', 1200), price('Billigt tilbud', 1000)];
    await asAll(demo, (tx) => saveOfferPrices(tx, offers, recording));
    const matter = await matterOf('prissammenligning');
    expect(await found(matter)).toEqual(unchanged);
    const less = offers.map((one) =>
      one.amount === kroner(1200) ? { ...one, amount: kroner(1000) } : one,
    );
    await asAll(demo, (tx) => saveOfferPrices(tx, less, recording));
    // 52 weeks of 1.200 and of 1.000 kroner.
    expect(await found(matter)).toEqual({
      asThen: unchanged.asThen,
      verifies: true,
      numbers: ['62.400 kroner → 52.000 kroner'],
      tables: [
        'Dyrt tilbud, Uge: 1.200 → 1.000',
        'Dyrt tilbud, Måned: 5.200 → 4.333',
        'Dyrt tilbud, År: 62.400 → 52.000',
        'Dyrt tilbud: 62.400 → 52.000',
      ],
    });
  });

  test('benchmark: the municipality sends its file again, with half a caseworker less', async () => {
    const own = (await municipalityOf(demo.options.store, demo.made.code))?.name ?? '';
    const round = newId();
    const participants = [own, 'Nabo', 'Fjern'].map((name) => ({ id: newId(), round, name }));
    const send = async (at: number, half: number) => {
      const submission = madeSubmission(participants[at]?.name ?? '');
      const [first, second] = submission.time;
      if (first === undefined || second === undefined) throw new Error('No time.');
      const time = [first, { ...second, share: half }];
      await asAll(demo, (tx) =>
        saveBenchmarkFile(
          tx,
          {
            round,
            participant: participants[at]?.id ?? '',
            fileName: 'tid.xlsx',
            sha256: String(at).repeat(64),
            content: { kind: 'indberetning', submission: { ...submission, time } },
            remarks: [],
          },
          recording,
        ),
      );
    };
    await asAll(demo, async (tx) => {
      const choices = choices2013;
      const head = { id: round, name: 'Runde 2025', year: 2025, choices } as const;
      await saveBenchmarkRound(tx, { ...head, state: 'aaben', earlierRound: null }, recording);
      await saveBenchmarkParticipants(tx, participants, recording);
    });
    await send(0, 1);
    await send(1, 0.6);
    await send(2, 0.2);
    const ulla = await demo.as('ulla');
    const { body } = await ulla.get(`/udvalg/udkast/benchmark?runde=${round}`);
    // 500 persons each: 2 caseworkers are 4,0 of 1.000, and 1,6 and 1,2 of them 3,2 and 2,4; the mean is 3,2.
    expect(textOf(body)).toContain(
      'A-dagpenge (årsværk pr. 1.000 helårspersoner): 4,0, over gennemsnittet (3,2); nr. 3 af 3, lavest først.',
    );
    // Groups that nobody has caseworkers for are compared in the table alone.
    expect(textOf(body)).not.toContain('Revalidering (årsværk pr. 1.000 helårspersoner): 0,0');
    for (const other of ['Nabo', 'Fjern']) expect(body).not.toContain(other);
    const matter = await matterOf('benchmark', { runde: round });
    expect(await found(matter)).toEqual(unchanged);
    await send(0, 0.5);
    const again = await found(matter);
    expect(again).toMatchObject({ asThen: unchanged.asThen, verifies: true });
    expect(again.tables.filter((line) => line.startsWith('A-dagpenge'))).toEqual([
      'A-dagpenge (årsværk pr. 1.000 helårspersoner), Øvelse Kommune: 4,0 → 3,0',
      'A-dagpenge (årsværk pr. 1.000 helårspersoner), Gennemsnit: 3,2 → 2,9',
      'A-dagpenge (årsværk pr. 1.000 helårspersoner), Nr.: 3 → 2',
    ]);
  });

  test.for(['kvartalsoverblik', 'langvarige-sager', 'risikogruppe'])('%s', async (kind) => {
    expect(await found(await matterOf(kind))).toEqual(unchanged);
  });
});
