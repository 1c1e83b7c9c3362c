import type { Language } from '../texts/language.ts';

const da = {
  title: 'Økonomi',
  lead: 'Hvad sagerne koster, hvad staten refunderer, og hvad der er penge til. Hvert tal kan følges ned til sine sager og sine regler.',
};

const en: typeof da = {
  title: 'Economy',
  lead: 'What the cases cost, what the state refunds, and what there is money for. Every number can be followed down to its cases and rules.',
};

/** Texts of the front page of economy. */
export const textsOfEconomy = (language: Language): typeof da => (language === 'da' ? da : en);
