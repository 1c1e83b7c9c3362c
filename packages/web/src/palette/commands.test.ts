import { describe, expect, test } from 'vitest';
import { routes } from '../routes/index.ts';
import { commandsFor, meaningsOf } from './commands.ts';

const commands = commandsFor('da', 'teamleder');

describe('what a text may mean', () => {
  test.for([
    ['hjælp', [['Hjælp'], '']],
    ['HJÆLP', [['Hjælp'], '']],
    ['virksomhedspraktik bo lund', [['Virksomhedspraktik'], 'bo lund']],
    ['praktik bo', [['Virksomhedspraktik'], 'bo']],
    ['fritag ø', [['Fritagelse'], 'ø']],
  ] as const)('%s', ([text, [labels, name]]) => {
    const [first] = meaningsOf(text, commands);
    expect([first?.commands.map(({ label }) => label), first?.name]).toEqual([labels, name]);
  });

  test.for(['', 'bo lund', 'hjælp bo'])('»%s« names no step', (text) => {
    expect(meaningsOf(text, commands)).toEqual([]);
  });
});

describe('the places', () => {
  const paths = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path));

  test('that are pages are pages', () => {
    const hrefs = commands.flatMap((one) => (one.kind === 'page' ? [one.href] : []));
    expect(hrefs.filter((href) => !paths.has(href.split('?')[0] ?? ''))).toEqual([]);
  });

  test('that only leaders may see are not offered to others', () => {
    const hrefs = commandsFor('da', 'sagsbehandler').flatMap((one) =>
      one.kind === 'page' ? [one.href] : [],
    );
    const closed = routes
      .filter(({ method, access }) => method === 'GET' && access === 'ledelse')
      .map(({ path }) => path);
    expect(hrefs.filter((href) => closed.includes(href))).toEqual([]);
  });
});
