/** A title as the name of a file: letters of English, digits and hyphens. */
export const fileWord = (title: string): string =>
  title
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'regnskab';
