import { routes } from '@rettidig/web';
import { writeWorkbook } from '@rettidig/documents';
import { externalAnswers } from '@rettidig/figures/testing';
import type { Page } from 'playwright-core';
import { boAvailabilityCase, evasInterview } from '../packages/web/src/testing/municipality.ts';
import { prepareCase } from './availability-case.ts';
import { benchmarkSights } from './benchmark-sights.ts';
import { committeeFiles, committeeSights, committeeVariants } from './committee-sights.ts';
import type { DemoApp, Standing } from './demo-app.ts';
import { economySights, economyVariants } from './economy-sights.ts';
import { madePlaces } from './made-places.ts';
import { enterJobOrder } from './new-job-order.ts';
import { enterPrice } from './new-price.ts';
import { paperProjects } from './paper-projects.ts';
import { type Sight, unfold } from './sight.ts';

/** Tables, charts and data to take along are no pages. */
const file = /\.(?:csv|docx|ics|json|jsonld|pdf|png|svg|xlsx)$/;

/** Nor are signs of life, or other files. */
const noPages = new Set([
  ...committeeFiles,
  '/sundhed',
  '/borgere/:borger/raadighed/aabnet/:beslutning',
]);

/** What a page of the route table can look like besides its plain address. */
const variants: Readonly<Record<string, readonly string[]>> = {
  ...committeeVariants,
  ...economyVariants,
  '/': ['/', '/?soeg=findes-ikke', '/?til=/min-dag'],
  '/borgere': [
    '/borgere',
    '/borgere?filter=overskredet&kolonne=alder&kolonne=enhed',
    '/borgere?se=enhed&sorter=borger&retning=faldende',
    '/borgere?filter=mangler',
  ],
  '/lovaendring': [
    '/lovaendring',
    '/lovaendring?foer=2019-12-31&efter=2020-01-01',
    '/lovaendring?foer=2026-12-31&efter=2027-01-01&udkast=lab-2027',
    '/lovaendring?foer=2020-01-01&efter=2020-01-01',
  ],
  '/noegletal/leverandoerer': [
    '/noegletal/leverandoerer',
    '/noegletal/leverandoerer?periode=2026-08&sorter=antal',
    '/noegletal/leverandoerer?periode=2030',
  ],
  '/projekter/opregning': [
    '/projekter/opregning',
    '/projekter/opregning?spurgt=13&svaret=8&talt=36',
    '/projekter/opregning?spurgt=8&svaret=13&talt=36',
  ],
  '/projekter/sammenlign': ['/projekter/sammenlign', '/projekter/sammenlign?dag=1.1.2030'],
  '/borgere/:borger': [
    '/borgere/:borger',
    '/borgere/:borger?kendt=15.11.2026&tidslinje=alt&historik=alt',
  ],
  '/borgere/:borger/udskrift': [
    '/borgere/:borger/udskrift',
    '/borgere/:borger/udskrift?kendt=15.11.2026',
  ],
  '/overdragelser': ['/overdragelser', '/overdragelser?hvis=ingen'],
  '/borgere/:borger/notat': ['/borgere/:borger/notat'],
  '/indkaldelser': ['/indkaldelser', '/indkaldelser?hvis=enhed&til=18.11.2027'],
  '/borgere/:borger/indkaldelse': [
    '/borgere/:borger/indkaldelse',
    '/borgere/:borger/indkaldelse?hos=01890000-0000-7000-8000-000000000000',
  ],
  '/borgere/:borger/tilbud/virksomhedspraktik': [
    '/borgere/:borger/tilbud/virksomhedspraktik',
    '/borgere/:borger/tilbud/virksomhedspraktik?soeg=øvelev',
    '/borgere/:borger/tilbud/virksomhedspraktik?soeg=findes-ikke',
    '/borgere/:borger/tilbud/virksomhedspraktik?p=9900000001',
  ],
  '/borgere/:borger/tilbud/loentilskud': [
    '/borgere/:borger/tilbud/loentilskud?p=9900000001',
    '/borgere/:borger/tilbud/loentilskud?p=9900000003',
  ],
  '/borgere/:borger/tilbud/nytteindsats': ['/borgere/:borger/tilbud/nytteindsats?p=9900000003'],
  '/kalender': [
    '/kalender',
    '/kalender?dag=18.11.2026',
    '/kalender?dag=24.12.2026',
    '/kalender?dag=hest',
  ],
  '/kalender/arbejdstid': ['/kalender/arbejdstid', '/kalender/arbejdstid?gemt=ja'],
  '/noegletal': [
    '/noegletal',
    '/noegletal?periodetype=uge&til=2026-U46&ydelse=kontanthjaelp',
    '/noegletal?ydelse=hest',
  ],
  '/noegletal/:maaling': [
    '/noegletal/rettidighed-samtale-personer',
    '/noegletal/antal-personer?efter=ydelse',
    '/noegletal/status-efter-30',
    '/noegletal/fuldtidspersoner?til=2030-01',
    '/noegletal/fuldtidspersoner?til=1995-01',
    '/noegletal/fuldtidspersoner?til=hest',
  ],
  '/noegletal/:maaling/sager': [
    '/noegletal/antal-personer/sager?periode=2026-11',
    '/noegletal/samtaler/sager?periode=2026-05',
    '/noegletal/jobordrer/sager?periode=2026-11',
    '/noegletal/antal-personer/sager',
  ],
  '/noegletal/kvartalsoverblik': [
    '/noegletal/kvartalsoverblik',
    '/noegletal/kvartalsoverblik?kvartal=2026-K3',
    '/noegletal/kvartalsoverblik?kvartal=1995-K1',
    '/noegletal/kvartalsoverblik?kvartal=2030-K1',
    '/noegletal/kvartalsoverblik?kvartal=hest',
  ],
  '/noegletal/ugens-fem': ['/noegletal/ugens-fem', '/noegletal/ugens-fem?uge=2030-U02'],
  '/noegletal/til-og-afgang': [
    '/noegletal/til-og-afgang',
    '/noegletal/til-og-afgang?ydelse=dagpenge',
    '/noegletal/til-og-afgang?siden=2010-01',
  ],
  '/noegletal/langvarige': ['/noegletal/langvarige', '/noegletal/langvarige?maaned=1995-01'],
  '/noegletal/overlevelse': [
    '/noegletal/overlevelse?aar=2026',
    '/noegletal/overlevelse?aar=1995',
    '/noegletal/overlevelse?efter=hest',
  ],
  '/noegletal/stroemme': [
    '/noegletal/stroemme',
    '/noegletal/stroemme?kvartal=2026-K4',
    '/noegletal/stroemme?kvartal=2030-K1',
  ],
  '/noegletal/til-og-afgang/sager': ['/noegletal/til-og-afgang/sager?tal=borgere/2026-10'],
  '/noegletal/overlevelse/sager': [
    '/noegletal/overlevelse/sager?aar=2026&tal=forloeb/alle',
    '/noegletal/overlevelse/sager?aar=2026&tal=hest',
  ],
  '/noegletal/stroemme/sager': [
    '/noegletal/stroemme/sager?kvartal=2026-K1&tal=skift/alle/alle',
    '/noegletal/stroemme/sager?kvartal=2026-K4&tal=kar/dagpenge/efter',
    '/noegletal/stroemme/sager',
  ],
  '/noegletal/risikogruppen': ['/noegletal/risikogruppen'],
  '/noegletal/risikogruppen/sager': [
    '/noegletal/risikogruppen/sager?maaned=2026-10&tal=omfattet/2026-10',
  ],
  '/kapacitet/pladser': ['/kapacitet/pladser', '/kapacitet/pladser?gemt=ja'],
  '/borgere/:borger/hvorfor/:frist': [
    '/borgere/:borger/hvorfor/:frist',
    '/borgere/:borger/hvorfor/:frist?lov=2014-01-01',
    '/borgere/:borger/hvorfor/samtale-4?lov=2014-01-01',
  ],
};

