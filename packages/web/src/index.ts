export { type AppOptions, createApp } from './app.ts';
export { routes } from './routes/index.ts';
