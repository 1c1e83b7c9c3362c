import { paperTexts } from '@rettidig/committee';
import { publicFileReader } from '@rettidig/documents/extract';
import {
  paperToPublish,
  preparePublication,
  releasePublication,
  type Tx,
  withAccess,
} from '@rettidig/store';
import type { Page } from 'playwright-core';
import type { MadeCommittee } from '../packages/web/src/testing/committee.ts';
import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import { type Sight, unfold } from './sight.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const published = new WeakMap<DemoApp, Promise<MadeCommittee>>();

/** The minutes of the meeting that is held, published once for each application. */
function publishedIn(demo: DemoApp): Promise<MadeCommittee> {
  const known = published.get(demo) ?? publish(demo);
  published.set(demo, known);
  return known;
}

async function publish(demo: DemoApp): Promise<MadeCommittee> {
  const made = await madeCommittee(demo);
  const { held: meeting } = made.meetings;
  const kind = 'referat' as const;
  const as = <T>(user: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(
      demo.store,
      {
        municipality: demo.made.code,
        user,
        units: [],
        protectedPersons: false,
        committee: 'alt',
        purpose: 'Udgivelse til prøver',
      },
      work,
    );
  const id = await as(demo.made.employees.ulla, async (tx) => {
    const now = await paperToPublish((work) => work(tx), { meeting, kind }, publicFileReader);
    if (now === null) throw new Error('The meeting is not there.');
    const { whole, content } = now;
    return await preparePublication(
      tx,
      {
        meeting,
        kind,
        content,
        body: whole.body.id,
        bodyName: whole.body.name,
        heldOn: whole.kept.on,
        words: paperTexts(content, kind).map(({ text }) => text),
        findings: [],
      },
      { reader: publicFileReader, recording },
    );
  });
  await as(demo.made.employees.birgit, async (tx) => {
    await releasePublication(tx, { meeting, kind, id }, recording);
  });
  return made;
}

/** Files and data of what is published: no pages. */
export const publicationFiles: readonly string[] = [
  ...['dagsorden', 'referat'].flatMap((kind) =>
    ['pdf', 'docx'].map((format) => `/moeder/:moede/${kind}.${format}`),
  ),
  '/moeder/bilag/:bilag',
  '/moeder/feed.xml',
  '/moeder/sitemap.txt',
  '/robots.txt',
  '/oparl/system',
  '/oparl/body',
  '/oparl/body/:kommune',
  '/oparl/body/:kommune/:liste',
  '/oparl/:kommune/:liste/:id',
];

const secretary = 'Ulla Dam';

/** Publishing, and what the public reads. */
export function publicationSights(demo: DemoApp): readonly Sight[] {
  const by = (
    name: string,
    who: string | null,
    go: (page: Page, made: MadeCommittee) => Promise<void>,
  ): Sight => ({
    name: `publication: ${name}`,
    standing: 'demo',
    who,
    go: async (page) => {
      await go(page, await publishedIn(demo));
      await page.locator('h1').waitFor();
      await unfold(page);
    },
  });
  const release = (path: string): Sight =>
    by(`a meeting${path}`, secretary, async (page, { meetings }) => {
      await page.goto(`/udvalg/moeder/${meetings.held}/udgivelse${path}`);
    });
  const open = (path: string): Sight =>
    by(`the public at ${path}`, null, async (page, { meetings }) => {
      const cookies = await page.context().cookies();
      // Public pages keep nothing of who asks, so that the language stands in the address.
      const query = cookies.some(({ value }) => value === 'en') ? 'sprog=en' : '';
      const address = path.replace(':moede', meetings.held);
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}${query}`);
    });
  return [
    by('all', secretary, async (page) => {
      await page.goto('/udvalg/udgivelser');
    }),
    release(''),
    release('/dagsorden'),
    release('/referat'),
    open('/moeder'),
    open('/moeder?aar=1999'),
    open('/moeder/:moede'),
    open('/moeder/:moede/punkt/2'),
    open('/moeder/soeg?q=samtaler'),
    open('/moeder/soeg?q=findesikke'),
  ];
}
