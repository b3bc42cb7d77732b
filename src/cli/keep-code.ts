import { keepCode, loadBundle } from './bundle.ts';

// Runs when the program is built; see `loadBundle`. The samples have tables, citations and cases.
try {
  const { rehearse } = loadBundle('rehearsal') as typeof import('./rehearsal.ts');
  for (const sample of ['iran-executions', 'massacre-1988']) await rehearse(`statements/${sample}`);
  keepCode();
} catch (error) {
  process.stderr.write(`The command will start slower, since its code could not be kept: ${error}\n`);
}
