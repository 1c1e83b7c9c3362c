import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import { type Sight, unfold } from './sight.ts';

const secretary = 'Ulla Dam';
const root = '/udvalg/udkast';

/** The kinds of drafts; of some there is something to write, of others there is nothing yet. */
const kinds = [
  'kvartalsoverblik',
  'langvarige-sager',
  'budgetopfoelgning',
  'projektevaluering',
  'prissammenligning',
  'benchmark',
  'risikogruppe',
] as const;

/** Papers that write themselves: each kind, as a matter, and beside the matter. */
export function draftSights(demo: DemoApp): readonly Sight[] {
  const by = (name: string, go: Sight['go']): Sight => ({
    name: `drafts: ${name}`,
    standing: 'demo',
    who: secretary,
    go: async (page) => {
      await madeCommittee(demo);
      await go(page);
      await page.locator('h1').waitFor();
      await unfold(page);
    },
  });
  return [
    by('the list', async (page) => {
      await page.goto(root);
    }),
    ...kinds.map((kind) =>
      by(kind, async (page) => {
        await page.goto(`${root}/${kind}`);
      }),
    ),
    by('one that is a matter', async (page) => {
      await page.goto(`${root}/kvartalsoverblik`);
      await page.locator('form[method=post] button.primary').click();
      await page.locator('#udkast-af').waitFor();
    }),
    by('one drafted again', async (page) => {
      await page.goto(`${root}/risikogruppe`);
      await page.locator('form[method=post] button.primary').click();
      await page.locator('#udkast-af ~ p a').click();
      await page.locator('#aendrede-tal').waitFor();
    }),
  ];
}
