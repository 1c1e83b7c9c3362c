import { median, publish } from './report.ts';
import { startDemo, withDataFolder } from './server.ts';

const npmStart = ['npm', 'start', '--silent', '--', '--port', '8473'];
const rounds = 5;

await withDataFolder(async (folder) => {
  const first = await startDemo(folder, npmStart);
  await first.stop();
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const running = await startDemo(folder, npmStart);
    later.push(running.startedAfter);
    await running.stop();
  }
  publish(
    'start',
    'npm start on an installed clone until the first page has answered; later: median of 5',
    {
      firstStartWithSeedingSeconds: first.startedAfter / 1000,
      laterStartSeconds: median(later) / 1000,
    },
  );
});
