import {
  businessCaseAccount,
  lineKey,
  lineOfRow,
  readBusinessCase,
  readReform,
  textOfReform,
  withInitiative,
  withLine,
  withoutLine,
} from '@rettidig/economy';
import { listEconomyAccounts, listReformReplays } from '@rettidig/store';
import { z } from 'zod';
import { reformKind } from '../accounts/kinds.ts';
import { saveAccount } from '../accounts/save.ts';
import { textsOfAccounts } from '../accounts/texts.ts';
import { reformReport } from '../consequences/account-report.ts';
import { ReformView } from '../consequences/account-view.tsx';
import { enteredLine, lineFields, lineOf, savedLine } from '../consequences/line-form.ts';
import { LineFormView } from '../consequences/line-form-view.tsx';
import { accountFields, groundOf, loadStanding } from '../consequences/load.ts';
import { loadSwung, swungFields } from '../consequences/load-swung.ts';
import { SensitivityView } from '../consequences/sensitivity-view.tsx';
import { madeBy } from '../consequences/replayed-rows.ts';
import { textsOfConsequences } from '../consequences/texts.ts';
import { id, requiredNote } from '../http/fields.ts';
import { page } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { PlainForm, SelectField, TextArea } from '../ui/form.tsx';

const terms = { access: 'ledelse', purpose: null } as const;
const section = 'oekonomi' as const;
const path = `${reformKind.path}/:konto` as const;

/** An account: what the reform costs, what it is made of, and its rows. */
export const konsekvens = page({
  ...terms,
  path,
  input: { ...accountFields, gemt: savedField },
  load: async (visit, { gemt, enhed, ...asked }) => {
    const standing = await loadStanding(visit, asked);
    const ground = groundOf(visit, standing, enhed);
    return {
      standing,
      blocks: ground === null ? null : reformReport(ground).blocks,
      unit: enhed,
      saved: gemt === 'ja',
      replays: madeBy(await visit.read((tx) => listReformReplays(tx, asked.konto))),
    };
  },
  view: (model, { words }) => ({
    title: model.standing.version.title,
    section,
    wide: true,
    body: <ReformView model={model} words={words} />,
  }),
});

/** How the net moves when an assumption does. */
export const konsekvensFoelsomhed = page({
  ...terms,
  path: `${path}/foelsomhed`,
  input: swungFields,
  load: loadSwung,
  view: (model, { words }) => ({
    title: textsOfConsequences(words.language).sensitivity,
    section,
    wide: true,
    body: <SensitivityView model={model} words={words} />,
  }),
});

/** A row: a new one, or the one of the key. */
export const konsekvensRaekke = plainForm({
  path: `${path}/raekke`,
  access: 'ledelse',
  address: { konto: id, raekke: z.string().max(400).optional() },
  fields: lineFields,
  labels: ({ language }) => {
    const t = textsOfConsequences(language);
    return {
      er: t.is,
      navn: t.name,
      kilde: t.source,
      grundlag: t.basis,
      enhed: t.unit,
      tal: t.figures,
      slet: t.remove,
    };
  },
  load: async (visit, { konto, raekke }) => {
    const { version, lines } = await loadStanding(visit, { konto });
    const found = lines.lines.find((line) => lineKey(line) === raekke) ?? null;
    return { version, lines, found };
  },
  initial: ({ found, lines }) =>
    found === null
      ? { enhed: lines.lines.at(-1)?.unit ?? '1.000 kr.', tal: lines.years.map(() => '') }
      : enteredLine(found),
  save: async (visit, values, { version, lines, found }) => {
    const t = textsOfConsequences(visit.words.language);
    const { id: account, title } = version;
    const save = (content: string) =>
      saveAccount(visit, { id: account, kind: 'reform', title, content }, null);
    if (values.slet && found !== null) {
      return await save(textOfReform(withoutLine(lines, lineKey(found))));
    }
    const line = lineOf(values);
    if (line.source === '') return [{ field: 'kilde', text: t.needSource }];
    const saved = savedLine(lines, line, found === null ? null : lineKey(found));
    return 'problems' in saved ? saved.problems : await save(saved.content);
  },
  done: ({ konto }) => `${reformKind.path}/${konto}?gemt=ja#raekker`,
  view: ({ version, lines, found }, form, { words }) => {
    const t = textsOfConsequences(words.language);
    const isNew = found === null;
    return {
      title: isNew ? t.newLineTitle : t.lineTitle,
      section,
      body: (
        <LineFormView
          account={version}
          years={lines.years}
          isNew={isNew}
          form={form}
          words={words}
        />
      ),
    };
  },
});

