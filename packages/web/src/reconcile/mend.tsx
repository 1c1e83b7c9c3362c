import type { DifferenceRun } from '@rettidig/economy';
import { danishDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { textsOfReconcile } from './texts.ts';

/** Where a difference is looked into, and where it is mended. */
export function Mend({
  run: { citizen, cause, weeks },
  worksWithCases,
  words,
}: {
  readonly run: DifferenceRun;
  readonly worksWithCases: boolean;
  readonly words: Words;
}): VNode {
  const t = textsOfReconcile(words.language);
  const [first] = weeks;
  const day = first === undefined ? '' : `?dag=${danishDay(first.week)}`;
  const at = `/borgere/${citizen}`;
  const theCase = <a href={`${at}#ydelse`}>{t.case}</a>;
  const count = <a href={`${at}/refusion${day}`}>{t.count}</a>;
  const record = worksWithCases ? <a href={`${at}/oplysninger`}>{t.mendBenefit}</a> : null;
  switch (cause) {
    case 'ikke-hos-os':
    case 'uge-mangler':
    case 'anden-ydelse':
      return <Ways ways={[theCase, record]} />;
    case 'to-ydelser':
      return <Ways ways={[theCase, <span>{t.askSender}</span>]} />;
    case 'ikke-hos-dem':
    case 'anden-kommune':
      return <Ways ways={[theCase, <span>{t.askThem}</span>]} />;
    case 'andet-trin':
    case 'nulstilling':
    case 'anden-taeller':
      return (
        <Ways ways={[count, worksWithCases ? <a href={`${at}/arbejde`}>{t.mendWork}</a> : null]} />
      );
    case 'oplysning-mangler':
      return first?.ours?.lacks === null ? (
        <Ways ways={[theCase, <span>{t.importAmounts}</span>]} />
      ) : (
        <Ways ways={[count, worksWithCases ? <a href={`${at}/arbejde`}>{t.mendWork}</a> : null]} />
      );
    case 'andet-beloeb':
    case 'afrunding':
      return <Ways ways={[theCase]} />;
    case 'beloeb-passer-ikke':
      return <Ways ways={[<span>{t.askSender}</span>]} />;
  }
}

function Ways({ ways }: { readonly ways: readonly (VNode | null)[] }): VNode {
  return <ul class="small">{ways.map((way) => (way === null ? null : <li>{way}</li>))}</ul>;
}
