import { loadBundle } from './bundle.ts';

const { answerRequests } = loadBundle('pdf-requests') as typeof import('./pdf-requests.ts');
await answerRequests();
