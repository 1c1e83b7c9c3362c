/** What most measures can be split by. */
export const who = ['ydelse', 'maalgruppe', 'kategori', 'alder', 'enhed', 'sagsbehandler'] as const;

/** The kinds of periods most measures have, the usual one first. */
export const usual = ['maaned', 'kvartal', 'aar', 'uge', 'rullende-aar'] as const;
