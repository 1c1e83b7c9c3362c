/** The languages of the user interface. */
export type Language = 'da' | 'en';
