import { chartFileAnswer } from '../charts/chart-file.ts';
import { csvType, excelType, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { effectChart, priceChart } from '../providers/charts.ts';
import { loadProviders, providerFields } from '../providers/load.ts';
import { providersSheet } from '../providers/sheet.ts';
import { textsOfProviders } from '../providers/texts.ts';
import { ProvidersView } from '../providers/view.tsx';

/** Effect and price of what providers deliver. */
export const leverandoerer = page({
  path: '/noegletal/leverandoerer',
  access: 'medarbejder',
  purpose: null,
  input: providerFields,
  load: loadProviders,
  view: (model, { words }) => ({
    title: textsOfProviders(words.language).title,
    section: 'noegletal',
    wide: true,
    body: <ProvidersView model={model} words={words} />,
  }),
});

/** Its tables as files. */
export const leverandoererTal = (['csv', 'xlsx'] as const).map((kind) =>
  action({
    path: `/noegletal/leverandoerer/tal.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: providerFields,
    act: async (visit, fields) => {
      const model = await loadProviders(visit, fields);
      const sheet = providersSheet(model, visit.words.language);
      const name = `leverandoerer-${model.period.code}.${kind}`;
      return kind === 'csv'
        ? { kind: 'file', name, type: csvType, body: sheetCsv(sheet) }
        : { kind: 'file', name, type: excelType, body: await sheetXlsx(sheet) };
    },
  }),
);

/** Its charts as files. */
export const leverandoererFigurer = (['svg', 'png'] as const).flatMap((kind) =>
  ([['effekt', effectChart] as const, ['pris', priceChart] as const] as const).map(([id, draw]) =>
    action({
      path: `/noegletal/leverandoerer/${id}.${kind}`,
      method: 'GET',
      access: 'medarbejder',
      purpose: null,
      input: providerFields,
      act: async (visit, fields) => {
        const model = await loadProviders(visit, fields);
        const svg = draw(model, visit.words.language);
        if (svg === null) throw new NotFoundError();
        return await chartFileAnswer(svg, kind, `leverandoerer-${id}-${model.period.code}`);
      },
    }),
  ),
);
