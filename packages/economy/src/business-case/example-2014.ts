/**
 * The business case of personal job brokers in Lyngby-Taarbæk, January 2014. Where the memo does not print an assumption, the
 * source says how it was found.
 */
export const businessCaseExample2014 = `felt;værdi;enhed;kilde
titel;Personlige jobformidlere til langtidsledige;;
lovens-dag;20.01.2014;;notatets dato
begynder;01.07.2014;;sagen: fra medio 2014
slutter;30.06.2017;;sagen: treårigt forsøg
loen;1.000.000;kr.;notatets tabel 1
jobformidlere;2;personer;notatet
lovet-pr-jobformidler;25;personer;notatet: mindst 25 ledige hver
personer;41;helårspersoner;ikke trykt: det eneste antal, der giver tabellens merrefusion
ydelse;10.500;kr.;takst for ej-forsørger, 2013-niveau
maaneder;12;måneder;et helt år
faerre-under-30;3;helårstilbud;notatets tabel 1
pris-under-30;56.209;kr.;notatets tabel 1
faerre-over-30;16;helårstilbud;notatets tabel 1
pris-over-30;68.791;kr.;notatets tabel 1
`;