/** The whole account as the lines of its file. */
export const konsekvensTekst = plainForm({
  path: `${path}/tekst`,
  access: 'ledelse',
  address: { konto: id },
  fields: { tekst: requiredNote(200_000), udgave: id },
  labels: ({ language }) => ({ tekst: textsOfConsequences(language).text, udgave: '' }),
  load: (visit, { konto }) => loadStanding(visit, { konto }),
  initial: ({ version }) => ({ tekst: version.content, udgave: version.version }),
  save: async (visit, { tekst, udgave }, { version }) => {
    const t = textsOfAccounts(visit.words.language);
    const reading = readReform(tekst);
    if (reading.outcome === 'fejl') {
      return reading.faults.map(({ line, text }) => ({
        field: 'tekst',
        text: line === null ? text : `${t.onLine(line)}${text}`,
      }));
    }
    const account = { id: version.id, kind: 'reform', title: reading.value.title } as const;
    return await saveAccount(visit, { ...account, content: `${tekst}\n` }, udgave);
  },
  done: ({ konto }) => `${reformKind.path}/${konto}?gemt=ja`,
  view: ({ version }, form, { words }) => {
    const t = textsOfConsequences(words.language);
    return {
      title: t.asText,
      section,
      wide: true,
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={`${reformKind.path}/${version.id}`} lang="da">
                {version.title}
              </a>
            </p>
            <h1>{t.asText}</h1>
            <p class="quiet">{t.asTextLead}</p>
          </div>
          <section class="panel">
            <PlainForm form={form} words={words} cancel={`${reformKind.path}/${version.id}`}>
              <input type="hidden" name="udgave" value={form.entered['udgave']?.[0] ?? ''} />
              <TextArea form={form} words={words} name="tekst" rows={30} required />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** A business case as the counter-initiative of an account. */
export const konsekvensModgaaende = plainForm({
  path: `${path}/modgaaende`,
  access: 'ledelse',
  address: { konto: id },
  fields: { case: id },
  labels: ({ language }) => ({ case: textsOfConsequences(language).businessCase }),
  load: async (visit, { konto }) => ({
    standing: await loadStanding(visit, { konto }),
    cases: await visit.read((tx) => listEconomyAccounts(tx, 'businesscase')),
  }),
  initial: () => ({}),
  save: async (visit, values, { standing, cases }) => {
    const { reform, lines, version } = standing;
    const chosen = cases.find((one) => one.id === values.case);
    const say = (faults: readonly { readonly text: string }[]) =>
      faults.map(({ text }) => ({ field: 'case', text }));
    if (chosen === undefined || reform === null) {
      return say([{ text: textsOfConsequences(visit.words.language).noCases }]);
    }
    const plan = readBusinessCase(chosen.content);
    if (plan.outcome === 'fejl') return say(plan.faults);
    const account = businessCaseAccount(plan.value, { pct: 1 });
    if (account.outcome === 'fejl') return say(account.faults);
    const changed = withInitiative(reform, account.value);
    if (changed.outcome === 'fejl') return say(changed.faults);
    const added = changed.value.rows.slice(reform.rows.length).map(lineOfRow);
    const all = added.reduce((so, line) => withLine(so, line, null), lines);
    const { id: own, title } = version;
    const saved = { id: own, kind: 'reform', title, content: textOfReform(all) } as const;
    return await saveAccount(visit, saved, version.version);
  },
  done: ({ konto }) => `${reformKind.path}/${konto}?gemt=ja`,
  view: ({ standing: { version }, cases }, form, { words }) => {
    const t = textsOfConsequences(words.language);
    return {
      title: t.initiative,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={`${reformKind.path}/${version.id}`} lang="da">
                {version.title}
              </a>
            </p>
            <h1>{t.initiative}</h1>
            <p class="quiet">{t.initiativeLead}</p>
          </div>
          <section class="panel">
            {cases.length === 0 ? (
              <p class="note">
                {`${t.noCases} `}
                <a href="/oekonomi/businesscases">{t.businessCase}</a>
              </p>
            ) : (
              <PlainForm form={form} words={words} cancel={`${reformKind.path}/${version.id}`}>
                <SelectField
                  form={form}
                  words={words}
                  name="case"
                  options={cases.map(({ id: value, title }) => ({ value, label: title }))}
                  required
                />
              </PlainForm>
            )}
          </section>
        </div>
      ),
    };
  },
});
