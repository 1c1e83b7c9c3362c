/** Where the numbers of a matter are. */
export const numbersPath = (matter: string): string => `/udvalg/sager/${matter}/tal`;
