export * from './first-offer.ts';
export * from './offer-terms.ts';
