import { kvartalsoverblik } from './kvartalsoverblik.ts';
import { langvarige } from './langvarige.ts';
import { overlevelse } from './overlevelse.ts';
import { stroemme } from './stroemme.ts';
import { risikogruppen } from './risikogruppen.ts';
import { tilOgAfgang } from './til-og-afgang.ts';
import { ugensFem } from './ugens-fem.ts';
import type { Route } from '../http/route.ts';
import { aabneData, aabneDataCsv, aabneDataJson, aabneDataKatalog } from './aabne-data.tsx';
import { afslut, oplysninger } from './oplysninger.tsx';
import {
  afstemning,
  afstemningFil,
  afstemningFiler,
  afstemningFilUd,
  afstemningForklar,
  afstemningTilbage,
} from './afstemning.tsx';
import { belastning, belastningFigur } from './belastning.tsx';
import { benchmarkDeltager, benchmarkKommentarer, benchmarkSvar } from './benchmark-deltager.tsx';
import { benchmarkFigur, benchmarkRapportFiler } from './benchmark-filer.ts';
import {
  benchmarkForbundneKar,
  benchmarkRapport,
  benchmarkResultat,
  benchmarkTabel,
} from './benchmark-resultat.tsx';
import {
  benchmarkFiler,
  benchmarkNavn,
  benchmarkNavne,
  benchmarkRunde,
} from './benchmark-runde.tsx';
import { benchmarkRunder, nyBenchmarkRunde, retBenchmarkRunde } from './benchmark-runder.tsx';
import { bevillinger, fortrydBevilling, nyBevilling, retBevilling } from './budget-bevillinger.tsx';
import { budgetIndlaes, indlaesBudget } from './budget-indlaes.tsx';
import { indlaesRegnskab, placerKonti, regnskab } from './budget-regnskab.tsx';
import {
  budgetGraense,
  kvartalerFigur,
  opfoelgning,
  opfoelgningFiler,
} from './budget-opfoelgning.tsx';
import { budgetAntal, budgetBemaerkning, budgetPost, budgetProfil } from './budget-post.tsx';
import { budgetPoster, budgetSkabelon, nyBudgetPost, retBudgetPost } from './budget-poster.tsx';
import { borger } from './borger.tsx';
import { borgere } from './borgere.tsx';
import { borgereCsv, borgereXlsx } from './borgere-files.ts';
import { brev, brevPaaPapir, brevPdf, tilbagekaldBrev } from './breve.tsx';
import {
  businesscase,
  businesscaseFigur,
  businesscaseFiler,
  businesscaseMaaned,
  businesscases,
  businesscasesKonti,
  nyBusinesscase,
  retBusinesscase,
} from './businesscases.tsx';
import { cpr } from './cpr.tsx';
import {
  eksternTabel,
  eksternTabelTal,
  eksterneTal,
  indsatTabel,
  sammenlign,
  sammenlignFigur,
  sammenlignTal,
} from './eksterne-tal.tsx';
import { eksterneTalFil, laesEksterneTal } from './eksterne-tal-fil.tsx';
import { brugUdgave, eksternTabelUdgaver, traekTabel } from './eksterne-tal-udgaver.tsx';
import { find } from './find.tsx';
import { fravaer } from './fravaer.tsx';
import { fritagelse } from './fritagelse.tsx';
import { fortryd } from './fortryd.tsx';
import { refusionBorger } from './refusion-borger.tsx';
import { health } from './health.ts';
import { hjaelp } from './hjaelp.tsx';
import { hvorfor } from './hvorfor.tsx';
import { indkaldelse } from './indkaldelse.tsx';
import { indkaldelser, sendIndkaldelser } from './indkaldelser.tsx';
import { kommandoer, udfoerKommando } from './kommandoer.tsx';
import { journal, journalSearch } from './journal.tsx';
import {
  konsekvensGenafspil,
  konsekvensGenafspilning,
  konsekvensLaegRaekke,
} from './konsekvens-genafspil.tsx';
import { konsekvensFigurer, konsekvensFiler } from './konsekvens-filer.ts';
import {
  konsekvens,
  konsekvensFoelsomhed,
  konsekvensModgaaende,
  konsekvensRaekke,
  konsekvensTekst,
} from './konsekvens.tsx';
import { konsekvensSammenlign, konsekvensSammenlignXlsx } from './konsekvens-sammenlign.tsx';
import { konsekvenser, konsekvenserKonti, nyKonsekvens } from './konsekvenser.tsx';
import { kontaktperson } from './kontaktperson.tsx';
import { abonnement, kalenderFeed, lukAbonnement, nytAbonnement } from './kalender-abonnement.tsx';
import { arbejdstid, standardtid } from './kalender-arbejdstid.tsx';
import { fravaerMedarbejder, sletFravaer } from './kalender-fravaer.tsx';
import { lokaler, lukLokale } from './kalender-lokaler.tsx';
import { samtaletyper } from './kalender-samtaletyper.tsx';
import { kalender } from './kalender.tsx';
import { benchmarkSkabelon } from './benchmark-skabelon.ts';
import { kontrollerPaastande, paastandskontrol } from './paastandskontrol.tsx';
import { pladser } from './kapacitet-pladser.tsx';
import { kapacitet, kapacitetFigur } from './kapacitet.tsx';
import { language } from './language.ts';
import { leverandoerer, leverandoererFigurer, leverandoererTal } from './leverandoerer.tsx';
import { lovaendring, lovaendringCsv } from './lovaendring.tsx';
import { minDag } from './min-dag.tsx';
import { modtag } from './modtag.tsx';
import { noegletal, noegletalTal } from './noegletal.tsx';
import { maaling, maalingAndre, maalingFigur, maalingTal } from './noegletal-maaling.tsx';
import { fastfrosne, fastfrosset, fastfrossetTal, frysTal } from './noegletal-fastfrosne.tsx';
import { afslutMaal, maal, nytMaal, retMaal } from './noegletal-maal.tsx';
import { indlaesMaal, maalIndlaes } from './noegletal-maal-indlaes.tsx';
import { sagerBag, sagerBagFil } from './noegletal-sager.tsx';
import { notat } from './notat.tsx';
import { oekonomiFinansiering } from './oekonomi-finansiering.tsx';
import { oekonomiLofter } from './oekonomi-lofter.tsx';
import { oekonomiTal } from './oekonomi-tal.tsx';
import {
  prognoseYdelse,
  prognoseYdelseCsv,
  prognoseYdelseFigur,
  prognoseYdelseXlsx,
} from './oekonomi-prognose-ydelse.tsx';
import { prognose, prognoseCsv, prognoseXlsx } from './oekonomi-prognose.tsx';
import { oekonomi } from './oekonomi.tsx';
import { forloeb } from './tilbud-forloeb.tsx';
import { mentor } from './tilbud-mentor.tsx';
import { tilbudSlut } from './tilbud-slut.tsx';
import {
  refusion,
  refusionFigur,
  refusionSager,
  refusionSagerCsv,
  refusionTal,
} from './refusion.tsx';
import { priserFil } from './priser-fil.tsx';
import { nyPris, retPris } from './priser-form.tsx';
import { afslutPris, priser, priserFigur, priserTal } from './priser.tsx';
import { proeve } from './proeve.tsx';
import { loentilskud, nytteindsats, virksomhedspraktik } from './tilbud-arbejdsplads.ts';
import { gemPaamindelse, opgaver, paamindelse, paamindelseGjort } from './opgaver.tsx';
import { overdragelse } from './overdragelse.tsx';
import { overdragelser, udfoerOverdragelser } from './overdragelser.tsx';
import { samtaleAflys } from './samtale-aflys.tsx';
import { samtaleFlyt } from './samtale-flyt.tsx';
import { samtaleUdeblevet } from './samtale-udeblevet.tsx';
import { samtale, samtaleAfholdt } from './samtale-afholdt.tsx';
import { raadighed } from './raadighed.tsx';
import { projekt, projektdel } from './projekt.tsx';
import {
  opregning,
  projektEvaluering,
  projektEvalueringFil,
  projektEvalueringFigur,
  projektSammenligning,
  projektSammenligningFigur,
} from './projekt-evaluering.tsx';
import {
  projektEvalueringDeltagere,
  projektEvalueringDeltagereFil,
} from './projekt-evaluering-deltagere.tsx';
import { frossetEvaluering, frysEvaluering } from './projekt-evaluering-frosset.tsx';
import { gemProjekt, nytProjekt, projekter, projektside, retProjekt } from './projekter.tsx';
import { plan } from './plan.tsx';
import { markerUdskrevet, post, sendPost, udskriv } from './post.tsx';
import { seneste } from './seneste.tsx';
import { shortcuts } from './shortcuts.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { skabelon, skabelonStandard, skabelonVis, skabeloner } from './skabeloner.tsx';
import { start } from './start.tsx';
import { udvalg } from './udvalg.tsx';
import {
  indsaetProcesplan,
  nyProcesplan,
  procesplan,
  procesplaner,
  procesplanFiler,
  procesplanIndsaet,
  procesplanTrin,
  retProcesplan,
} from './udvalg-procesplaner.tsx';
import { lukMoedekalender, moedeIcs, moedekalender, nyMoedekalender } from './udvalg-kalender.tsx';
import { aarshjul, hjulMaaned, hjulSag, nyHjullinje, retHjullinje } from './udvalg-aarshjul.tsx';
import { nytUdvalgOrgan, retUdvalgOrgan, udvalgOrgan, udvalgOrganer } from './udvalg-organer.tsx';
import { indlaesKle, udvalgKle } from './udvalg-kle.tsx';
import { udgivelserLicens } from './udvalg-licens.tsx';
import { nyValgperiode, retValgperiode, valgperioder } from './udvalg-perioder.tsx';
import { nyPlads, retPlads, slutPlads } from './udvalg-pladser.tsx';
import {
  kopiSkabelon,
  retSkabelon,
  udvalgSkabelon,
  udvalgSkabeloner,
} from './udvalg-skabeloner.tsx';
import {
  fjernBilag,
  hentBilag,
  laegBilag,
  retBilag,
  sagBilag,
  skiftBilag,
} from './udvalg-sag-bilag.tsx';
import { gemSag, nySag, opretSag, retSag } from './udvalg-sag-ret.tsx';
import { gendanSag, sagUdgaver } from './udvalg-sag-udgaver.tsx';
import { sendSagVidere } from './udvalg-sag-videre.ts';
import { moederFigur } from './moeder-figur.ts';
import { udvalgFigurer } from './udvalg-figurer.ts';
import { udvalgSag, udvalgSager } from './udvalg-sager.tsx';
import {
  godkendelse,
  godkendelseFremlaeg,
  godkendelseLinje,
  godkendelseUdgave,
} from './udvalg-godkendelse.tsx';
import {
  fjernTal,
  frysTilSag,
  indsaetEvaluering,
  indsaetTal,
  moedeTal,
  offentligtTal,
  opdaterTal,
  sagPaastande,
  sagTal,
} from './udvalg-tal.tsx';
import { skrivOm } from './udvalg-skriv-om.tsx';
import { udkast, udkastAf, udkastTilSag } from './udvalg-udkast.tsx';
import { hentArkivPapir, laesUdvalgArkiv, laesVentende, udvalgArkiv } from './udvalg-arkiv.tsx';
import { udvalgArkivHandlinger, udvalgArkivPapir } from './udvalg-arkiv-papir.tsx';
import {
  udvalgArkivHoved,
  udvalgArkivPunkt,
  udvalgArkivTekst,
  udvalgArkivUnderskrifter,
} from './udvalg-arkiv-ret.tsx';
import { moederRuter } from './moeder.tsx';
import { oparlRuter } from './oparl.ts';
import { udgivelserRuter } from './udvalg-udgivelse.tsx';
import { loefter, loefterFiler, loefteUdfoert, nytLoefte, retLoefte } from './udvalg-loefter.tsx';
import {
  bestillinger,
  fortrydAfvisning,
  moedeOpfoelgning,
  retBestilling,
} from './udvalg-opfoelgning.tsx';
import { aendringer } from './udvalg-aendringer.tsx';
import { laesPapir, papirFiler, papirSaettes, papirSat } from './udvalg-papir.tsx';
import { aabnAfstemning, lukAfstemning, stem } from './udvalg-afstemning.tsx';
import { fremmoede } from './udvalg-fremmoede.tsx';
import { indbring, referat, referatPunkt, referatSlut } from './udvalg-referat.tsx';
import { moeder, nytMoede, retMoede } from './udvalg-moeder.tsx';
import {
  forslag,
  begynd,
  moede,
  moedePunkt,
  raekkefoelge,
  tagTilbage,
  tilfoejSager,
  udsend,
} from './udvalg-moede.tsx';
import { udskrift } from './udskrift.tsx';
import { uddannelsespaalaeg } from './uddannelsespaalaeg.tsx';
import { visitation } from './visitation.tsx';
import { alliance, forladAlliance } from './alliance.tsx';
import { arbejde } from './arbejde.tsx';
import { henvisning } from './henvisning.tsx';
import { jobordrer, lukJobordre, nyJobordre } from './jobordrer.tsx';
import { klage } from './klage.tsx';
import { risikogruppe } from './risikogruppe.tsx';
import { sygdom } from './sygdom.tsx';
import { deleteVisning, renameVisning, saveVisning } from './visninger.ts';

