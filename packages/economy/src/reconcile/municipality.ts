import { fold } from '@rettidig/engine';

/** The municipality a file should be of. */
export interface OwnMunicipality {
  /** As it is called, with or without »Kommune«. */
  readonly name: string;
  /** Four digits: `0173`. */
  readonly code: string;
}

/** Whether a text names a municipality: by its name or its code, or both. */
export function isMunicipality(text: string, { name, code }: OwnMunicipality): boolean {
  const bare = (one: string): string =>
    fold(one)
      .split('_')
      .filter((word) => word !== 'kommune')
      .join('_')
      .replace(/s$/, '');
  const folded = bare(text);
  const [own, short] = [bare(name), code.replace(/^0/, '')];
  return [
    own,
    code,
    short,
    `${code}_${own}`,
    `${short}_${own}`,
    `${own}_${code}`,
    `${own}_${short}`,
  ].includes(folded);
}
