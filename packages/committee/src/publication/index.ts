export { type PointGround, publishedContent, type PublishedContent } from './content.ts';
export {
  guardTexts,
  namesIn,
  paperTexts,
  type PlacedFinding,
  type PlacedText,
} from './guard-paper.ts';
export { paperParts, publishedInserts, publishedPaper } from './published-paper.ts';
export { type PaperFile, type PaperToScan, type ReadPart, scanPaper } from './scan-paper.ts';
export { searchPieces } from './search-pieces.ts';
