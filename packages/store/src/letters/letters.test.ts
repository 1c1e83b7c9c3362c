import {
  type DigitalPost,
  type LetterKind,
  type LetterOrder,
  type PostMessage,
  type StepOutcome,
  decided,
  demonstrationPost,
  exampleFields,
  exampleOrder,
  standardTemplate,
} from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { newId } from '../id.ts';
import { loadStepCase, takeStep } from '../steps/take-step.ts';
import { StoreError } from '../store-error.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { moveLetters, sendOnPaper, withdrawLetters } from './deliveries.ts';
import { dispatchLetters, markPrinted } from './dispatch.ts';
import { findLetter, lettersOf } from './letters.ts';
import { countQueuedLetters, queuedLetters, rejectedLetters } from './queue.ts';
import { keptTemplate, saveTemplate, templateOf } from './templates.ts';

const today = day('2026-11-18');

onEveryDatabase((database) => {
  let sample: Sample;
  let bo: string;
  let eva: string;

  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    ({ bo, eva } = sample.persons);
    await run((tx) =>
      recordFacts(
        tx,
        [
          {
            kind: 'contact_details',
            person: eva,
            externalId: null,
            value: {
              from: day('2026-01-01'),
              to: openEnd,
              street: "Æblehaven 7, O'Neills Gård",
              postcode: '9999',
              town: 'Øby',
              phone: null,
              email: null,
              exemptFromDigitalPost: true,
            },
          },
        ],
        { by: null, source: 'import' },
      ),
    );
  });

  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(database().store, sample.anna, work);

  const step = async (person: string, orders: readonly LetterOrder[]): Promise<string> => {
    const decide = (): StepOutcome =>
      decided({ letters: orders, journal: { day: today, heading: 'Brev', text: 'Sendt.' } });
    const command = newId();
    const before = await run((tx) => loadStepCase(tx, person, today));
    const version = before?.version ?? -1;
    const request = { command, person, version, step: 'notat' as const, today };
    const { kind } = await run((tx) => takeStep(tx, { ...request, confirms: () => false }, decide));
    return kind;
  };

  /** Writes a letter in a step of its own, and says its id. */
  const written = async (person: string, kind: LetterKind = 'indkaldelse'): Promise<string> => {
    expect(await step(person, [exampleOrder(kind)])).toBe('written');
    const [letter] = await run((tx) => lettersOf(tx, person));
    return letter?.id ?? '';
  };

  const stateOf = async (id: string) => {
    const letter = await run((tx) => findLetter(tx, id, today));
    return letter?.deliveries.map(({ state }) => state);
  };

  const post = (outcome: Awaited<ReturnType<DigitalPost['send']>>) => {
    const got: PostMessage[] = [];
    return {
      name: 'Prøvepost',
      got,
      send: (message: PostMessage) => {
        got.push(message);
        return Promise.resolve(outcome);
      },
    };
  };

  const empty = () => dispatchLetters(run, demonstrationPost, today);

  describe('a letter that is written', () => {
    test('goes by Digital Post, and on paper to one who is exempt, with the address', async () => {
      const forBo = await run(async (tx) => findLetter(tx, await written(bo), today));
      const forEva = await run(async (tx) => findLetter(tx, await written(eva), today));
      expect(forBo).toMatchObject({ channel: 'digital-post', state: 'i-koe', by: 'Anna' });
      expect(forEva).toMatchObject({
        channel: 'print',
        content: {
          sender: 'Prøve 173 Kommune',
          date: '18. november 2026',
          recipient: { name: 'Eva Prøve', address: ["Æblehaven 7, O'Neills Gård", '9999 Øby'] },
          signature: ['Anna', 'Job'],
        },
      });
    });

    test('to somebody else than the citizen goes on paper', async () => {
      const recipient = { name: 'Erhvervsskolen', address: 'Skolevej 1\n9999 Øby' };
      const letter = { ...exampleOrder('underretning'), recipient };
      expect(await step(bo, [letter])).toBe('written');
      const [line] = await run((tx) => lettersOf(tx, bo));
      expect(line).toMatchObject({
        channel: 'print',
        content: { recipient: { name: 'Erhvervsskolen', address: ['Skolevej 1', '9999 Øby'] } },
      });
    });

    test('is not written without a part that the law asks for, and neither is the decision', async () => {
      const fields = { ...exampleFields('afgoerelse'), klagevejledning: ' ' };
      const before = await run((tx) => lettersOf(tx, bo));
      expect(await step(bo, [{ kind: 'afgoerelse', fields }])).toBe('refused');
      expect(await run((tx) => lettersOf(tx, bo))).toEqual(before);
    });
  });

  describe('the queue', () => {
    test('a letter is sent once, with one line for each change', async () => {
      await empty();
      const id = await written(bo);
      const sent = post({ outcome: 'leveret' });
      expect(await dispatchLetters(run, sent, today)).toEqual({ sent: 1, rejected: 0 });
      expect(sent.got.map(({ letter }) => letter.recipient.name)).toEqual(['Bo Prøve']);
      expect(await stateOf(id)).toEqual(['i-koe', 'afsendt', 'leveret']);
      expect(await dispatchLetters(run, sent, today)).toEqual({ sent: 0, rejected: 0 });
      expect(sent.got).toHaveLength(1);
    });

    test('two who send at once hand the same letter over under one id, and note it once', async () => {
      await empty();
      const id = await written(bo);
      const sent = post({ outcome: 'afsendt' });
      await Promise.all([dispatchLetters(run, sent, today), dispatchLetters(run, sent, today)]);
      expect(new Set(sent.got.map((message) => message.id)).size).toBe(1);
      expect(await stateOf(id)).toEqual(['i-koe', 'afsendt']);
      expect(await dispatchLetters(run, sent, today)).toEqual({ sent: 0, rejected: 0 });
    });

    test('one that is on its way cannot be stopped as if it had not left', async () => {
      await empty();
      const id = await written(bo);
      const at = '2026-11-18T12:00:00Z';
      let stopped: Promise<unknown> = Promise.resolve();
      const slow: DigitalPost = {
        name: 'Langsom',
        send: () => {
          stopped = run((tx) =>
            withdrawLetters(tx, { person: bo, decision: null, letters: [id], at }),
          ).catch((error: unknown) => error);
          return Promise.resolve({ outcome: 'leveret' });
        },
      };
      expect(await dispatchLetters(run, slow, today)).toEqual({ sent: 1, rejected: 0 });
      expect(await stopped).toBeInstanceOf(StoreError);
      expect(await stateOf(id)).toEqual(['i-koe', 'afsendt', 'leveret']);
    });

    test('a letter waits when the post fails', async () => {
      await empty();
      const id = await written(bo);
      const broken: DigitalPost = {
        name: 'Nede',
        send: () => Promise.reject(new Error('Digital Post svarer ikke.')),
      };
      await expect(dispatchLetters(run, broken, today)).rejects.toThrow('svarer ikke');
      expect(await stateOf(id)).toEqual(['i-koe']);
      await empty();
      expect(await stateOf(id)).toEqual(['i-koe', 'afsendt', 'leveret']);
    });

    test('one that is rejected is to be acted on, and can go on paper', async () => {
      await empty();
      const id = await written(bo);
      const reason = 'Borgeren er ikke tilsluttet.';
      await dispatchLetters(run, post({ outcome: 'afvist', reason }), today);
      const [rejected] = await run((tx) => rejectedLetters(tx, 10));
      expect(rejected).toMatchObject({ id, note: reason, person: bo });

      expect(await run((tx) => sendOnPaper(tx, { id, person: bo, kind: 'indkaldelse' }))).toBe(
        true,
      );
      expect(await run((tx) => rejectedLetters(tx, 10))).toEqual([]);
      expect(await run((tx) => findLetter(tx, id, today))).toMatchObject({ channel: 'print' });
      expect(await empty()).toEqual({ sent: 0, rejected: 0 });
      expect(await run((tx) => markPrinted(tx, [id]))).toBe(1);
      expect(await stateOf(id)).toEqual(['i-koe', 'afsendt', 'afvist', 'i-koe', 'udskrevet']);
      expect(await run((tx) => sendOnPaper(tx, { id, person: bo, kind: 'indkaldelse' }))).toBe(
        false,
      );
    });

    test('one that was written before the address was known goes where the citizen lives now', async () => {
      const { ole: person } = sample.persons;
      const all = { ...sample.everything, user: sample.employees.leder };
      const asLeader = <T>(work: (tx: Tx) => Promise<T>) => withAccess(database().store, all, work);
      const command = newId();
      await asLeader(async (tx) => {
        const version = (await loadStepCase(tx, person, today))?.version ?? -1;
        const request = { command, person, version, step: 'notat' as const, today };
        await takeStep(tx, { ...request, confirms: () => true }, () =>
          decided({
            letters: [
              exampleOrder('plan'),
              { ...exampleOrder('underretning'), recipient: { name: 'Skolen', address: '' } },
            ],
            journal: { day: today, heading: 'Brev', text: 'Sendt.' },
          }),
        );
      });
      const addresses = async () => {
        const letters = await asLeader(async (tx) => {
          const lines = await lettersOf(tx, person);
          return await Promise.all(lines.map(({ id }) => findLetter(tx, id, today)));
        });
        return Object.fromEntries(
          letters.map((letter) => [letter?.kind, letter?.content.recipient.address]),
        );
      };
      expect(await addresses()).toEqual({ plan: [], underretning: [] });
      const address = {
        street: 'Nyvej 3',
        postcode: '9999',
        town: 'Øby',
        phone: null,
        email: null,
      };
      const value = {
        ...address,
        from: today,
        to: openEnd,
        exemptFromDigitalPost: true,
      };
      await asLeader((tx) =>
        recordFacts(tx, [{ kind: 'contact_details', person, externalId: null, value }], {
          by: null,
          source: 'import',
        }),
      );
      expect(await addresses()).toEqual({ plan: ['Nyvej 3', '9999 Øby'], underretning: [] });
    });

    test('letters on paper wait for whoever prints them, and are printed once', async () => {
      const id = await written(eva);
      const waiting = await run((tx) => queuedLetters(tx, 'print', { most: 100, today }));
      expect(waiting.map((letter) => letter.id)).toContain(id);
      expect((await run(countQueuedLetters)).print).toBe(waiting.length);
      const ids = waiting.map((letter) => letter.id);
      expect(await run((tx) => markPrinted(tx, ids))).toBe(ids.length);
      expect(await run((tx) => markPrinted(tx, ids))).toBe(0);
      expect(await run((tx) => queuedLetters(tx, 'print', { most: 100, today }))).toEqual([]);
      expect(await stateOf(id)).toEqual(['i-koe', 'udskrevet']);
    });

    test('one that waits can be stopped; one that has left cannot', async () => {
      const at = '2026-11-18T12:00:00Z';
      const stop = (letters: readonly string[]) =>
        run((tx) => withdrawLetters(tx, { person: bo, decision: null, letters, at }));
      const id = await written(bo);
      await stop([id]);
      expect(await stateOf(id)).toEqual(['i-koe', 'tilbagekaldt']);
      expect(await empty()).toEqual({ sent: 0, rejected: 0 });

      const gone = await written(bo);
      await empty();
      await expect(stop([gone])).rejects.toThrow('sendt i mellemtiden');
    });

    test('no letter goes where it cannot go from where it is', async () => {
      const id = await written(bo);
      for (const to of ['leveret', 'afvist', 'udskrevet', 'i-koe'] as const) {
        expect(await run((tx) => moveLetters(tx, [{ letter: id, to }]))).toEqual([]);
      }
      expect(await stateOf(id)).toEqual(['i-koe']);
    });
  });

  describe('access', () => {
    test('a letter of a citizen one may not see is not there, and cannot be moved', async () => {
      const id = await written(bo);
      const bent = { ...sample.anna, units: [sample.units.unge], user: sample.employees.bent };
      const asBent = <T>(work: (tx: Tx) => Promise<T>) => withAccess(database().store, bent, work);
      expect(await asBent((tx) => findLetter(tx, id, today))).toBeNull();
      expect(await asBent((tx) => moveLetters(tx, [{ letter: id, to: 'tilbagekaldt' }]))).toEqual(
        [],
      );
      const waiting = await asBent((tx) => queuedLetters(tx, 'digital-post', { most: 100, today }));
      expect(waiting.map(({ person }) => person)).not.toContain(bo);
    });

    test('who reads a letter stands in the read log', async () => {
      const id = await written(bo);
      const purpose = 'Læser brevet';
      await withAccess(database().store, { ...sample.anna, purpose }, (tx) =>
        findLetter(tx, id, today),
      );
      const readers = await withAccess(database().store, sample.everything, (tx) =>
        tx.db.selectFrom('read_log').select('persons').where('purpose', '=', purpose).execute(),
      );
      expect(readers).toEqual([{ persons: [bo] }]);
    });
  });

  describe('a template', () => {
    const own = { title: 'Kom til {samtale}', text: standardTemplate('indkaldelse').text };

    test('of the municipality is used from then on, and the letter says which version', async () => {
      expect(await run((tx) => saveTemplate(tx, 'indkaldelse', 0, own))).toBe(1);
      const letter = await run(async (tx) => findLetter(tx, await written(bo), today));
      expect(letter).toMatchObject({
        templateVersion: 1,
        content: { title: 'Kom til en jobsamtale' },
      });
    });

    test('changed by two at once is changed by one of them', async () => {
      const changes = await Promise.all([
        run((tx) => saveTemplate(tx, 'ny-tid', 0, standardTemplate('ny-tid'))),
        run((tx) => saveTemplate(tx, 'ny-tid', 0, standardTemplate('ny-tid'))),
      ]);
      expect(changes.toSorted()).toEqual([1, null]);
    });

    test('can be the standard again; every version is kept with who and when', async () => {
      const { current } = await run((tx) => keptTemplate(tx, 'indkaldelse'));
      expect(await run((tx) => saveTemplate(tx, 'indkaldelse', current.version, null))).toBe(2);
      expect(await run((tx) => templateOf(tx, 'indkaldelse'))).toEqual({
        ...standardTemplate('indkaldelse'),
        version: 2,
      });
      const kept = await run((tx) => keptTemplate(tx, 'indkaldelse'));
      expect(kept.isStandard).toBe(true);
      expect(kept.versions.map(({ version, title, by }) => [version, title, by])).toEqual([
        [2, standardTemplate('indkaldelse').title, 'Anna'],
        [1, 'Kom til {samtale}', 'Anna'],
      ]);
    });

    test('that lacks a part the law asks for is not kept', async () => {
      const bad = { title: 'Afgørelse', text: '{resultat}' };
      await expect(run((tx) => saveTemplate(tx, 'afgoerelse', 0, bad))).rejects.toThrow('lacks');
    });
  });
});
