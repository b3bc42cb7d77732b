/** Does work for one host after the other, with a pause between two; work for different hosts does not wait. */
export function turns(
  pause: (host: string) => Promise<void>,
): <Result>(host: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const turn =
      last
        .get(host)
        ?.then(() => pause(host))
        .then(work) ?? work();
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/** Works through lists, at most so many of them at once, each in its order. */
export async function inParallel<Item>(
  lists: Iterable<readonly Item[]>,
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...lists];
  const worker = async (): Promise<void> => {
    for (let list = waiting.shift(); list; list = waiting.shift()) for (const item of list) await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
