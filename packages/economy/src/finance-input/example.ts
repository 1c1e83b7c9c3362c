/**
 * Numbers of 2014 as an example. What Lyngby-Taarbæk's papers of January 2014 print is theirs; the rest is made up, and says
 * so, because no paper prints it.
 */
export const financeExample2014 = `felt;gruppe;år;værdi;enhed;kilde
genberegnet-personer;;2014;940,3;personer;ikke trykt: regnet tilbage fra notatets tabel over driftsloftet
mentor-udgift;;2014;3.166;1.000 kr.;notatets tabel over mentorudgifter: øvrige målgrupper
mentor-ressourceforloeb;;2014;1.510;1.000 kr.;notatets tabel over mentorudgifter
loft-personer;kontanthjaelp;2014;540;personer;opdigtet eksempel
loft-udgift;kontanthjaelp;2014;7.200;1.000 kr.;opdigtet eksempel
loft-personer;dagpenge;2014;720;personer;opdigtet eksempel
loft-udgift;dagpenge;2014;6.300;1.000 kr.;opdigtet eksempel
loft-personer;sygedagpenge;2014;410;personer;opdigtet eksempel
loft-udgift;sygedagpenge;2014;4.500;1.000 kr.;opdigtet eksempel
udgift;kontanthjaelp;2013;81,2;mio. kr.;opdigtet eksempel
refusion;kontanthjaelp;2013;27,9;mio. kr.;opdigtet eksempel
udgift;kontanthjaelp;2014;79,1;mio. kr.;driftsrammen 2014: passiv og aktiv kontanthjælp
refusion;kontanthjaelp;2014;27,4;mio. kr.;opdigtet eksempel
udgift;aktivering;2013;19,8;mio. kr.;opdigtet eksempel
refusion;aktivering;2013;9,1;mio. kr.;opdigtet eksempel
udgift;aktivering;2014;20,6;mio. kr.;driftsrammen 2014: driftsudgifter til aktivering
refusion;aktivering;2014;9,2;mio. kr.;opdigtet eksempel
udgift;sygedagpenge;2014;49,6;mio. kr.;driftsrammen 2014
refusion;sygedagpenge;2014;18,3;mio. kr.;opdigtet eksempel
udgift;dagpenge;2014;63,9;mio. kr.;driftsrammen 2014: dagpenge til forsikrede ledige
refusion;dagpenge;2014;0;kr.;opdigtet eksempel: beløbet er kommunens medfinansiering
udgift;hjaelpemidler-ledige;2014;0,2;mio. kr.;opdigtet eksempel
refusion;hjaelpemidler-ledige;2014;0,1;mio. kr.;opdigtet eksempel
udgift;personlig-assistance-ledige;2014;1,4;mio. kr.;opdigtet eksempel
refusion;personlig-assistance-ledige;2014;0,7;mio. kr.;opdigtet eksempel
udgift;loentilskud-ledige;2014;9,2;mio. kr.;opdigtet eksempel
refusion;loentilskud-ledige;2014;4,6;mio. kr.;opdigtet eksempel
landet-viderefoert;;2014;52.000;mio. kr.;opdigtet eksempel
landet-budgetgaranti;;2014;-1.150;mio. kr.;opdigtet eksempel
landet-dut-merudgift;;2014;310;mio. kr.;opdigtet eksempel
landet-dut-mindreudgift;;2014;95;mio. kr.;opdigtet eksempel
landet-dut-merindtaegt;;2014;0;kr.;opdigtet eksempel
landet-dut-mindreindtaegt;;2014;12;mio. kr.;opdigtet eksempel
landet-balance;;2014;3.000;mio. kr.;opdigtet eksempel
dut-egen-virkning;;2014;1,9;mio. kr.;opdigtet eksempel
grundtilskud;;2014;58,4;mio. kr.;opdigtet eksempel
merudgiftsbehov;;2014;6,1;mio. kr.;opdigtet eksempel
ledighed-kommune;;2014;2,0;procentpoint;opdigtet eksempel
ledighed-landsdel;;2014;1,5;procentpoint;opdigtet eksempel
`;
