import { parentPort } from 'node:worker_threads';
import { NodeWorld } from '../node/world.ts';
import { renderPdf, uncoveredCharacters, warmUp } from '../render/pdf/index.ts';
import type { PdfAnswer, PdfRequest } from './pdf-thread.ts';

const verbs = { renderPdf, uncoveredCharacters };

/** The other end of `pdfThread`. */
export async function answerRequests(): Promise<void> {
  // The renderer asks the World for nothing but fonts.
  const world = new NodeWorld('.');
  parentPort?.on('message', async ({ number, verb, layout }: PdfRequest) => {
    let answer: PdfAnswer;
    try {
      answer = { number, result: await verbs[verb](layout, world) };
    } catch (error) {
      answer = { number, error };
    }
    parentPort?.postMessage(answer);
  });
  // Where this fails, the first request fails in the same way, and somebody hears of it.
  await warmUp(world).catch(() => undefined);
}
