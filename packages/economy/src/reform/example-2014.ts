/**
 * The account of the cash benefit reform in Lyngby-Taarbæk (0173), January 2014, as the matter and its memo print it. Neither
 * says row by row what its own activity gave and what its share of the block grant gave, so every row is `oplyst`.
 */
export const reformExample2014 = `del;række;kilde;grundlag;enhed;2014;2015;2016;2017
titel;Kontanthjælpsreformen;;;;;;;
kommune;0173;;;;;;;
ydelsesdel;Kontanthjælp og uddannelseshjælp;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;-5.003;-6.267;-6.267;-6.267
ydelsesdel;Boligstøtte;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;148;190;190;190
ydelsesdel;Daginstitutionsbetaling;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;233;286;286;286
ydelsesdel;Særlig støtte;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;-37;-61;-61;-61
ydelsesdel;Vejledning og opkvalificering;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;0;-158;-158;-158
ydelsesdel;Løntilskud kontanthjælp;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;0;-36;-36;-36
ydelsesdel;Administration;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;54;45;45;45
ydelsesdel;Samtaler;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;59;59;59;59
ydelsesdel;Lægeerklæringer;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;30;30;30;30
ydelsesdel;I alt;trykt;notatets tabel over ydelsesdelen;1.000 kr.;-4.517;-5.912;-5.912;-5.912
stat-ydelsesdel;Ifølge staten;oplyst;notatets tabel over ydelsesdelen;1.000 kr.;-7.516;-10.748;-10.748;-10.748
forskel-ydelsesdel;Forskel;trykt;notatets tabel over ydelsesdelen;1.000 kr.;2.999;4.836;4.836;4.836
indsatsdel;Uddannelseshjælp;oplyst;notatets tabel over indsatsdelen;1.000 kr.;36;-484;-484;-484
indsatsdel;Samtaler;oplyst;notatets tabel over indsatsdelen;1.000 kr.;508;536;536;536
indsatsdel;Vejledning og opkvalificering;oplyst;notatets tabel over indsatsdelen;1.000 kr.;70;-507;-824;-1.000
indsatsdel;Løntilskud kontanthjælp;oplyst;notatets tabel over indsatsdelen;1.000 kr.;-1.550;-1.690;-1.660;-1.632
indsatsdel;Udførelse af test (administration);oplyst;notatets tabel over indsatsdelen;1.000 kr.;17;-12;-12;-12
indsatsdel;Administration;oplyst;notatets tabel over indsatsdelen;1.000 kr.;45;45;45;45
indsatsdel;Kontanthjælp;oplyst;notatets tabel over indsatsdelen;1.000 kr.;-11;27;27;27
indsatsdel;Mentorordning;oplyst;notatets tabel over indsatsdelen;1.000 kr.;726;393;393;393
indsatsdel;Dagpenge;oplyst;notatets tabel over indsatsdelen;1.000 kr.;402;512;512;511
indsatsdel;Løntilskud dagpenge;oplyst;notatets tabel over indsatsdelen;1.000 kr.;-391;-508;-508;-508
indsatsdel;I alt;trykt;notatets tabel over indsatsdelen;1.000 kr.;-150;-1.688;-1.975;-2.123
stat-indsatsdel;Ifølge staten;oplyst;notatets tabel over indsatsdelen;1.000 kr.;432;-1.626;-1.895;-2.044
forskel-indsatsdel;Forskel;trykt;notatets tabel over indsatsdelen;1.000 kr.;-582;-61;-79;-79
lokalt;I alt;trykt;sagens første tabel;1.000 kr.;-4.667;-7.600;-7.887;-8.035
staten;Ifølge staten;trykt;sagens første tabel;1.000 kr.;-7.084;-12.374;-12.643;-12.792
forskel;Forskel;trykt;sagens første tabel;1.000 kr.;2.417;4.774;4.756;4.756
mentor-budget;Budget mentor;oplyst;notatets tabel over mentorudgifter;1.000 kr.;4.676;4.913;5.558;5.779
mentor-ressourceforloeb;heraf til ressourceforløb;oplyst;notatets tabel over mentorudgifter;1.000 kr.;1.510;1.748;2.392;2.613
mentor-oevrige;øvrige målgrupper;trykt;notatets tabel over mentorudgifter;1.000 kr.;3.166;3.166;3.166;3.166
mentor-ramme;Udmeldt ramme for 2014;oplyst;notatets tabel over mentorudgifter;1.000 kr.;2.131;2.131;2.131;2.131
mentor-tab;Tab som følge af stigende udgifter;oplyst;notatets tabel over mentorudgifter;1.000 kr.;726;393;393;393
mentor;Samlet budgetudfordring;trykt;notatets tabel over mentorudgifter;1.000 kr.;1.761;1.428;1.428;1.428
loft-tab;Tab pr. helårsperson;oplyst;notatets tabel over driftsloftet;kr.;2.128;2.200;2.638;2.740
loft-personer;Helårspersoner;oplyst;ikke trykt: regnet tilbage fra tabellens udfordring og tab;personer;940,3;943,2;942,4;942,7
loft;Samlet budgetudfordring;trykt;notatets tabel over driftsloftet;1.000 kr.;2.001;2.075;2.486;2.583
hensat;Hensat budgetgarantibeløb;oplyst;sagens anden tabel;1.000 kr.;-891;-1.931;-2.560;-2.942
udfordring;Samlet budgetudfordring;trykt;sagens anden tabel;1.000 kr.;5.288;6.347;6.110;5.826
modgaaende;Lønudgift jobformidlere;oplyst;sagens tredje tabel;1.000 kr.;500;1.000;1.000;500
modgaaende;Merindtægt statsrefusion;oplyst;sagens tredje tabel;1.000 kr.;-517;-1.033;-1.033;-517
modgaaende;Driftsudgifter til aktivering;oplyst;sagens tredje tabel;1.000 kr.;-635;-1.269;-1.269;-635
modgaaende;Samlet besparelse;trykt;sagens tredje tabel;1.000 kr.;-651;-1.302;-1.302;-651
netto;Samlet budgetudfordring, netto;trykt;sagens fjerde tabel;1.000 kr.;4.637;5.045;4.808;5.175
`;
