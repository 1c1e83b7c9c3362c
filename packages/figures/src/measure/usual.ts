/** What most measures can be split by. */
export const who = ['ydelse', 'maalgruppe', 'kategori', 'alder', 'enhed', 'sagsbehandler'] as const;

/** The kinds of periods most measures have, the usual one first. */
export const usual = ['maaned', 'kvartal', 'aar', 'uge', 'rullende-aar'] as const;

/** Open, with the numbers hidden that fewer than five citizens are behind. */
export const hidesFew = { fewest: 5 } as const;

/**
 * What measures that look ahead say of those who have moved. Jobindsats sees the whole country; a municipality sees its own:
 * not to count what is not seen is our reading.
 */
export const movedAway = {
  da: 'Er borgeren da fraflyttet, og er intet registreret siden, kendes det ikke og tæller ikke (egen læsning; Jobindsats ser hele landet).',
  en: 'Where the citizen has moved away by then, and nothing has been recorded since, it is not known and does not count (our reading; Jobindsats sees the whole country).',
} as const;