/** Every route there is; the site map. */
export const routes: readonly Route[] = [
  start,
  signIn,
  signOut,
  language,
  shortcuts,
  health,
  minDag,
  borgere,
  borgereCsv,
  borgereXlsx,
  saveVisning,
  renameVisning,
  deleteVisning,
  find,
  seneste,
  kommandoer,
  udfoerKommando,
  borger,
  cpr,
  hvorfor,
  refusionBorger,
  ...modtag,
  ...visitation,
  ...plan,
  ...uddannelsespaalaeg,
  ...fravaer,
  ...fritagelse,
  ...oplysninger,
  ...afslut,
  ...notat,
  ...virksomhedspraktik,
  ...loentilskud,
  ...nytteindsats,
  ...kontaktperson,
  journal,
  journalSearch,
  udskrift,
  ...mentor,
  ...forloeb,
  ...tilbudSlut,
  ...proeve,
  ...fortryd,
  opgaver,
  paamindelse,
  gemPaamindelse,
  paamindelseGjort,
  ...arbejde,
  ...henvisning,
  ...klage,
  ...risikogruppe,
  jobordrer,
  ...nyJobordre,
  lukJobordre,
  ...alliance,
  forladAlliance,
  ...projekt,
  ...projektdel,
  projekter,
  nytProjekt,
  projektside,
  retProjekt,
  gemProjekt,
  leverandoerer,
  ...leverandoererTal,
  ...leverandoererFigurer,
  refusion,
  ...refusionTal,
  ...refusionFigur,
  refusionSager,
  refusionSagerCsv,
  priser,
  ...priserTal,
  ...priserFigur,
  ...nyPris,
  ...retPris,
  ...afslutPris,
  ...priserFil,
  projektSammenligning,
  ...projektSammenligningFigur,
  opregning,
  projektEvaluering,
  ...projektEvalueringFil,
  projektEvalueringDeltagere,
  ...projektEvalueringDeltagereFil,
  ...projektEvalueringFigur,
  frysEvaluering,
  frossetEvaluering,
  ...overdragelse,
  overdragelser,
  udfoerOverdragelser,
  ...indkaldelse,
  indkaldelser,
  sendIndkaldelser,
  ...samtaleAfholdt,
  ...samtale,
  ...raadighed,
  ...sygdom,
  ...samtaleFlyt,
  ...samtaleUdeblevet,
  ...samtaleAflys,
  brev,
  brevPdf,
  tilbagekaldBrev,
  brevPaaPapir,
  post,
  sendPost,
  udskriv,
  markerUdskrevet,
  skabeloner,
  ...skabelon,
  skabelonVis,
  skabelonStandard,
  kalender,
  ...arbejdstid,
  ...standardtid,
  ...fravaerMedarbejder,
  sletFravaer,
  ...lokaler,
  lukLokale,
  ...samtaletyper,
  abonnement,
  nytAbonnement,
  lukAbonnement,
  kalenderFeed,
  ...kvartalsoverblik,
  ...ugensFem,
  ...tilOgAfgang,
  ...langvarige,
  ...overlevelse,
  ...stroemme,
  ...risikogruppen,
  kapacitet,
  ...kapacitetFigur,
  ...pladser,
  belastning,
  ...belastningFigur,
  noegletal,
  ...noegletalTal,
  maaling,
  ...maalingTal,
  ...maalingFigur,
  ...maalingAndre,
  sagerBag,
  ...sagerBagFil,
  maal,
  maalIndlaes,
  indlaesMaal,
  ...nytMaal,
  ...retMaal,
  ...afslutMaal,
  fastfrosne,
  fastfrosset,
  ...fastfrossetTal,
  frysTal,
  oekonomi,
  afstemning,
  ...afstemningFiler,
  afstemningFil,
  afstemningFilUd,
  afstemningForklar,
  afstemningTilbage,
  businesscases,
  ...nyBusinesscase,
  ...businesscasesKonti,
  businesscase,
  ...retBusinesscase,
  ...businesscaseMaaned,
  ...businesscaseFiler,
  ...businesscaseFigur,
  konsekvenser,
  ...nyKonsekvens,
  konsekvensSammenlign,
  konsekvensSammenlignXlsx,
  ...konsekvenserKonti,
  konsekvens,
  konsekvensFoelsomhed,
  ...konsekvensRaekke,
  ...konsekvensTekst,
  ...konsekvensModgaaende,
  ...konsekvensGenafspil,
  konsekvensGenafspilning,
  konsekvensLaegRaekke,
  ...konsekvensFiler,
  ...konsekvensFigurer,
  ...oekonomiFinansiering,
  ...oekonomiLofter,
  ...oekonomiTal,
  opfoelgning,
  ...opfoelgningFiler,
  ...kvartalerFigur,
  ...budgetGraense,
  budgetPost,
  ...budgetBemaerkning,
  ...budgetProfil,
  ...budgetAntal,
  prognose,
  prognoseCsv,
  prognoseXlsx,
  prognoseYdelse,
  prognoseYdelseCsv,
  ...prognoseYdelseFigur,
  prognoseYdelseXlsx,
  budgetPoster,
  ...nyBudgetPost,
  ...retBudgetPost,
  budgetSkabelon,
  bevillinger,
  ...nyBevilling,
  ...retBevilling,
  fortrydBevilling,
  budgetIndlaes,
  indlaesBudget,
  regnskab,
  indlaesRegnskab,
  placerKonti,
  lovaendring,
  lovaendringCsv,
  eksterneTal,
  ...indsatTabel,
  eksterneTalFil,
  laesEksterneTal,
  sammenlign,
  ...sammenlignFigur,
  ...sammenlignTal,
  eksternTabel,
  ...eksternTabelTal,
  eksternTabelUdgaver,
  brugUdgave,
  traekTabel,
  benchmarkRunder,
  ...benchmarkSkabelon,
  ...nyBenchmarkRunde,
  ...retBenchmarkRunde,
  benchmarkRunde,
  benchmarkFiler,
  benchmarkNavn,
  benchmarkNavne,
  benchmarkDeltager,
  benchmarkSvar,
  benchmarkKommentarer,
  benchmarkResultat,
  benchmarkRapport,
  ...benchmarkRapportFiler,
  ...benchmarkFigur,
  benchmarkTabel,
  benchmarkForbundneKar,
  paastandskontrol,
  kontrollerPaastande,
  aabneData,
  aabneDataKatalog,
  aabneDataJson,
  aabneDataCsv,
  udvalg,
  udvalgOrganer,
  ...udgivelserLicens,
  valgperioder,
  ...nyValgperiode,
  ...retValgperiode,
  ...nytUdvalgOrgan,
  ...retUdvalgOrgan,
  udvalgOrgan,
  ...nyPlads,
  ...retPlads,
  ...slutPlads,
  udvalgKle,
  indlaesKle,
  udvalgSkabeloner,
  udvalgSkabelon,
  ...kopiSkabelon,
  ...retSkabelon,
  udvalgSager,
  nySag,
  opretSag,
  udvalgSag,
  retSag,
  gemSag,
  sagBilag,
  laegBilag,
  retBilag,
  skiftBilag,
  fjernBilag,
  hentBilag,
  sagUdgaver,
  gendanSag,
  sendSagVidere,
  ...godkendelse,
  ...godkendelseFremlaeg,
  ...godkendelseLinje,
  godkendelseUdgave,
  sagTal,
  indsaetEvaluering,
  indsaetTal,
  opdaterTal,
  fjernTal,
  offentligtTal,
  frysTilSag,
  moedeTal,
  sagPaastande,
  udkast,
  udkastAf,
  udkastTilSag,
  skrivOm,
  udvalgArkiv,
  laesUdvalgArkiv,
  laesVentende,
  hentArkivPapir,
  udvalgArkivPapir,
  ...udvalgArkivHandlinger,
  ...udvalgArkivHoved,
  ...udvalgArkivPunkt,
  ...udvalgArkivTekst,
  ...udvalgArkivUnderskrifter,
  ...udgivelserRuter,
  moedekalender,
  nyMoedekalender,
  lukMoedekalender,
  moedeIcs,
  procesplaner,
  ...nyProcesplan,
  procesplan,
  ...procesplanFiler,
  ...retProcesplan,
  ...procesplanTrin,
  procesplanIndsaet,
  indsaetProcesplan,
  aarshjul,
  ...nyHjullinje,
  ...retHjullinje,
  ...hjulMaaned,
  hjulSag,
  loefter,
  ...loefterFiler,
  ...nytLoefte,
  ...retLoefte,
  loefteUdfoert,
  moedeOpfoelgning,
  ...bestillinger,
  fortrydAfvisning,
  ...retBestilling,
  moeder,
  ...nytMoede,
  moede,
  ...retMoede,
  raekkefoelge,
  forslag,
  ...tilfoejSager,
  ...moedePunkt,
  ...udsend,
  tagTilbage,
  begynd,
  laesPapir,
  ...papirFiler,
  ...udvalgFigurer,
  papirSaettes,
  papirSat,
  aendringer,
  ...moederRuter,
  ...moederFigur,
  referat,
  ...fremmoede,
  ...referatSlut,
  ...referatPunkt,
  indbring,
  aabnAfstemning,
  lukAfstemning,
  stem,
  ...oparlRuter,
  hjaelp,
];
