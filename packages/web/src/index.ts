export { type AppOptions, createApp } from './app.ts';
export type { Audience, Route } from './http/route.ts';
export type { Mode } from './http/visit.ts';
export { routes } from './routes/index.ts';
