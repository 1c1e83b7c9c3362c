export type { GroupPersons, QualityValue, Remark, Submission, TimeShare } from './submission.ts';
