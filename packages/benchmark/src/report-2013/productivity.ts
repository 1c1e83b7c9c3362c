import type { PrintedFacts } from './printed-facts.ts';

/**
 * Tables of chapters 3 and 4 of the benchmark report of 2013 (Jobcenterbenchmark 2013, mploy and Kibak Consult): numbers and
 * labels as printed; names of municipalities spelled as they are. `line` is the report's line of the heads.
 */
export const productivityTables: readonly PrintedFacts[] = [
  {
    id: '3.1',
    line: 938,
    cells: `
;Lyngby-Taarbæk;Lyngby-Taarbæk;Alle 15 JC
;Årsværk;Procent;Procent
A-dagpenge;8,3;16,1%;14,7%
Udd.- & arbejdsmarkedsydelse;0,8;1,6%;1,2%
Kontanthjælp 1;5,3;10,2%;9,5%
Kontanthjælp 2+3;9,5;18,5%;20,2%
Revalidering;0,9;1,8%;1,6%
Sygedagpenge;9,7;18,7%;20,5%
Ledighedsydelse;5,2;10,1%;9,1%
Ressourceforløb;2,7;5,2%;3,1%
Administration;8,0;15,5%;17,6%
Strategisk ledelse;0,9;1,7%;1,8%
Diverse;0,2;0,5%;0,6%
I alt;51,6;100,0%;100,0%
-Heraf ledelse;3,9;7,5%;6,2%
-Heraf virksomhedsindsats;7,4;14,4%;16,2%
-Heraf puljer og løntilskud;4,0;7,7%;6,1%
`,
  },
  {
    id: '4.1',
    line: 991,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;21,5;24,1;25,5;37,6;30,5;25,7;28,7;24,3;22,4;26,9;28,9;28,6;25,0;28,4;24,8;26,9
*A-dagpenge;10,3;10,5;13,9;28,4;12,2;9,5;10,1;11,9;12,1;10,9;12,2;12,9;9,6;13,2;11,5;12,6
*Udd.- & arbejdsmarkedsydelse;4,0;1,9;14,8;9,5;14,7;15,8;13,4;14,4;9,7;18,8;8,5;28,1;12,7;17,2;6,7;12,7
*Kontanthjælp 1;21,8;20,9;30,0;40,3;33,7;19,6;37,3;19,9;12,8;23,3;31,7;24,3;29,4;26,8;24,9;26,4
*Kontanthjælp 2+3;17,9;19,8;14,6;32,8;29,2;22,0;45,5;18,1;20,1;18,5;24,7;16,1;21,2;28,9;22,8;23,5
*Revalidering;11,2;11,1;6,2;20,1;22,1;23,9;17,2;18,5;10,4;9,5;7,6;25,8;14,6;14,4;11,0;14,9
*Sygedagpenge;16,9;21,5;22,1;25,5;26,4;14,8;30,7;21,4;20,5;19,9;15,3;30,5;25,2;27,3;24,7;22,9
*Ledighedsydelse;32,1;34,3;56,0;43,5;35,0;36,2;54,8;69,8;36,1;67,5;63,8;53,9;35,5;56,9;28,0;46,9
*Ressourceforløb;1,5;1,4;1,5;2,4;1,8;3,5;2,8;2,5;0,7;1,3;1,7;1,1;1,1;0,3;0,9;1,6
Administration;3,4;4,3;4,3;5,7;6,1;5,7;5,3;3,8;4,2;5,2;6,3;5,8;4,2;4,0;3,7;4,8
I alt;21,5;24,1;25,5;37,6;30,5;25,7;28,7;24,3;22,4;26,9;28,9;28,6;25,0;28,4;24,8;26,9
-Heraf ledelse;1,1;1,6;0,9;2,4;2,1;1,5;2,3;1,8;1,4;2,2;2,3;1,4;1,4;1,6;1,1;1,7
-Heraf virksomhedsindsats;2,2;3,0;5,0;7,1;5,2;3,1;5,6;3,5;3,7;6,2;3,8;6,5;4,5;5,4;3,1;4,5
-Heraf puljer og løntilskud;0,4;0,9;1,5;1,9;1,2;1,3;1,6;1,9;0,7;1,6;1,3;2,4;3,0;2,2;2,6;1,6
Kvalitet (Samlet)
Samtaleintensitet;1,7;1,5;1,6;2,3;1,3;1,6;1,5;1,6;1,2;1,5;1,6;1,2;1,3;1,5;1,5;1,5
Tilbudintensitet;1,4;1,7;1,4;1,9;1,4;1,7;2,0;1,6;1,3;1,4;1,3;1,2;1,5;1,4;1,6;1,5
Virksomhedrettet tilbudintensitet;0,8;0,6;0,7;1,0;0,5;0,5;0,9;0,5;0,6;0,5;0,4;0,6;0,6;0,6;0,5;0,6
Aktiveringsgrad;20%;22%;21%;22%;16%;27%;32%;20%;20%;22%;17%;18%;20%;22%;20%;21%
Virksomhedsrettet aktiveringsgrad;12%;9%;11%;13%;9%;11%;12%;11%;12%;10%;9%;9%;10%;11%;8%;10%
Delvise raskmeldinger;10%;11%;10%;10%;14%;8%;8%;12%;10%;9%;13%;8%;9%;11%;9%;10%
Job- og uddannelsesrater;21%;25%;24%;28%;27%;20%;26%;23%;21%;22%;23%;25%;23%;24%;20%;24%
`,
  },
  {
    id: '4.2',
    line: 1047,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;10,3;10,5;13,9;28,4;12,2;9,5;10,1;11,9;12,1;10,9;12,2;12,9;9,6;13,2;11,5;12,6
Modtagelse og telefonvagt;1,5;1,3;0,6;1,8;2,1;1,6;1,1;1,1;2,3;0,7;3,1;0,9;1,1;0,5;0,5;1,3
Sagsbehandling;6,8;6,5;7,4;14,1;6,5;6,7;4,2;8,1;6,0;4,9;5,3;5,9;5,2;9,0;7,5;6,9
-For over 30-årige;5,5;4,6;6,2;13,3;5,0;5,7;4,1;6,5;4,3;4,0;5,0;3,6;4,6;8,1;6,1;5,8
-For under 30-årige;11,8;9,1;12,3;16,4;13,0;6,1;3,4;9,8;4,2;9,9;5,2;10,7;7,8;12,2;9,3;9,4
-Specialiseret sagsbehandling;-;1,0;0,2;0,2;0,4;0,5;-;0,5;0,1;0,1;0,3;0,5;0,1;0,2;0,7;0,3
Virksomhedsindsats;1,7;2,5;5,9;10,5;3,0;0,9;3,1;1,4;3,2;4,3;2,8;5,1;3,0;3,1;2,8;3,5
-Udplacering;0,5;0,5;-;3,9;1,7;0,5;1,3;0,6;0,6;1,1;0,8;2,3;0,7;1,2;1,4;1,1
-Jobformidling;0,4;0,6;1,8;1,6;0,9;0,1;0,4;0,5;1,2;1,2;1,5;1,1;0,2;0,8;0,6;0,9
-Jobrotation;0,1;0,8;0,8;4,2;0,1;0,3;1,4;0,1;0,8;1,0;0,5;1,5;1,7;0,8;0,6;1,0
-Generel virksomhedskontakt;0,6;0,6;3,3;0,8;0,2;0,0;-;0,3;0,6;1,0;0,1;0,3;0,3;0,2;0,2;0,6
Teamledelse;0,3;0,1;-;2,0;0,7;0,4;1,7;1,2;0,6;1,0;0,9;1,0;0,4;0,6;0,6;0,8
Samlet;10,3;10,5;13,9;28,4;12,2;9,5;10,1;11,9;12,1;10,9;12,2;12,9;9,6;13,2;11,5;12,6
-Heraf puljer og løntilskud;-;-;-;0,3;-;-;0,6;1,0;1,0;-;-;0,6;2,0;0,9;2,1;0,6
Kvalitet
Samtaleintensitet;1,4;1,4;1,6;2,1;1,0;1,6;1,4;1,2;1,3;1,3;1,4;1,2;1,0;1,3;1,3;1,4
Tilbudintensitet;1,8;2,0;1,9;2,8;1,8;1,8;1,8;1,6;1,9;1,6;1,6;1,8;1,7;1,8;2,2;1,9
Virksomhedrettet tilbudsintensitet;1,1;0,7;1,0;1,5;0,5;0,6;0,7;0,4;0,9;0,7;0,4;0,8;0,8;0,7;0,7;0,8
Aktiveringsgrad;19%;20%;21%;22%;15%;25%;18%;13%;22%;20%;16%;16%;21%;21%;19%;19%
Virksomhedsrettet aktiveringsgrad;14%;13%;15%;16%;11%;13%;9%;11%;17%;13%;10%;10%;13%;11%;11%;12%
Job- og uddannelsesrater;31%;37%;33%;39%;30%;30%;35%;30%;29%;29%;27%;35%;31%;33%;32%;32%
`,
  },
  {
    id: '4.3',
    line: 1095,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;4,0;1,9;14,8;9,5;14,7;15,8;13,4;14,4;9,7;18,8;8,5;28,1;12,7;17,2;6,7;12,7
Modtagelse og telefonvagt;1,3;-;-;-;2,9;1,9;2,3;1,5;-;-;-;0,3;4,2;-;0,6;1,0
Sagsbehandling;2,1;1,9;14,8;9,5;8,4;9,8;9,9;6,8;9,2;18,1;4,7;15,1;7,7;14,5;5,9;9,2
-For over 30-årige;2,2;2,2;16,4;10,0;8,6;10,3;9,8;5,6;10,1;15,0;4,9;13,2;8,1;8,8;4,5;8,6
-For under 30-årige;-;-;-;-;-;4,9;10,9;42,1;-;57,0;-;42,4;-;138,7;17,4;20,9
-Specialiseret sagsbehandling;-;-;-;-;-;-;-;-;-;-;-;-;-;-;-;-
Virksomhedsindsats;-;-;-;-;2,8;3,7;0,2;6,1;-;-;2,8;10,1;-;-;-;1,7
-Udplacering;-;-;-;-;0,6;0,9;0,2;3,3;-;-;1,9;-;-;-;-;0,5
-Jobformidling;-;-;-;-;1,8;1,9;-;1,9;-;-;0,9;1,3;-;-;-;0,5
-Jobrotation;-;-;-;-;0,3;-;-;-;-;-;-;8,8;-;-;-;0,6
-Generel virksomhedskontakt;-;-;-;-;-;0,9;-;0,9;-;-;-;-;-;-;-;0,1
Teamledelse;0,6;-;-;-;0,6;0,4;1,0;-;0,5;0,7;1,0;2,6;0,8;2,7;0,1;0,7
Samlet;4,0;1,9;14,8;9,5;14,7;15,8;13,4;14,4;9,7;18,8;8,5;28,1;12,7;17,2;6,7;12,7
-Heraf puljer og løntilskud;-;-;-;-;-;-;-;1,5;-;-;-;4,5;0,8;-;0,1;0,5
`,
  },
  {
    id: '4.4',
    line: 1130,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;21,8;20,9;30,0;40,3;33,7;19,6;37,3;19,9;12,8;23,3;31,7;24,3;29,4;26,8;25,1;26,5
Modtagelse og telefonvagt;2,3;2,3;0,4;4,0;1,0;1,5;5,9;0,7;4,4;1,2;6,6;1,4;2,7;2,9;1,5;2,6
Sagsbehandling;17,3;13,3;21,4;22,5;16,9;10,8;17,8;15,3;2,9;12,9;16,9;13,3;19,0;14,5;18,5;15,6
-For over 30-årige;23,3;15,0;24,8;35,4;13,6;10,0;14,0;15,8;2,3;12,0;13,8;11,2;10,4;15,5;20,2;15,8
-For under 30-årige;9,8;11,6;15,1;12,7;20,5;11,9;15,1;14,4;3,8;13,4;22,6;16,1;26,6;13,4;16,4;14,9
-Specialiseret sagsbehandling;-;-;-;0,7;-;-;-;-;-;0,3;-;-;0,4;0,1;0,3;0,1
Virksomhedsindsats;1,5;4,8;8,2;13,6;13,6;6,1;10,4;2,8;5,2;7,9;6,6;7,0;6,5;8,3;3,8;7,1
-Udplacering;1,0;3,7;4,0;7,2;10,5;4,6;9,4;1,4;4,0;4,4;3,8;4,5;3,4;4,6;2,0;4,6
-Jobformidling;0,5;-;1,5;2,5;1,3;0,5;0,9;1,1;0,3;1,1;2,1;0,7;0,6;2,6;1,0;1,1
-Jobrotation;-;-;-;0,5;0,2;0,2;0,2;-;-;-;0,4;0,7;1,5;0,6;0,0;0,3
-Generel virksomhedskontakt;-;1,1;2,7;3,4;1,7;0,9;-;0,3;0,8;2,4;0,3;1,1;1,0;0,6;0,7;1,1
Teamledelse;0,7;0,5;-;0,2;2,1;1,1;3,1;1,2;0,3;1,3;1,5;2,5;1,2;1,1;1,2;1,2
Samlet;21,8;20,9;30,0;40,3;33,7;19,6;37,3;19,9;12,8;23,3;31,7;24,3;29,4;26,8;25,1;26,5
-Heraf puljer og løntilskud;-;1,6;-;2,8;-;-;-;0,7;-;-;-;0,3;2,2;2,3;0,7;0,7
Kvalitet
Samtaleintensitet;1,6;1,4;1,3;1,7;1,3;1,7;1,6;1,3;1,3;1,5;1,7;1,1;1,2;1,2;1,4;1,4
Tilbudsintensitet;2,7;3,6;2,9;4,5;3,1;3,1;3,0;3,5;1,7;2,2;2,9;2,4;2,2;2,8;3,8;3,0
Virksomhedrettet tilbudsintensitet;1,3;1,1;1,2;1,9;1,4;1,1;1,1;1,2;1,2;0,9;1,2;0,9;0,9;1,0;1,0;1,2
Aktiveringsgrad;35%;46%;46%;46%;36%;48%;34%;43%;31%;35%;35%;26%;28%;35%;37%;37%
Virksomhedsrettet aktiveringsgrad;25%;22%;28%;26%;22%;31%;16%;25%;27%;22%;22%;12%;18%;19%;17%;22%
Job- og uddannelsesrater;18%;24%;22%;28%;26%;17%;22%;21%;18%;20%;22%;27%;21%;25%;21%;22%
`,
  },
  {
    id: '4.9',
    line: 1363,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;1,5;1,4;1,5;2,4;1,8;3,5;2,8;2,5;0,7;1,3;1,7;1,1;1,1;0,3;0,9;1,6
Modtagelse og telefonvagt;-;-;-;-;-;-;0,1;-;-;-;-;-;-;-;-;0,0
Sagsbehandling;1,4;1,4;1,5;2,4;1,5;3,5;2,5;2,4;0,7;1,2;1,6;1,1;1,0;0,3;0,9;1,5
-Rehabiliteringsteam;1,3;1,3;0,9;2,3;1,5;3,1;2,4;1,4;0,7;1,1;1,6;1,0;0,7;0,3;0,8;1,4
-Ressourceforløb;0,1;0,1;0,6;0,1;0,0;0,4;0,2;1,0;-;0,1;-;0,1;0,3;-;0,0;0,2
Virksomhedsindsats;-;-;-;-;-;-;-;-;-;0,1;0,2;-;-;-;-;0,0
-Udplacering;-;-;-;-;-;-;-;-;-;0,1;0,0;-;-;-;-;0,0
-Generel virksomhedskontakt;-;-;-;-;-;-;-;-;-;-;0,1;-;-;-;-;0,0
Teamledelse;0,1;-;-;-;0,3;0,1;0,2;0,1;-;0,0;-;-;0,1;-;0,0;0,1
Samlet;1,5;1,4;1,5;2,4;1,8;3,5;2,8;2,5;0,7;1,3;1,7;1,1;1,1;0,3;0,9;1,6
-Heraf puljer og løntilskud;-;-;-;-;-;-;0,1;-;-;-;-;-;0,1;-;-;0,0
`,
  },
  {
    id: '4.10',
    line: 1390,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;2,2;3,0;5,0;7,1;5,2;3,1;5,6;3,5;3,7;6,2;3,8;6,5;4,5;5,4;3,1;4,5
Udplacering;1,0;1,0;0,5;3,5;3,5;1,8;3,1;1,7;2,2;1,5;2,4;2,5;1,7;3,7;1,3;2,1
Jobformidling;0,7;0,8;2,2;1,0;0,6;0,6;0,5;0,6;0,6;2,3;0,9;1,1;1,2;0,6;0,5;0,9
Jobrotation;0,0;0,2;0,3;1,5;0,1;0,1;0,5;0,0;0,2;0,3;0,2;0,7;0,8;0,3;0,2;0,4
Generel virksomhedskontakt;0,0;0,2;1,3;0,5;0,4;0,3;0,1;0,7;0,3;1,2;0,2;0,2;0,2;0,1;0,4;0,4
Fastholdelse;0,5;0,7;0,8;0,6;0,5;0,2;1,2;0,4;0,3;0,6;0,1;1,9;0,4;0,6;0,5;0,6
Teamedelse;0,1;0,0;0,0;0,1;0,2;0,1;0,2;0,1;0,2;0,4;0,1;0,1;0,1;0,1;0,2;0,1
Kvalitet
Virksomhedrettet tilbudsintensitet;0,8;0,6;0,7;1,0;0,5;0,5;0,9;0,5;0,6;0,5;0,4;0,6;0,6;0,6;0,6;0,6
Virksomhedsrettet aktiveringsgrad;11,5%;8,9%;11,3%;13,3%;8,9%;11,4%;11,9%;10,6%;12,1%;9,5%;8,5%;9,1%;9,7%;10,8%;8,0%;10%
`,
  },
  {
    id: '4.11',
    line: 1423,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;3,4;4,3;4,3;5,7;6,1;5,7;5,3;3,8;4,2;5,2;6,3;5,8;4,2;4,0;3,7;4,8
Administration, møder mv.;3,3;3,4;3,8;4,8;5,1;4,5;4,4;3,1;3,9;4,3;5,4;5,2;3,8;3,5;2,9;4,1
Stabsbetjening;0,1;0,6;0,5;0,4;0,9;1,0;0,8;0,6;0,3;0,7;0,8;0,5;0,3;0,5;0,7;0,6
ledelse (stab/administration);0,0;0,4;-;0,5;0,1;0,2;0,0;0,1;-;0,2;0,1;-;0,0;-;0,1;0,1
Samlet;3,4;4,3;4,3;5,7;6,1;5,7;5,3;3,8;4,2;5,2;6,3;5,8;4,2;4,0;3,7;4,8
`,
  },
  {
    id: '4.12',
    line: 1448,
    cells: `
;Sønderborg;Varde;Middelfart;Rebild;Egedal;Odsherred;Jammerbugt;Lyngby-Taarbæk;Aabenraa;Stevns;Furesø;Mariagerfjord;Assens;Ikast-Brande;Haderslev;Gns. kommuner
Produktivitet;1,1;1,6;0,9;2,4;2,1;1,5;2,3;1,8;1,4;2,2;2,3;2,3;1,4;1,6;1,1;1,7
Teamledelse;0,8;1,0;-;1,8;1,5;0,9;1,9;1,4;1,0;1,4;1,5;1,7;1,1;1,2;0,9;1,2
Strategisk ledelse;0,3;0,5;0,9;0,5;0,6;0,6;0,4;0,4;0,4;0,7;0,8;0,6;0,4;0,4;0,1;0,5
I alt;1,1;1,6;0,9;2,4;2,1;1,5;2,3;1,8;1,4;2,2;2,3;2,3;1,4;1,6;1,1;1,7
`,
  },
];
