import { roomTexts } from '../texts/room-texts.ts';

/** Texts of the posts of the budget. */
export const textsOfPosts = roomTexts({
  da: {
    title: 'Budgettets poster',
    lead: 'En post er det, der budgetteres, bogføres og følges op som ét. Konti og ydelser siger, hvad der hører til den.',
    none: 'Der er ingen poster endnu. Opret en post, læg et budget ind fra en fil, eller begynd med de 20 poster i driftsrammen for 2014.',
    noneInYear: (year: number) => `Ingen post bruges i ${year}.`,
    addNew: 'Ny post',
    template: 'Opret de 20 poster fra driftsrammen 2014',
    templateLead:
      'Posternes navne er Lyngby-Taarbæks i 2014. Område, bevillingstype, konti og ydelser er jeres egne: dem skriver I på hver post bagefter. Budgettet for 2014 følger med. En post, der allerede findes, røres ikke.',
    made: (posts: number) =>
      posts === 0
        ? 'Alle 20 poster fandtes i forvejen.'
        : `${posts} ${posts === 1 ? 'post er' : 'poster er'} oprettet.`,
    fromFile: 'Læg budget og poster ind fra en fil',
    posts: 'Poster',
    tableOf: (name: string) => `Tabel: ${name}`,
    change: 'Ret',
    changeOf: (name: string) => `Ret posten ${name}`,
    name: 'Navn',
    appropriation: 'Bevillingstype',
    notSaid: 'Ikke angivet',
    area: 'Aktivitetsområde',
    areaHint:
      'For eksempel Beskæftigelse eller Administration. Uden område bliver posten bemærket og står i ingen sum for et område.',
    accounts: 'Konti',
    accountsHint:
      'En konto på hver linje. En konto tager alt under sig: 5.57.73 tager 5.57.73.001. Med en stjerne tager den alt, der begynder sådan: 5577*.',
    benefits: 'Ydelser',
    benefitsHint: 'De ydelser, hvis udgift bogføres på posten. En ydelse hører til én post.',
    quantity: 'Antal',
    quantityHint:
      'Det, posten tæller, når en afvigelse deles i pris og mængde: helårspersoner på dens ydelser, som nøgletallene tæller dem, eller jeres egen optælling.',
    firstYear: 'Første år',
    lastYear: 'Sidste år',
    lastYearHint: 'Tom: posten bruges stadig.',
    years: 'År',
    yearsOf: (first: number, last: number | null) =>
      last === null ? `fra ${first}` : first === last ? `${first}` : `${first}–${last}`,
    newTitle: 'Ny post',
    changeTitle: (name: string) => `Ret posten ${name}`,
    badYear: 'Skriv et årstal fra 2000 til 2100.',
    endBeforeStart: 'Det sidste år ligger før det første.',
    endedBefore: (name: string, year: number) =>
      `Posten »${name}« er afsluttet før ${year}. Ret dens sidste år, eller giv linjen et andet navn.`,
    nameTaken: (name: string) =>
      `Der er allerede en post, der hedder »${name}«. Giv den et andet navn.`,
    accountTaken: (account: string, post: string) =>
      `Kontoen ${account} står allerede på posten »${post}«. Slet den det ene sted.`,
    benefitTaken: (benefit: string, post: string) =>
      `${benefit} står allerede på posten »${post}«. Slet den det ene sted.`,
    noBenefits: 'Vælg de ydelser, som helårspersonerne skal tælles på, eller vælg et andet antal.',
    toMend: 'Skal rettes',
    lacks: {
      'uden-omraade': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post mangler' : 'poster mangler'} aktivitetsområde: ${names}.`,
      'uden-bevillingstype': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post mangler' : 'poster mangler'} bevillingstype: ${names}.`,
      'uden-konti': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post har' : 'poster har'} ingen konti, så regnskabet kan ikke ses: ${names}.`,
      'uden-ydelser': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post tæller' : 'poster tæller'} helårspersoner, men har ingen ydelser: ${names}.`,
      'konto-flere': (account: string, names: string) =>
        `Kontoen ${account} står på flere poster: ${names}. Den tæller ikke med, før det er rettet.`,
      'ydelse-flere': (benefit: string, names: string) =>
        `${benefit} står på flere poster: ${names}.`,
    },
    filled: 'Alle poster har område, bevillingstype og konti.',
    ofYear: (year: number) => `Poster, der bruges i ${year}`,
    other: 'Poster i andre år',
  },
  en: {
    title: 'Posts of the budget',
    lead: 'A post is what is budgeted, booked and followed up as one. Accounts and benefits say what belongs to it.',
    none: 'There are no posts yet. Add a post, read a budget from a file, or begin with the 20 posts of the frame of 2014.',
    noneInYear: (year: number) => `No post is used in ${year}.`,
    addNew: 'New post',
    template: 'Add the 20 posts of the frame of 2014',
    templateLead:
      'The names are those of Lyngby-Taarbæk in 2014. Area, kind, accounts and benefits are your own: enter them on each post afterwards. The budget of 2014 comes along. A post that is there already is left alone.',
    made: (posts: number) =>
      posts === 0
        ? 'All 20 posts were there already.'
        : `${posts} ${posts === 1 ? 'post was' : 'posts were'} added.`,
    fromFile: 'Read budget and posts from a file',
    posts: 'Posts',
    tableOf: (name: string) => `Table: ${name}`,
    change: 'Correct',
    changeOf: (name: string) => `Correct the post ${name}`,
    name: 'Name',
    appropriation: 'Kind of appropriation',
    notSaid: 'Not said',
    area: 'Area',
    areaHint:
      'For example Beskæftigelse or Administration. Without an area the post is remarked, and stands in no sum of an area.',
    accounts: 'Accounts',
    accountsHint:
      'One account a line. An account takes all below it: 5.57.73 takes 5.57.73.001. With a star it takes all that begin so: 5577*.',
    benefits: 'Benefits',
    benefitsHint:
      'The benefits whose expense is booked on the post. A benefit belongs to one post.',
    quantity: 'Quantity',
    quantityHint:
      'What the post counts when a deviation is split into price and quantity: full-year persons on its benefits as the key figures count them, or your own count.',
    firstYear: 'First year',
    lastYear: 'Last year',
    lastYearHint: 'Empty: the post is still used.',
    years: 'Years',
    yearsOf: (first: number, last: number | null) =>
      last === null ? `from ${first}` : first === last ? `${first}` : `${first}–${last}`,
    newTitle: 'New post',
    changeTitle: (name: string) => `Correct the post ${name}`,
    badYear: 'Write a year from 2000 to 2100.',
    endBeforeStart: 'The last year is before the first.',
    endedBefore: (name: string, year: number) =>
      `The post “${name}” ended before ${year}. Correct its last year, or give the line another name.`,
    nameTaken: (name: string) => `There is a post called “${name}” already. Give it another name.`,
    accountTaken: (account: string, post: string) =>
      `The account ${account} stands on the post “${post}” already. Delete it in one place.`,
    benefitTaken: (benefit: string, post: string) =>
      `${benefit} stands on the post “${post}” already. Delete it in one place.`,
    noBenefits: 'Choose the benefits that full-year persons are counted on, or another quantity.',
    toMend: 'To be mended',
    lacks: {
      'uden-omraade': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post lacks' : 'posts lack'} an area: ${names}.`,
      'uden-bevillingstype': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post lacks' : 'posts lack'} a kind of appropriation: ${names}.`,
      'uden-konti': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post has' : 'posts have'} no accounts, so what was spent cannot be seen: ${names}.`,
      'uden-ydelser': (names: string, posts: number) =>
        `${posts} ${posts === 1 ? 'post counts' : 'posts count'} full-year persons and has no benefits: ${names}.`,
      'konto-flere': (account: string, names: string) =>
        `The account ${account} stands on several posts: ${names}. It does not count until that is mended.`,
      'ydelse-flere': (benefit: string, names: string) =>
        `${benefit} stands on several posts: ${names}.`,
    },
    filled: 'Every post has an area, a kind and accounts.',
    ofYear: (year: number) => `Posts used in ${year}`,
    other: 'Posts of other years',
  },
});
