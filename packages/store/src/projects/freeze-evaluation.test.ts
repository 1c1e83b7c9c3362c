import type { Project } from '@rettidig/casework';
import { day, kroner, openEnd } from '@rettidig/engine';
import { evaluationHashLines, type OfferPrice } from '@rettidig/figures';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { saveOfferPrices } from '../effort/offer-prices.ts';
import { recordFacts, supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { evaluatedParticipants } from './evaluated.ts';
import { freezeEvaluation, verifyEvaluation } from './freeze-evaluation.ts';
import {
  findFrozenEvaluation,
  type FrozenEvaluation,
  listFrozenEvaluations,
} from './frozen-evaluations.ts';
import { saveProject } from './projects.ts';

const on = day('2026-11-21');
const byImport: Recording = { by: null, source: 'import' };
const byHand: Recording = { by: null, source: 'sagsbehandling', reason: 'Den forkerte dato' };

onEveryDatabase((database) => {
  let municipality = 700;
  let sample: Sample;
  let project: Project;
  let price: OfferPrice;
  let benefitOfEva = '';

  /** Bo and Eva were in a project from May through June; Bo left for a job, Eva completed it and is on kontanthjælp. */
  beforeEach(async () => {
    municipality += 1;
    sample = await makeSample(database().store, municipality);
    project = {
      id: newId(),
      name: 'Værkstedet',
      purpose: 'Flere i job',
      from: day('2026-05-01'),
      to: openEnd,
      target: 2,
      measures: ['trivsel'],
    };
    price = {
      id: newId(),
      provider: 'Værkstedet',
      offer: 'Værkstedet',
      kind: null,
      hoursPerWeek: null,
      amount: kroner(10_000),
      per: 'forloeb',
      months: 2,
      note: '',
      source: 'Aftale',
      from: day('2026-01-01'),
      to: openEnd,
    };
    const { bo, eva } = sample.persons;
    await asAll(async (tx) => {
      await saveProject(tx, project, byImport);
      await saveOfferPrices(tx, [price], byImport);
      const part = {
        from: day('2026-05-01'),
        to: day('2026-07-01'),
        project: project.id,
        goal: '',
      };
      const [, , , benefit = ''] = await recordFacts(
        tx,
        [
          { kind: 'project_part', person: bo, externalId: null, value: { ...part, ended: 'job' } },
          {
            kind: 'project_part',
            person: eva,
            externalId: null,
            value: { ...part, ended: 'gennemfoert' },
          },
          {
            kind: 'labour_status',
            person: bo,
            externalId: null,
            value: {
              status: 'loenmodtager',
              from: day('2026-07-01'),
              to: openEnd,
              hoursPerWeek: 37,
            },
          },
          {
            kind: 'benefit_spell',
            person: eva,
            externalId: null,
            value: { benefit: 'kontanthjaelp', from: day('2026-05-01'), to: openEnd },
          },
        ],
        byImport,
      );
      benefitOfEva = benefit;
    });
  });

  const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.everything, work);
  const freeze = () =>
    asAll((tx) =>
      freezeEvaluation(tx, {
        project: project.id,
        group: 'alle',
        price: { id: price.id },
        on,
        note: 'Udvalget i december',
      }),
    );
  const verify = async (frozen: FrozenEvaluation) => {
    const found = await asAll((tx) => verifyEvaluation(tx, frozen));
    if (found.outcome !== 'beregnet') throw new Error('The evaluation cannot be computed.');
    return found;
  };
  const valueOf = ({ lines }: FrozenEvaluation, key: string) =>
    lines.find((line) => line.key === key)?.value;

  describe('a frozen evaluation', () => {
    test('keeps the numbers, under what, and by whom it is found', async () => {
      const frozen = await freeze();
      // By hand: two began and left, both completed, one of them for a job; two courses of 10.000 kr.
      const expected = {
        begyndt: '2',
        sluttet: '2',
        gennemfoert: '2',
        'slut/job': '1',
        'slut/gennemfoert': '1',
        'selvforsoergende/ugen-efter/af': '2',
        'selvforsoergende/ugen-efter/efter': '1',
        naaet: '1',
        maaltal: '2',
        'pris/i-alt': '2000000',
        'pris/afgang': '2000000',
      };
      expect(
        Object.fromEntries(Object.keys(expected).map((key) => [key, valueOf(frozen, key)])),
      ).toEqual(expected);
      expect(frozen).toMatchObject({ group: 'alle', on, note: 'Udvalget i december' });
      expect(await asAll((tx) => findFrozenEvaluation(tx, frozen.id))).toEqual(frozen);
      expect(await asAll((tx) => listFrozenEvaluations(tx, project.id))).toEqual([frozen]);
      expect(await asAll((tx) => findFrozenEvaluation(tx, 'hest'))).toBeNull();
    });

    test('comes out the same when nothing has been recorded', async () => {
      expect(await verify(await freeze())).toMatchObject({
        equalThen: true,
        equalNow: true,
        added: 0,
        gone: 0,
        changed: 0,
        because: [],
      });
    });

    test('is as known then after a correction, and now differs by exactly the correction', async () => {
      const frozen = await freeze();
      // Eva's benefit had ended with her last day in the project.
      await asAll((tx) =>
        supersede(
          tx,
          [
            {
              kind: 'benefit_spell',
              fact: benefitOfEva,
              value: { benefit: 'kontanthjaelp', from: day('2026-05-01'), to: day('2026-07-01') },
            },
          ],
          byHand,
        ),
      );
      const found = await verify(frozen);
      expect(found).toMatchObject({ equalThen: true, equalNow: false, added: 0, changed: 1 });
      const differing = found.lines.filter(({ asThen, asNow }) => asThen !== asNow);
      expect(differing).toEqual([
        { key: 'selvforsoergende/ugen-efter/efter', frozen: '1', asThen: '1', asNow: '2' },
        { key: 'status/ugen-efter/kontanthjaelp', frozen: '1', asThen: '1', asNow: null },
        { key: 'status/ugen-efter/selvforsoergelse', frozen: null, asThen: null, asNow: '1' },
      ]);
      expect(found.because).toMatchObject([
        { subject: 'benefit_spell', action: 'rettet', reason: 'Den forkerte dato', persons: 1 },
      ]);
    });

    // What is lived on is asked of those who have left (`EvaluatedGroup`), so Ole, who runs, adds nothing there.
    test('counts who has come in since, another target, and another price', async () => {
      const frozen = await freeze();
      await asAll(async (tx) => {
        await saveProject(tx, { ...project, target: 5 }, byHand);
        // Of another project, which explains nothing.
        await saveProject(tx, { ...project, id: newId(), name: 'Et andet' }, byHand);
        await saveOfferPrices(tx, [{ ...price, amount: kroner(12_000) }], byHand);
        await recordFacts(
          tx,
          [
            {
              kind: 'project_part',
              person: sample.persons.ole,
              externalId: null,
              value: {
                from: day('2026-06-01'),
                to: openEnd,
                project: project.id,
                goal: '',
                ended: null,
              },
            },
          ],
          byHand,
        );
      });
      const found = await verify(frozen);
      expect(found).toMatchObject({ equalThen: true, equalNow: false, added: 1, gone: 0 });
      expect(found.because.map(({ subject, action, count }) => [subject, action, count])).toEqual([
        ['offer_price', 'rettet', 1],
        ['project', 'rettet', 1],
        ['project_part', 'registreret', 1],
      ]);
      const differing = found.lines
        .filter(({ asThen, asNow }) => asThen !== asNow)
        .map(({ key, asThen, asNow }) => [key, asThen, asNow]);
      expect(differing).toEqual([
        ['begyndt', '2', '3'],
        // The case of all three is of 1 June: Ole began that day, the others before it. None is in an offer.
        ['ved-start/af', '2', '3'],
        ['sag/af', '0', '1'],
        ['sag/gennemsnit', null, '0'],
        ['sag/korteste', null, '0'],
        ['sag/laengste', null, '0'],
        ['uden-tilbud', '2', '3'],
        ['i-gang', '0', '1'],
        ['maaltal', '2', '5'],
        ['pris/i-alt', '2000000', '3600000'],
        ['pris/deltager', '1000000', '1200000'],
        ['pris/gennemfoert', '1000000', '1800000'],
        ['pris/afgang', '2000000', '3600000'],
      ]);
    });

    // The form from before the first day was counted: 'rettidig-evaluering-1' without its lines (docs/frozen-figures.md).
    test('of the first form verifies as it was frozen, whatever offers are recorded since', async () => {
      const { id: _id, ...frozen } = await freeze();
      const ofStart = /^(?:ved-start|sag|tilbud|uden-tilbud|mentor)(?:\/|$)/;
      const lines = frozen.lines.filter(({ key }) => !ofStart.test(key));
      expect(frozen.lines.length - lines.length).toBe(7);
      const participants = await asAll((tx) => evaluatedParticipants(tx, project.id));
      const under = { ...frozen, municipality, form: 1 } as const;
      const hash = createHash('sha256');
      for (const line of evaluationHashLines(under, lines, participants)) {
        hash.update(line).update('\n');
      }
      const first = { ...frozen, id: newId(), lines, hash: hash.digest('hex') };
      const activity = {
        kind: 'nytteindsats',
        sector: null,
        givenOn: null,
        hoursPerWeek: null,
        from: day('2026-04-01'),
        to: day('2026-06-01'),
      } as const;
      await asAll((tx) =>
        recordFacts(
          tx,
          [{ kind: 'activity', person: sample.persons.bo, externalId: null, value: activity }],
          byHand,
        ),
      );
      expect(await verify(first)).toMatchObject({ equalThen: true, equalNow: true, changed: 0 });
    });

    test('says that an offer on the first day has been recorded since', async () => {
      const frozen = await freeze();
      const value = {
        kind: 'mentor',
        sector: null,
        givenOn: null,
        hoursPerWeek: null,
        from: day('2026-04-01'),
        to: day('2026-06-01'),
      } as const;
      await asAll((tx) =>
        recordFacts(
          tx,
          [{ kind: 'activity', person: sample.persons.bo, externalId: null, value }],
          byHand,
        ),
      );
      const found = await verify(frozen);
      expect(found).toMatchObject({ equalThen: true, equalNow: false, changed: 1 });
      expect(found.lines.filter(({ asThen, asNow }) => asThen !== asNow)).toEqual([
        { key: 'mentor', frozen: '0', asThen: '0', asNow: '1' },
      ]);
      expect(found.because).toMatchObject([{ subject: 'activity', action: 'registreret' }]);
    });

    test('that has been tampered with does not come out as known then', async () => {
      const frozen = await freeze();
      const lines = frozen.lines.map((line) =>
        line.key === 'naaet' ? { ...line, value: '2' } : line,
      );
      expect(await verify({ ...frozen, lines })).toMatchObject({ equalThen: false });
      expect(await verify({ ...frozen, hash: '0'.repeat(64) })).toMatchObject({ equalThen: false });
    });
  });

  test('nobody freezes or verifies it with an access to some', async () => {
    const frozen = await freeze();
    const { store } = database();
    for (const access of [sample.anna, { ...sample.everything, protectedPersons: false }]) {
      await expect(
        withAccess(store, access, (tx) => verifyEvaluation(tx, frozen)),
      ).rejects.toMatchObject({ code: 'ugyldig-adgang' });
      await expect(
        withAccess(store, access, (tx) => freezeEvaluation(tx, { ...frozen, note: '' })),
      ).rejects.toMatchObject({ code: 'ugyldig-adgang' });
    }
  });
});
