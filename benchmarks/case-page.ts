import { createApp } from '@rettidig/web';
import { type Access, openStore } from '@rettidig/store';
import { type Browse, browse } from '../packages/web/src/testing/browse.ts';
import { makeMunicipality, today } from '../packages/web/src/testing/municipality.ts';
import { giveTenYears } from '../packages/web/src/testing/ten-years.ts';
import { publish, quantile } from './report.ts';
import { withDataFolder } from './server.ts';

const warmUp = 40;
const many = 300;
const some = 60;

/** Milliseconds from when the server has the request until it has the answer ready, for each of many times. */
async function times(
  rounds: number,
  ask: (round: number) => Promise<{ readonly status: number; readonly ms: number }>,
  expected: number,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const { status, ms } = await ask(round);
    if (status !== expected) throw new Error(`It answered ${status}.`);
    if (round >= 0) found.push(ms);
  }
  return found;
}

async function timed(
  work: () => ReturnType<Browse['get']>,
): Promise<{ readonly status: number; readonly ms: number; readonly body: string }> {
  const begun = performance.now();
  const { status, body } = await work();
  return { status, body, ms: performance.now() - begun };
}

const hiddenIn = (body: string): Record<string, string> => {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
};

await withDataFolder(async (folder) => {
  const store = await openStore({ dataDir: folder });
  const made = await makeMunicipality(store);
  const { anna } = made.employees;
  const bo = made.citizens.get('bo') ?? '';
  const access: Access & { readonly user: string } = {
    municipality: made.code,
    user: anna,
    units: 'all',
    protectedPersons: true,
    purpose: 'Måling',
  };
  await giveTenYears(store, access, bo, today);
  await store.pool.query('analyze');
  const app = await createApp({ store, mode: 'demo', today: () => today, drafts: [] });
  const browser = browse(app);
  await browser.signIn(anna);
  const place = `/borgere/${bo}`;
  const page = await times(many, () => timed(() => browser.get(place)), 200);
  const whole = await times(
    some,
    () => timed(() => browser.get(`${place}?tidslinje=alt&historik=alt`)),
    200,
  );
  const then = await times(some, () => timed(() => browser.get(`${place}?kendt=2026-11-10`)), 200);
  const print = await times(some, () => timed(() => browser.get(`${place}/udskrift`)), 200);
  const command = await times(
    many,
    async (round) => {
      const hidden = hiddenIn((await browser.get(`${place}/notat`)).body);
      const note = { overskrift: `Ringede ${round}`, dag: '17.11.2026', tekst: 'Bo ringede.' };
      return await timed(() => browser.post(`${place}/notat`, { ...hidden, ...note }));
    },
    303,
  );
  const { body } = await browser.get(place);
  const ms = (samples: readonly number[], name: string) => ({
    [`${name} p50, ms`]: quantile(samples, 0.5),
    [`${name} p95, ms`]: quantile(samples, 0.95),
  });
  publish(
    'case-page',
    'A citizen with ten years of history (some 500 facts, 300 lines of the journal, 60 letters; packages/web/src/testing/ten-years.ts) ' +
      'on the embedded PostgreSQL. Time inside one process from the request until the answer is ready, database and HTML ' +
      'included, network and compression apart; bounds: page 80 ms, command 100 ms at the 95th percentile. The command is a note.',
    {
      ...ms(page, 'case page'),
      ...ms(command, 'command'),
      ...ms(then, 'as known on an earlier day'),
      ...ms(whole, 'with the whole timeline and history'),
      ...ms(print, 'the whole case for print'),
      'case page, kB of HTML': body.length / 1000,
    },
  );
  await app.close();
  await store.close();
});
