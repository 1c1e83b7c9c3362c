export { type Letter, letterPdf, type LetterPart } from './letter/letter-pdf.ts';
