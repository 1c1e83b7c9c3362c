export * from './durations.ts';
export * from './first-offer.ts';
export * from './in-place-of-offers.ts';
export * from './offer-terms.ts';
export * from './wage-subsidy.ts';
