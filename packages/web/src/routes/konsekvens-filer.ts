import { reformKind } from '../accounts/kinds.ts';
import { paperAnswer, paperFiles } from '../accounts/paper-files.ts';
import { blockChartAnswer, blockChartField } from '../charts/block-chart-file.ts';
import { chartKinds } from '../charts/chart-file.ts';
import { fileWord } from '../format/file-word.ts';
import { reformReport } from '../consequences/account-report.ts';
import { accountFields, groundOf, loadStanding } from '../consequences/load.ts';
import { loadSwung, swungFields } from '../consequences/load-swung.ts';
import { swingOf } from '../consequences/swing.ts';
import { action, NotFoundError, type Route } from '../http/route.ts';

const terms = { access: 'ledelse', purpose: null, method: 'GET' } as const;
const path = `${reformKind.path}/:konto` as const;
const usualPct = 10;

/** The account as a memo and as tables, with its sensitivity. */
export const konsekvensFiler: readonly Route[] = paperFiles.map((file) =>
  action({
    ...terms,
    path: `${path}/${file}`,
    input: accountFields,
    act: async (visit, { enhed, ...asked }) => {
      const standing = await loadStanding(visit, asked);
      const ground = groundOf(visit, standing, enhed);
      if (ground === null) throw new NotFoundError();
      const swung = swingOf(ground.reform, ground.account, { pct: usualPct, unit: enhed });
      const more = swung.outcome === 'i-orden' ? swung.value : [];
      return await paperAnswer(reformReport(ground, more), file, fileWord(standing.version.title));
    },
  }),
);

/** The charts of an account and of what moves it, as files. */
export const konsekvensFigurer: readonly Route[] = chartKinds.flatMap((kind) => [
  action({
    ...terms,
    path: `${path}/figur.${kind}`,
    input: { ...accountFields, ...blockChartField },
    act: async (visit, { figur, enhed, ...asked }) => {
      const standing = await loadStanding(visit, asked);
      const ground = groundOf(visit, standing, enhed);
      const blocks = ground === null ? [] : reformReport(ground).blocks;
      return await blockChartAnswer(blocks, {
        figur,
        kind,
        name: fileWord(standing.version.title),
      });
    },
  }),
  action({
    ...terms,
    path: `${path}/foelsomhed/figur.${kind}`,
    input: { ...swungFields, ...blockChartField },
    act: async (visit, { figur, ...asked }) => {
      const { standing, swung, pct } = await loadSwung(visit, asked);
      const blocks = swung.outcome === 'fejl' ? [] : swung.value;
      const name = `${fileWord(standing.version.title)}-${pct}-pct`;
      return await blockChartAnswer(blocks, { figur, kind, name });
    },
  }),
]);
