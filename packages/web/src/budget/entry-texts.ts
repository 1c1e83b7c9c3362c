import { roomTexts } from '../texts/room-texts.ts';

/** Texts of the decisions about the budget. */
export const textsOfEntries = roomTexts({
  da: {
    title: (year: number) => `Bevillinger ${year}`,
    lead: 'Hvad der er bevilget, givet til og flyttet, med dato og beslutning. En fejl rettes eller fortrydes; historikken bliver stående.',
    none: (year: number) =>
      `Der er intet budget for ${year} endnu. Læs det fra en fil, eller skriv det oprindelige budget.`,
    noPosts:
      'Der er ingen poster at give budget til. Opret dem først, eller læs budget og poster fra en fil.',
    newOf: {
      oprindeligt: 'Oprindeligt budget',
      tillaegsbevilling: 'Tillægsbevilling',
      omplacering: 'Omplacering',
    },
    fromFile: 'Læs budget fra en fil',
    newTitle: {
      oprindeligt: 'Nyt oprindeligt budget',
      tillaegsbevilling: 'Ny tillægsbevilling',
      omplacering: 'Ny omplacering',
    },
    changeTitle: 'Ret bevillingen',
    formLead: {
      oprindeligt: 'Beløbet skrives, eller antal × enhedspris. En indtægt er negativ.',
      tillaegsbevilling: 'Det, der gives oven i. En nedsættelse er negativ.',
      omplacering:
        'Det, en post afgiver, er negativt, og det, en post får, er positivt. Hvert år skal gå i nul.',
    },
    decidedOn: 'Besluttet den',
    source: 'Kilde',
    sourceHint: 'Møde og punkt, eller filen, beslutningen står i.',
    note: 'Bemærkning',
    lines: 'Poster og beløb',
    linesHint: 'Tomme linjer springes over.',
    post: 'Post',
    year: 'År',
    amount: 'Beløb i kr.',
    quantity: 'Antal',
    price: 'Enhedspris i kr.',
    ofLine: (what: string, line: number) => `${what}, linje ${line}`,
    choosePost: 'Vælg post',
    decision: 'Beslutning',
    kind: 'Type',
    total: 'I alt',
    change: 'Ret',
    undo: 'Fortryd',
    changeOf: (what: string) => `Ret: ${what}`,
    undoOf: (what: string) => `Fortryd: ${what}`,
    tableOf: (name: string) => `Tabel: ${name}`,
    said: {
      gemt: 'Bevillingen er gemt.',
      fortrudt: 'Bevillingen er fortrudt og tæller ikke længere. Den står i historikken.',
    },
    read: (posts: number, made: number) =>
      `Budgettet er lagt ind på ${posts} ${posts === 1 ? 'post' : 'poster'}, heraf ${made} ${made === 1 ? 'ny' : 'nye'}.`,
    unknownPost: 'En post, der ikke findes længere',
    several: (posts: number) => `${posts} poster`,
    show: 'Vis posterne',
    problem: {
      post: (line: number) => `Linje ${line}: vælg en post.`,
      year: (line: number) => `Linje ${line}: skriv et årstal fra 2000 til 2100.`,
      amount: (line: number, text: string) =>
        `Linje ${line}: »${text}« er ikke et beløb. Skriv kroner som 500.000 eller -500.000.`,
      noAmount: (line: number) => `Linje ${line}: skriv et beløb, eller antal og enhedspris.`,
      quantity: (line: number, text: string) =>
        `Linje ${line}: »${text}« er ikke et antal. Skriv et tal fra 0, for eksempel 412,5.`,
      product: (line: number, product: string) =>
        `Linje ${line}: antal × enhedspris er ${product} Ret den ene, eller lad beløbet stå tomt.`,
      noLines: 'Skriv mindst én post med et beløb.',
      twice: (post: string, year: number) =>
        `${post} står to gange i ${year}. Saml beløbene på én linje.`,
      unbalanced: (year: number, rest: string) =>
        `${year} går ikke i nul: der er ${rest} for meget. Det, der flyttes, skal både afgives og modtages.`,
      hasOriginal: (post: string, year: number) =>
        `${post} har allerede et oprindeligt budget for ${year}. Ret det, eller skriv en tillægsbevilling.`,
    },
    importTitle: 'Læs et budget fra en fil',
    importLead:
      'En linje for hver post. Kolonnen post skal være der, og budget, eller antal og enhedspris. Kolonnerne enhed, område, bevillingstype, konti, ydelser og optælling må være der. Poster, der ikke findes, oprettes.',
    importExample: 'Et eksempel',
    budgetYear: 'Budgetår',
    fieldWrong: 'Feltet mangler eller kan ikke læses.',
    difference: (own: string, sum: string, rest: string) =>
      `Filens egen sum er ${own}, og linjerne giver ${sum} Forskel: ${rest}`,
    fromFileNote: (name: string) => `Læst fra ${name}.`,
  },
  en: {
    title: (year: number) => `Grants ${year}`,
    lead: 'What is granted, added and moved, with date and decision. A mistake is corrected or undone; the history stays.',
    none: (year: number) =>
      `There is no budget of ${year} yet. Read it from a file, or enter the original budget.`,
    noPosts:
      'There are no posts to give a budget. Add them first, or read budget and posts from a file.',
    newOf: {
      oprindeligt: 'Original budget',
      tillaegsbevilling: 'Supplementary grant',
      omplacering: 'Transfer',
    },
    fromFile: 'Read a budget from a file',
    newTitle: {
      oprindeligt: 'New original budget',
      tillaegsbevilling: 'New supplementary grant',
      omplacering: 'New transfer',
    },
    changeTitle: 'Correct the grant',
    formLead: {
      oprindeligt: 'The amount is entered, or quantity × unit price. An income is negative.',
      tillaegsbevilling: 'What is added. A cut is negative.',
      omplacering:
        'What a post gives up is negative, and what a post gets is positive. Each year must add up to nothing.',
    },
    decidedOn: 'Decided on',
    source: 'Source',
    sourceHint: 'Meeting and item, or the file the decision stands in.',
    note: 'Note',
    lines: 'Posts and amounts',
    linesHint: 'Empty lines are skipped.',
    post: 'Post',
    year: 'Year',
    amount: 'Amount in kr.',
    quantity: 'Quantity',
    price: 'Unit price in kr.',
    ofLine: (what: string, line: number) => `${what}, line ${line}`,
    choosePost: 'Choose a post',
    decision: 'Decision',
    kind: 'Kind',
    total: 'Total',
    change: 'Correct',
    undo: 'Undo',
    changeOf: (what: string) => `Correct: ${what}`,
    undoOf: (what: string) => `Undo: ${what}`,
    tableOf: (name: string) => `Table: ${name}`,
    said: {
      gemt: 'The grant is saved.',
      fortrudt: 'The grant is undone and counts no longer. It stands in the history.',
    },
    read: (posts: number, made: number) =>
      `The budget stands on ${posts} ${posts === 1 ? 'post' : 'posts'}, ${made} of them new.`,
    unknownPost: 'A post that is there no longer',
    several: (posts: number) => `${posts} posts`,
    show: 'Show the posts',
    problem: {
      post: (line: number) => `Line ${line}: choose a post.`,
      year: (line: number) => `Line ${line}: write a year from 2000 to 2100.`,
      amount: (line: number, text: string) =>
        `Line ${line}: “${text}” is no amount. Write kroner as 500.000 or -500.000.`,
      noAmount: (line: number) => `Line ${line}: write an amount, or quantity and unit price.`,
      quantity: (line: number, text: string) =>
        `Line ${line}: “${text}” is no quantity. Write a number from 0, such as 412,5.`,
      product: (line: number, product: string) =>
        `Line ${line}: quantity × unit price is ${product} Mend one, or leave the amount empty.`,
      noLines: 'Write at least one post with an amount.',
      twice: (post: string, year: number) =>
        `${post} stands twice in ${year}. Put the amounts on one line.`,
      unbalanced: (year: number, rest: string) =>
        `${year} does not add up to nothing: ${rest} too much. What is moved must be given up and got.`,
      hasOriginal: (post: string, year: number) =>
        `${post} has an original budget of ${year} already. Correct it, or enter a supplementary grant.`,
    },
    importTitle: 'Read a budget from a file',
    importLead:
      'A line for each post. The column post must be there, and budget, or antal and enhedspris. The columns enhed, område, bevillingstype, konti, ydelser and optælling may be there. Posts that are not there are added.',
    importExample: 'An example',
    budgetYear: 'Budget year',
    fieldWrong: 'The field is missing or cannot be read.',
    difference: (own: string, sum: string, rest: string) =>
      `The file's own sum is ${own}, and its lines give ${sum} Difference: ${rest}`,
    fromFileNote: (name: string) => `Read from ${name}.`,
  },
});
