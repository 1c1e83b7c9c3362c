/**
 * Derivations that were confirmed by hand in the papers, by their number in the audit: what the statement check must confirm
 * too, and never contradict. Of the 87 those stand here that are statements or tables of the texts which are there.
 */
export interface Confirmed {
  readonly id: string;
  readonly checks: readonly string[];
  readonly speaksOf: readonly string[];
}

const confirmed = (id: string, check: string, ...speaksOf: readonly string[]): Confirmed => ({
  id,
  checks: [check],
  speaksOf,
});

export const confirmedDerivations: readonly Confirmed[] = [
  confirmed('C-01', 'sum-af-dele'),
  confirmed('C-01', 'gentaget-total'),
  confirmed('C-02', 'sum-af-dele'),
  confirmed('C-03', 'samme-tal-to-tabeller'),
  confirmed('C-04', 'trykt-gennemsnit'),
  confirmed('C-07', 'gennemsnit-af-ressourcer'),
  confirmed('C-09', 'aarsvaerk-pr-indbygger'),
  confirmed('C-10', 'maalgruppens-stoerrelse'),
  confirmed('C-11', 'maalgruppens-stoerrelse'),
  confirmed('C-15', 'naevnere'),
  confirmed('C-16', 'aarsvaerk-pr-aarspersoner'),
  confirmed('C-17', 'aarsvaerk-pr-aarspersoner'),
  confirmed('C-18', 'aarsvaerk-pr-aarspersoner'),
  confirmed('C-19', 'aarsvaerk-pr-aarspersoner'),
  confirmed('C-21', 'procent-af-aarsvaerk'),
  confirmed('C-24', 'samlet-af-dele'),
  confirmed('C-25', 'andel-gange-samlet'),
  confirmed('C-26', 'naevner-ressourceforloeb'),
  confirmed('C-27', 'naevner-ressourceforloeb'),
  confirmed('C-30', 'aldersopdeling'),
  confirmed('C-08', 'placering'),
  confirmed('C-12', 'forskel-i-aarsvaerk', 'enhedsomkostning'),
  confirmed('C-13', 'retning', '1,6 mod 2,7'),
  confirmed('C-20', 'sum', 'Tabel 3.1: I alt'),
  confirmed('C-28', 'andelens-grundlag', '8,3 / 38 = 21,842 %'),
  confirmed('C-32', 'andel-mod-alle'),
  confirmed('C-22', 'andel', '17 pct'),
  confirmed('C-33', 'retning'),
  confirmed('C-34', 'yderst', '13%'),
  confirmed('C-36', 'sum', '1.000 kr.'),
  confirmed('C-40', 'beloeb-og-aar', '- 4,7 mio. kr. i 2014', '-8,0 mio. kr. i 2017'),
  confirmed('C-41', 'beloeb-og-aar', '2,4 mio. kr. i 2014', '4,8 mio. kr. i 2017'),
  confirmed('C-42', 'beloeb-og-aar', '1,8 mio. kr. i 2014', '1,4 mio. kr. i 2015'),
  confirmed('C-43', 'beloeb-og-aar', '2,0 mio. kr. i 2014', '2,6 mio. kr. i 2017'),
  confirmed('C-44', 'beloeb-og-aar', '0,9 mio. kr. i 2014', '2,9 mio. kr. i 2017'),
  confirmed('C-45', 'beloeb-og-aar', '5,3 mio. kr. i 2014', '5,8 mio. kr. i 2017'),
  confirmed('C-46', 'beloeb-og-aar', '4,6 mio. kr. i 2014', '5,2 mio. kr. i 2017'),
  confirmed('C-49', 'regnestykke', '3 × 56.209'),
  confirmed('C-50', 'regnestykke', '16 × 68.791'),
  confirmed('C-51', 'regnestykke', '168.627 + 1.100.656'),
  confirmed('C-52', 'regnestykke', '1.033.200 - 1.000.000'),
  confirmed('C-53', 'regnestykke', '1.269.283 + 33.200'),
  confirmed('C-55', 'beloeb-og-aar', '0,5 mio. kr i 2014'),
  confirmed('C-59', 'hundrede-procent'),
  confirmed('C-60', 'sum', 'Samlet ramme'),
  confirmed('C-82', 'kvotient', '3,38 %'),
  confirmed('C-83', 'ugedag'),
  confirmed('C-84', 'kvotient', '500'),
  confirmed('C-87', 'opremsning', 'nøgletal'),
];
