/** What a number is of: a count, percent, kroner, thousands of kroner, or months. */
export type DraftUnit = 'antal' | 'procent' | 'kroner' | 'tusind-kroner' | 'maaneder';

/** A value as it is read: `1.234`, `40,2 procent`, `146.420 kroner`. */
export function valueText(value: number, unit: DraftUnit, decimals: number): string {
  const text = decimalText(value, decimals);
  switch (unit) {
    case 'antal':
      return text;
    case 'procent':
      return `${text} procent`;
    case 'kroner':
      return `${text} kroner`;
    case 'tusind-kroner':
      return `${decimalText(Number(value.toFixed(decimals)) * 1000, 0)} kroner`;
    case 'maaneder':
      return `${text} måneder`;
  }
}

/** `1.234,5`: decimals after a comma, thousands apart. */
export function decimalText(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const isNothing = Number(value.toFixed(decimals)) === 0;
  const sign = value < 0 && !isNothing ? '-' : '';
  const apart = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return `${sign}${apart}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** The difference that is seen when both are rounded as they are shown, so that words and table agree. */
export const shownDifference = (before: number, now: number, decimals: number): number =>
  Number((Number(now.toFixed(decimals)) - Number(before.toFixed(decimals))).toFixed(decimals));

/** A change as it stands before a time: `12 flere end`, `2,1 procentpoint lavere end`, `det samme som`. */
export function changeText(change: number, unit: DraftUnit, decimals: number): string {
  if (change === 0) return 'det samme som';
  const size = decimalText(Math.abs(change), decimals);
  const more = change > 0;
  switch (unit) {
    case 'antal':
      return `${size} ${more ? 'flere' : 'færre'} end`;
    case 'procent':
      return `${size} procentpoint ${more ? 'højere' : 'lavere'} end`;
    case 'kroner':
    case 'tusind-kroner':
      return `${valueText(Math.abs(change), unit, decimals)} ${more ? 'mere' : 'mindre'} end`;
    case 'maaneder':
      return `${size} måneder ${more ? 'længere' : 'kortere'} end`;
  }
}
