import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, type Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { publishPaper } from '../../testing/publish.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let admin: Browse;

const long = Array.from({ length: 9_000 }, (_, n) => `ord${n % 50}`).join(' ');

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, admin] = [await demo.as('ulla'), await demo.as('birgit')];
  const files = `/udvalg/sager/${made.matters.quarter}/bilag`;
  const send = (name: string, content: string, titel: string, aabenhed = 'aaben') =>
    ulla.send(files, [{ name, content }], { titel, aabenhed });
  await send('notat.txt', 'Mentorordningerne evalueres til foråret.', 'Notat om mentorer');
  await send('langt.txt', `${long} Haletudserne er til sidst.`, 'Langt notat');
  await send('hemmeligt.txt', 'Mentorordningen koster Hemmelsgaard dyrt.', 'Hemmeligt', 'lukket');
  await publishPaper(ulla, admin, { meeting: made.meetings.held, kind: 'dagsorden' });
  await publishPaper(ulla, admin, { meeting: made.meetings.held, kind: 'referat' });
});
afterAll(() => demo.close());

const search = async (words: string): Promise<{ readonly text: string; readonly body: string }> => {
  const { body } = await browse(demo.app).get(`/moeder/soeg?q=${encodeURIComponent(words)}`);
  return { body, text: textOf(body) };
};

describe('the words of a published attachment', () => {
  test('are found in other forms, with which attachment of which point, and a link to it', async () => {
    const { body, text } = await search('mentorordning');
    // In the agenda and in the minutes there is the same attachment: it is one hit, in the minutes.
    expect(text).toContain('Et sted');
    expect(text).toMatch(/Notat om mentorer Bilag til 2\. .*, referat/);
    expect(body).toContain('<mark>Mentorordningerne</mark>');
    const [, address = ''] = /href="(\/moeder\/bilag\/[^"]+)"/.exec(body) ?? [];
    const file = await browse(demo.app).get(address.replaceAll('&amp;', '&'));
    expect(file.raw.toString()).toBe('Mentorordningerne evalueres til foråret.');
  });

  test('are found where a page past the last is asked for, as is the list of meetings', async () => {
    const stranger = browse(demo.app);
    const said = 'Side 99 findes ikke. Her er den sidste, side 1.';
    const hits = textOf((await stranger.get('/moeder/soeg?q=mentorordning&side=99')).body);
    expect(hits).toContain(said);
    expect(hits).toContain('Notat om mentorer');
    const { body } = await stranger.get('/moeder?side=99');
    expect(textOf(body)).toContain(said);
    expect(body).toContain(`/moeder/${made.meetings.held}`);
  });

  test('are found to the end of a long one', async () => {
    expect((await search('haletudse')).text).toContain('Langt notat');
  });

  test('of one that is closed are not, nor its title', async () => {
    for (const words of ['Hemmelsgaard', 'Hemmeligt', 'Lukketbro']) {
      expect((await search(words)).text).toContain('Intet fundet');
    }
  });

  test('vanish when the paper is taken back, and come when it is published again', async () => {
    const traek = (kind: string) =>
      ulla.post(`/udvalg/moeder/${made.meetings.held}/udgivelse/${kind}/traek`, {
        hvorfor: 'Prøve',
      });
    await traek('referat');
    expect((await search('mentorordning')).text).toMatch(/Bilag til 2\. .*, dagsorden/);
    await traek('dagsorden');
    expect((await search('mentorordning')).text).toContain('Intet fundet');
    await publishPaper(ulla, admin, { meeting: made.meetings.held, kind: 'referat' });
    expect((await search('mentorordning')).text).toContain('Notat om mentorer');
  });

  test('vanish when a new version without the attachment is published', async () => {
    const at = `/udvalg/sager/${made.matters.quarter}/bilag`;
    const rows = (await ulla.get(at)).body;
    const [, attachment = ''] =
      /id="bilag-([^"]+)"(?=(?:(?!id="bilag-)[^])*notat\.txt)/.exec(rows) ?? [];
    await ulla.post(`${at}/${attachment}`, {
      titel: 'Notat om mentorer',
      aabenhed: 'lukket',
      dokumentnr: '',
      plads: '3',
    });
    await publishPaper(ulla, admin, { meeting: made.meetings.held, kind: 'referat' });
    expect((await search('mentorordning')).text).toContain('Intet fundet');
  });
});