/** Pages of what somebody has registered first, and of which citizen. */
const afterMaking: Readonly<Record<string, string>> = {
  '/projekter': '',
  '/projekter/:projekt': '',
  '/projekter/:projekt/ret': '',
  '/projekter/:projekt/evaluering': '',
  '/projekter/:projekt/evaluering/deltagere': '',
  '/borgere/:borger': 'bo',
  '/borgere/:borger/projekt': 'bo',
  '/borgere/:borger/projekt/:del': 'bo',
  '/borgere/:borger/fortryd/:beslutning': 'bo',
  '/borgere/:borger/tilbud/mentor': 'ann',
  '/borgere/:borger/tilbud/:tilbud/slut': 'ann',
};

/** A duty in each status that there is (docs/duties.md), as testing/municipality.ts makes them. */
const statuses: readonly (readonly [status: string, citizen: string, duty: string])[] = [
  ['opfyldt', 'bo', 'foerste-samtale-1'],
  ['overskredet', 'bo', 'samtale-2'],
  ['aktuel', 'eva', 'samtale-4'],
  ['kommende', 'jon', 'samtale-2'],
  ['undtaget', 'ann', 'samtale-2'],
  ['opfyldt-for-sent', 'kim', 'foerste-samtale-1'],
  ['bortfaldet', 'kim', 'samtale-2'],
];

