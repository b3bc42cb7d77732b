import { Worker } from 'node:worker_threads';
import type { Layout } from '../layout/index.ts';
import type { Renderers } from '../render/renderers.ts';

/** The functions of the PDF renderer that the thread runs. */
export type PdfVerb = 'renderPdf' | 'uncoveredCharacters';

/** What is asked of the thread, and answered, under one number. */
export interface PdfRequest {
  readonly number: number;
  readonly verb: PdfVerb;
  readonly layout: Layout;
}

export type PdfAnswer = { readonly number: number } & ({ readonly result: unknown } | { readonly error: unknown });

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/**
 * The PDF renderer in a thread of its own: it loads while the statement is read, and renders while Word files are made.
 * The thread is started by the first call, and does not keep the process alive.
 */
export function pdfThread(): Renderers['pdf'] {
  let thread: Worker | undefined;
  let broken: Error | undefined;
  const waiting = new Map<number, Waiting>();
  const settle = (number: number, answer: (call: Waiting) => void): void => {
    const call = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) thread?.unref();
    if (call) answer(call);
  };
  const start = (): Worker => {
    // From the bundle as well as from here.
    const worker = new Worker(new URL('../cli/pdf-worker.js', import.meta.url));
    worker.on('message', (answer: PdfAnswer) =>
      settle(answer.number, (call) => ('error' in answer ? call.reject(answer.error) : call.resolve(answer.result))),
    );
    worker.on('error', (error) => {
      broken = error;
      for (const number of [...waiting.keys()]) settle(number, (call) => call.reject(error));
    });
    // After the listeners, which hold the process again.
    worker.unref();
    return worker;
  };
  let count = 0;
  const ask = (verb: PdfVerb, layout: Layout): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      const number = ++count;
      waiting.set(number, { resolve, reject });
      thread?.ref();
      thread?.postMessage({ number, verb, layout } satisfies PdfRequest);
    });
  return async () => {
    thread ??= start();
    return {
      renderPdf: (layout) => ask('renderPdf', layout) as Promise<Uint8Array>,
      uncoveredCharacters: (layout) =>
        ask('uncoveredCharacters', layout) as ReturnType<Awaited<ReturnType<Renderers['pdf']>>['uncoveredCharacters']>,
    };
  };
}
