export * as externalAnswers from './external/answers.ts';
