export * from './agreement-2022.ts';
