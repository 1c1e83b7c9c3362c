import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { browse } from './testing/browse.ts';
import { type Demo, startDemo, textOf } from './testing/demo.ts';
import { keepLog } from './testing/kept-log.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

describe('what is not understood', () => {
  test.for([
    [
      '/borgere?filter=hest',
      'Feltet »Kræver opmærksomhed«: »hest« er ikke en af mulighederne. Vælg en af disse: overskredet,',
    ],
    ['/borgere?filter=nye&filter=ko', '»ko« er ikke en af mulighederne'],
    ['/borgere?gruppe=match1', 'Feltet »Målgruppe«: »match1« er ikke en af mulighederne'],
    ['/borgere?sorter=a&sorter=b', 'Feltet »Sorter efter«: Feltet må kun stå én gang.'],
    ['/borgere?noget=andet', 'Feltet »noget«: Siden kender ikke feltet.'],
    [
      '/borgere/BO?kendt=2026-02-30',
      '»2026-02-30« er ikke en dato i kalenderen. Skriv den som 21.11.2026',
    ],
    [
      '/borgere/BO?kendt=19.11.2026',
      '19.11.2026 er ikke kommet endnu. Vælg 18.11.2026 eller en tidligere dag.',
    ],
    ['/borgere/BO/hvorfor/samtale-2?lov=i+gaar', 'Feltet »Lovens dato«: »i gaar« er ikke en dato'],
    ['/borgere/bo-lund', 'Feltet »Borger«: Det er ikke en gyldig nøgle'],
    ['/borgere/BO?tidslinje=halv', 'Feltet »Tidslinje«: »halv« er'],
    ['/borgere?se=%ZZ', 'Feltet »Visning af borgere«:'],
    ['/borgere?se=alle', 'er ikke en af mulighederne'],
    [
      '/borgere/BO?kendt=01.11.2026',
      'Der var ikke registreret noget i sagen den 01.11.2026. Vælg en senere dag.',
    ],
  ] as const)('%s is status 400 and says what to do', async ([url, advice]) => {
    const anna = await demo.as('anna');
    const { body, status } = await anna.get(url.replace('BO', demo.citizen('bo')));
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  test.for([
    ['foer=2020-01-01', 'Feltet »Sammenlignet med«: Vælg begge dage.'],
    ['efter=2020-01-01', 'Feltet »Loven den«: Vælg begge dage.'],
    ['foer=2020-01-01&efter=1.1.2020', 'De to dage er den samme. Vælg to forskellige dage.'],
    ['foer=1999-01-01&efter=2020-01-01', 'Vælg 01.01.2012 eller en senere dag.'],
    ['foer=2020-01-01&efter=2099-01-01', 'Vælg 31.12.2027 eller en tidligere dag.'],
    ['foer=2020-01-01&efter=2026-01-01&udkast=lab-2027', 'Udkastet gælder ikke den 01.01.2026.'],
    ['foer=2020-01-01&efter=2027-01-01&udkast=lab-2099', 'Vælg en af disse: lab-2027.'],
  ])('/lovaendring?%s is status 400 and says what to do', async ([query, advice]) => {
    const { body, status } = await (await demo.as('karen')).get(`/lovaendring?${query}`);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  test('a link leads to the page without what is wrong', async () => {
    const { body } = await (await demo.as('anna')).get('/borgere?filter=hest&gruppe=jobparat');
    expect(body).toContain('href="/borgere?gruppe=jobparat"');
  });

  test('a bad address, a too large form, a missing page', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get('/borgere/%E0%A4%A')).status).toBe(400);
    expect((await anna.post('/find', { navn: 'x'.repeat(200_000) })).status).toBe(413);
    const missing = await anna.get('/findes-ikke');
    expect(missing.status).toBe(404);
    expect(missing.body).toContain('<html lang="da">');
  });

  test('it is no fault of ours: the log tells of no error', async () => {
    const log = keepLog();
    const logged = await createApp({ ...demo.options, logger: log.logger });
    const anna = browse(logged);
    await anna.signIn(demo.made.employees.anna);
    expect((await anna.get('/borgere?filter=hest')).status).toBe(400);
    await logged.close();
    expect(log.text()).not.toContain('"fejl"');
    expect(log.text()).not.toContain('InputError');
  });

  test('in English, too', async () => {
    const anna = await demo.as('anna');
    await anna.post('/sprog', { sprog: 'en', til: '/borgere' });
    const { body } = await anna.get('/borgere?gruppe=match1');
    expect(body).toContain('<html lang="en">');
    expect(textOf(body)).toContain('“match1” is not one of the options.');
  });
});
