import { reformKind } from '../accounts/kinds.ts';
import { paperAnswer, paperFiles } from '../accounts/paper-files.ts';
import { fileWord } from '../format/file-word.ts';
import { reformReport } from '../consequences/account-report.ts';
import { accountFields, groundOf, loadStanding } from '../consequences/load.ts';
import { swingOf } from '../consequences/swing.ts';
import { action, NotFoundError, type Route } from '../http/route.ts';

const usualPct = 10;

/** The account as a memo and as tables, with its sensitivity. */
export const konsekvensFiler: readonly Route[] = paperFiles.map((file) =>
  action({
    path: `${reformKind.path}/:konto/${file}`,
    access: 'ledelse',
    purpose: null,
    method: 'GET',
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