const onePerRoute = routes
  .filter(
    ({ method, path }) =>
      method === 'GET' &&
      !file.test(path) &&
      !noPages.has(path) &&
      !/^\/udvalg\/.*:/.test(path) &&
      !/:(?:projekt|del|beslutning|tilbud|tabel|pris|runde|post|konto|fil|case|konsekvens|tal\b|maal\b)/.test(
        path,
      ),
  )
  .map(({ path }) => path);

const leader = 'Karen Møller';
const caseworker = 'Anna Holm';
const administrator = 'Birgit Sand';

/** Everything there is to see: each page of the route table, filled and empty, and what is no page of its own. */
export function sightsOf(demo: DemoApp): readonly Sight[] {
  let proposed: Promise<void> | undefined;
  const idOf = (citizen: string): string => demo.made.citizens.get(citizen) ?? '';
  const addressOf = (path: string): string =>
    path
      .replace(':borger', idOf(path.includes(':samtale') ? 'eva' : 'bo'))
      .replace(':samtale', evasInterview)
      .replace(':brev', demo.made.letters.queued)
      .replace(':slags', 'afgoerelse')
      .replace(':frist', 'samtale-2')
      .replace(':sag', boAvailabilityCase);
  const at = (who: string | null, path: string, standing: Standing = 'demo'): Sight => ({
    name: `${path} as ${who ?? 'nobody'}${standing === 'demo' ? '' : `, ${standing}`}`,
    standing,
    who,
    go: async (page) => void (await page.goto(addressOf(path))),
  });
  const by = (name: string, go: Sight['go']): Sight => ({
    name,
    standing: 'demo',
    who: caseworker,
    go,
  });
  const search = (name: string, text: string): Sight =>
    by(name, async (page) => {
      await page.goto('/hjaelp');
      await page.locator('input[name=navn]').fill(text);
      await Promise.all([page.waitForURL('**/find'), page.keyboard.press('Enter')]);
    });
  return [
    ...onePerRoute.flatMap((path) => variants[path] ?? [path]).map((path) => at(leader, path)),
    ...['/', '/?soeg=findes-ikke', '/?til=/min-dag', '/aabne-data'].map((path) => at(null, path)),
    at(caseworker, '/min-dag'),
    at(caseworker, '/borgere'),
    at(administrator, '/min-dag'),
    at(administrator, '/borgere?se=enhed'),
    at(administrator, '/belastning'),
    ...['', '/afgoerelse'].map((place) =>
      by(`the sickness of kim${place}`, async (page) => {
        await page.goto(`/borgere/${idOf('kim')}/sygdom${place}`);
      }),
    ),
    by('a sickness report that is refused', async (page) => {
      await page.goto(`/borgere/${idOf('eva')}/sygdom`);
      await page.locator('#fravaersdag').fill('31.12.2026');
      await page.locator('#kategori').selectOption('');
      await page.locator('form.step button').click();
      await page.locator('#kategori-fejl').waitFor();
    }),
    at(administrator, '/kapacitet'),
    at(administrator, '/kalender/lokaler'),
    at(caseworker, '/kalender'),
    at(caseworker, '/kapacitet'),
    ...statuses.map(([status, citizen, duty]) =>
      by(`why: ${status}`, async (page) => {
        await page.goto(`/borgere/${idOf(citizen)}/hvorfor/${duty}`);
        await page.locator(`dd .s-${status}`).waitFor();
      }),
    ),
    at(caseworker, `/breve/${demo.made.letters.rejected}`),
    at(caseworker, '/post'),
    at(leader, '/post?sendt=3'),
    {
      ...at(leader, '/skabeloner/afgoerelse'),
      name: 'a template that lacks what the law demands',
      go: async (page) => {
        await page.goto('/skabeloner/afgoerelse');
        await page.locator('textarea[name=tekst]').fill('Kære {navn}\n\n{resultat} {ukendt}');
        await page.locator('button.primary').click();
        await page.getByRole('alert').waitFor();
      },
    },
    ...['ann', 'kim'].map((citizen) =>
      by(`the case of ${citizen}`, async (page) => {
        await page.goto(`/borgere/${idOf(citizen)}`);
      }),
    ),
    by('availability: a form that is refused', async (page) => {
      await page.goto(addressOf('/borgere/:borger/raadighed/:sag/grund'));
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('availability: a case that awaits approval', async (page) => {
      await (proposed ??= prepareCase(demo, '08.10.2026', 'indstillet'));
      await page.goto('/godkendelser');
      await page.locator('a[href$="/godkend"]').first().click();
      await page.locator('form.step').waitFor();
    }),
    by('availability: the gate of a case that awaits approval', async (page) => {
      await (proposed ??= prepareCase(demo, '08.10.2026', 'indstillet'));
      await page.goto('/godkendelser');
      const form = await page.locator('a[href$="/godkend"]').first().getAttribute('href');
      await page.goto((form ?? '').replace('/godkend', ''));
    }),
    {
      ...at(leader, '/eksterne-tal: a table'),
      go: async (page) => {
        await pasteTable(page, 'y01a02', externalAnswers.benefitCsv);
        await page.getByRole('link', { name: 'y01a02', exact: true }).click();
        await page.waitForURL(/eksterne-tal\/[0-9a-f]/);
      },
    },
    {
      ...at(leader, '/eksterne-tal/:tabel/udgaver'),
      go: async (page) => {
        await pasteTable(page, 'y01a02', externalAnswers.benefitCsv);
        await page.getByRole('link', { name: 'y01a02', exact: true }).click();
        await page.locator('a[href$="/udgaver"]').click();
        await page.locator('#traek').waitFor();
      },
    },
    {
      ...at(leader, '/eksterne-tal: expected and actual'),
      go: async (page) => {
        await pasteTable(page, 'y30r21', externalAnswers.benchmarkCsv);
        await page.getByRole('link', { name: 'y30r21', exact: true }).click();
        await page.locator('#forventet').waitFor();
      },
    },
    {
      ...at(leader, '/eksterne-tal/sammenlign: filled'),
      go: async (page) => {
        await page.goto('/eksterne-tal/ny');
        const place = await page.locator('.bar .place').textContent();
        const rows = [9, 10].map((month) => `${place};2026M${String(month).padStart(2, '0')};4;3`);
        const csv = ['Område;Periode;Antal personer;Antal fuldtidspersoner', ...rows].join('\n');
        await pasteTable(page, 'y07a02', csv);
        await page.goto('/eksterne-tal/sammenlign');
        for (const folded of await page.locator('figure summary').all()) await folded.click();
      },
    },
    {
      ...at(leader, '/eksterne-tal/ny: refused'),
      go: async (page) => {
        await page.goto('/eksterne-tal/ny');
        await page.locator('#celler').fill('Periode;Antal\n2026M14;mange');
        await page.locator('form.step button.primary').click();
        await page.getByRole('alert').waitFor();
      },
    },
    ...(
      [
        ['seen before it is kept', externalAnswers.benefitCsv, '#laest'],
        ['refused', 'Område;Periode;Antal\nØvelev;2026M14;1', '[role=alert]'],
      ] as const
    ).map(([what, content, shown]): Sight => ({
      ...at(leader, `/eksterne-tal/fil: ${what}`),
      go: async (page) => {
        await page.goto('/eksterne-tal/fil');
        await page
          .locator('#filer')
          .setInputFiles({ name: 'tal.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
        await page.locator('#id').fill('fil');
        await page.locator('#titel').fill('Ledige');
        await page.locator('form button.primary').click();
        await page.locator(shown).waitFor();
      },
    })),
    {
      ...at(leader, '/eksterne-tal/fil: asked which sheet'),
      go: async (page) => {
        await page.goto('/eksterne-tal/fil');
        const sheet = (name: string) => ({ name, rows: [[name]], widths: [20], stickyRows: 0 });
        const buffer = await writeWorkbook([sheet('Kvinder'), sheet('Mænd')]);
        await page
          .locator('#filer')
          .setInputFiles({ name: 'delt.xlsx', mimeType: 'application/octet-stream', buffer });
        await page.locator('#id').fill('delt');
        await page.locator('#titel').fill('Ledige, delt');
        await page.locator('form button.primary').click();
        await page.locator('#ark').waitFor();
      },
    },
    ...['arbejde', 'klage', 'risikogruppe'].map((place) =>
      by(`the form ${place}: refused`, async (page) => {
        await page.goto(`/borgere/${idOf('eva')}/${place}`);
        await page.locator('main input[name=fra], main input[name=dag]').first().fill('31.02.2026');
        await page.locator('form.step button.primary').click();
        await page.getByRole('alert').waitFor();
      }),
    ),
    by('a referral, with a job order', async (page) => {
      await enterJobOrder(page, 'Køkkenmedhjælper');
      await page.goto(`/borgere/${idOf('eva')}/henvisning`);
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('job orders, open and closed', async (page) => {
      await enterJobOrder(page, 'Tjener');
      await page.locator('main form[action$="/luk"] button').first().click();
      await page.waitForURL('**?sagt=lukket');
      await page.goto('/jobordrer?vis=lukkede');
    }),
    by('a job order that is refused', async (page) => {
      await page.goto('/jobordrer/ny');
      await page.locator('#pnummer').fill('12');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('the alliance with a company', async (page) => {
      await page.goto('/alliance');
      await page.locator('#virksomhed').fill('Bagerierne ApS');
      await page.locator('form.step button.primary').click();
      await page.locator('#alliance-nu, [role=alert]').first().waitFor();
      await page.goto('/alliance');
    }),
    by('the alliance: a wrong number', async (page) => {
      await page.goto('/alliance');
      await page.locator('#virksomhed').fill('Anden ApS');
      await page.locator('#cvr').fill('1');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('a project that has ended, evaluated', async (page) => {
      const [project] = await paperProjects(demo);
      await page.goto(`/projekter/${project}/evaluering?beloeb=10.000&per=forloeb`);
      await unfold(page);
    }),
    {
      ...at(leader, '/priser: prices, compared'),
      go: async (page) => {
        await enterPrice(page, 'Job-bro', '1.105');
        await enterPrice(page, 'Klar til start', '3.921');
        await page.locator('#mod').selectOption({ index: 1 });
        await page.locator('main form button').click();
        await page.locator('figure.chart').waitFor();
        await unfold(page);
      },
    },
    {
      ...at(leader, '/priser: a price: its end'),
      go: async (page) => {
        await enterPrice(page, 'Avanti', '1.500');
        await page.locator('a[href$="/slut"]').first().click();
        await page.locator('form.step').waitFor();
      },
    },
    {
      ...at(leader, '/priser: a price that is refused'),
      go: async (page) => {
        await page.goto('/priser/ny');
        await page.locator('#beloeb').fill('16.99');
        await page.locator('form.step button.primary').click();
        await page.getByRole('alert').waitFor();
      },
    },
    by('two projects compared', async (page) => {
      const [first, second] = await paperProjects(demo);
      await page.goto(`/projekter/sammenlign?a=${first}&b=${second}`);
      await page.locator('figure.chart').waitFor();
    }),
    {
      ...at(leader, '/noegletal/fastfrosne/:tal'),
      go: async (page) => {
        await page.goto('/noegletal/antal-personer?efter=ydelse&antal=2');
        await page.locator('form[action*="/frys"] button').click();
        await page.locator('#efterproev').waitFor();
      },
    },
    {
      ...at(leader, '/noegletal/fastfrosne/:tal'),
      name: 'a frozen figure that is verified',
      go: async (page) => {
        await page.goto('/noegletal/samtaler');
        await page.locator('form[action*="/frys"] button').click();
        await page.locator('#efterproev').waitFor();
        await page.locator('a[href$="efterproev=ja"]').click();
        await page.getByRole('status').waitFor();
      },
    },
    {
      ...at(leader, '/projekter/:projekt/evaluering/frosset/:evaluering'),
      name: 'a frozen evaluation that is verified',
      go: async (page) => {
        const [project] = await paperProjects(demo);
        await page.goto(`/projekter/${project}/evaluering`);
        await page.locator('form[action$="/frys"] button').click();
        await page.locator('a[href$="efterproev=ja"]').click();
        await page.getByRole('status').waitFor();
      },
    },
    {
      ...at(leader, '/noegletal/maal/indlaes'),
      name: 'a file of targets that is refused',
      go: async (page) => {
        await page.goto('/noegletal/maal/indlaes');
        await page
          .locator('details', { has: page.locator('#tekst') })
          .locator('summary')
          .click();
        await page.locator('#tekst').fill('måling;måltal;fra;kilde\nHest;x;1.1.2027;Plan');
        await page.locator('form.step button').click();
        await page.getByRole('alert').waitFor();
      },
    },
    {
      ...at(leader, '/noegletal/maal/:maal/slut'),
      go: async (page) => {
        await page.goto('/noegletal/maal/ny');
        await page.locator('#maaling').selectOption('andel-langvarige');
        await page.locator('#vaerdi').fill('4,5');
        await page.locator('#kilde').fill('Udvalget');
        await page.locator('form.step button').click();
        await page.getByRole('status').waitFor();
        await page.locator('a[href$="/slut"]').first().click();
        await page.locator('#sidste').waitFor();
      },
    },
    {
      ...at(leader, '/noegletal/maal/:maal/ret'),
      go: async (page) => {
        await page.goto('/noegletal/maal/ny');
        await page.locator('#maaling').selectOption('andel-langvarige');
        await page.locator('#vaerdi').fill('450');
        await page.locator('#kilde').fill('Udvalget');
        await page.locator('form.step button').click();
        await page.getByRole('status').waitFor();
        await page.locator('a[href$="/ret"]').first().click();
        await page.locator('#vaerdi').waitFor();
      },
    },
    {
      ...at(leader, '/noegletal/maal/ny'),
      name: 'a target that is refused',
      go: async (page) => {
        await page.goto('/noegletal/maal/ny');
        await page.locator('form.step button').click();
        await page.getByRole('alert').waitFor();
      },
    },
    ...benchmarkSights(demo, leader, caseworker),
    ...economySights(demo, leader),
    ...committeeSights(demo),
    at(caseworker, '/noegletal'),
    by('a practice that the law refuses', async (page) => {
      await page.goto(`/borgere/${idOf('eva')}/tilbud/virksomhedspraktik?p=9900000001`);
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    ...Object.keys(afterMaking).map((path) => ({
      ...at(leader, path),
      go: async (page: Page) => {
        const { projekt, del, beslutning, tilbud } = await madePlaces(demo);
        const of = addressOf(path.replace(':borger', idOf(afterMaking[path] ?? '')));
        await page.goto(
          of
            .replace(':projekt', projekt)
            .replace(':del', del)
            .replace(':beslutning', beslutning)
            .replace(':tilbud', tilbud),
        );
      },
    })),
    search('search: several found', 'a h'),
    search('search: nobody found', 'findes ikke'),
    search('search: a part of a CPR number is refused', '740585-00'),
    search('search: nobody has the CPR number', '740585-0099'),
    by('the palette: several ways', async (page) => {
      await page.goto('/kommandoer');
      const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
      await page.locator('#kommando').fill(isEnglish ? 'interview bo lund' : 'samtale bo lund');
      await page.keyboard.press('Enter');
      await page.locator('#palet-0').waitFor();
    }),
    by('the palette above a page', async (page) => {
      await page.goto('/min-dag');
      await page.keyboard.press('Control+k');
      await page.locator('dialog.palette #kommando').waitFor();
    }),
    by('a case in which something was just registered', async (page) => {
      await page.goto(`/borgere/${idOf('mia')}/kontaktperson`);
      await page.locator('#rolle').selectOption('bisidder');
      await page.locator('#navn').fill('Åse Prøve');
      await page.locator('main form.step button').click();
      await page.locator('#registreret').waitFor();
    }),
    by('a contact person without a name', async (page) => {
      await page.goto(`/borgere/${idOf('mia')}/kontaktperson`);
      await page.locator('main form.step button').click();
      await page.getByRole('alert').waitFor();
    }),
    by('the journal: a line, one that corrects it, and a search', async (page) => {
      for (const at of ['notat', null]) {
        await page.goto(`/borgere/${idOf('mia')}`);
        const correct = page.locator('a[href*="/notat?retter="]').first();
        if (at === null) await correct.click();
        else await page.goto(`/borgere/${idOf('mia')}/${at}`);
        await page.locator('#overskrift').fill('Ringede');
        await page.locator('#tekst').fill('Mia ringede.');
        await page.locator('main form.step button').click();
        await page.locator('#registreret').waitFor();
      }
      await page.goto(`/borgere/${idOf('mia')}/journal`);
      await page.locator('#ord').fill('ringede');
      await page.locator('main form[role=search] button').click();
      await page.getByRole('status').waitFor();
    }),
    by('the journal: nothing found', async (page) => {
      await page.goto(`/borgere/${idOf('mia')}/journal`);
      await page.locator('#ord').fill('findes-ikke');
      await page.locator('main form[role=search] button').click();
      await page.getByRole('status').waitFor();
    }),
    by('the CPR number shown', async (page) => {
      await page.goto(`/borgere/${idOf('bo')}`);
      await unfold(page);
      await page.locator('select[name=grund]').selectOption('brev');
      await page.locator('form[action$="/cpr"] button').click();
      await page.getByText('740585-0011').waitFor();
    }),
    by('an absence that ends before it begins is refused', async (page) => {
      await page.goto('/kalender/fravaer');
      await page.locator('#fra').fill('20.11.2026');
      await page.locator('#til').fill('19.11.2026');
      await page.locator('input[value=kursus]').check();
      await page.locator('form.step button').click();
      await page.getByRole('alert').waitFor();
    }),
    by('an absence in the calendar', async (page) => {
      await page.goto('/kalender/fravaer');
      await page.locator('#fra').fill('18.11.2026');
      await page.locator('#til').fill('18.11.2026');
      await page.locator('input[value=kursus]').check();
      await page.locator('form.step button').click();
      await page.getByRole('status').waitFor();
      await page.goto('/kalender');
    }),
    by('the address of the calendar, shown once', async (page) => {
      await page.goto('/kalender/abonnement');
      await page.locator('form[action="/kalender/abonnement"] button').click();
      await page.getByRole('status').waitFor();
    }),
    ...['uddannelsespaalaeg', 'visitation'].map((place) =>
      at(administrator, `/borgere/${idOf('ole')}/${place}`),
    ),
    by('a plan with a day that is none', async (page) => {
      await page.goto(`/borgere/${idOf('bo')}/plan`);
      await page.locator('#hvad1').fill('Søg to job om ugen');
      await page.locator('#senest1').fill('31.2.2026');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('an exemption whose effect must be confirmed', async (page) => {
      await page.goto(`/borgere/${idOf('bo')}/fritagelse`);
      await page.locator('#omfang').check();
      await page.locator('#grund').selectOption('sygdom');
      await page.locator('#fra').fill('1.11.2026');
      await page.locator('#begrundelse').fill('Indlagt.');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('a reception of somebody known', async (page) => {
      await page.goto('/modtag');
      await page.locator('#cpr').fill('740585-0011');
      await page.locator('#fornavn').fill('Bo');
      await page.locator('#efternavn').fill('Lund');
      await page.locator('#ydelse').selectOption('kontanthjaelp');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('a view that cannot get its name', async (page) => {
      for (const name of ['Haster', 'Nye']) {
        await page.goto('/borgere');
        await unfold(page);
        await page.locator('#visningsnavn').fill(name);
        await page.locator('form[action="/visninger"] button').click();
        await page.getByRole('link', { name, exact: true }).waitFor();
      }
      await unfold(page);
      const form = page.locator('.edit-views form').filter({ has: page.locator('[value=Nye]') });
      await form.locator('input[name=navn]').fill('Haster');
      await form.getByRole('button').click();
      await page.getByRole('alert').waitFor();
    }),
    at(caseworker, '/borgere?filter=hest&noget=andet'),
    at(null, '/min-dag'),
    at(caseworker, '/belastning'),
    at(null, '/findes-ikke'),
    by('the menu of the employee, unfolded', async (page) => {
      await page.goto('/findes-ikke');
      await page.locator('header summary').first().click();
    }),
    at(caseworker, '/borgere/01890000-0000-7000-8000-000000000000'),
    by('413: too much at once', async (page) => {
      await page.goto('/hjaelp');
      await Promise.all([
        page.waitForURL('**/find'),
        page.evaluate(() => {
          const form = document.createElement('form');
          form.method = 'post';
          form.action = '/find';
          const field = document.createElement('input');
          field.name = 'navn';
          field.value = 'a'.repeat(100_001);
          form.append(field);
          document.body.append(form);
          form.submit();
        }),
      ]);
    }),
    at(null, '/', 'production'),
    at(null, '/', 'broken'),
  ];
}

/** Puts a table in by the page, under its id. */
async function pasteTable(page: Page, id: string, content: string): Promise<void> {
  await page.goto('/eksterne-tal/ny');
  await page.locator('#id').fill(id);
  await page.locator('#titel').fill(id);
  await page.locator('#celler').fill(content);
  await page.locator('form.step button.primary').click();
  await page.waitForURL(/gemt=ja/);
}
