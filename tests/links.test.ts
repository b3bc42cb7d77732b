import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AskLinks, LinkAnswer } from '../src/link-answer.ts';
import { linkCacheFile } from '../src/node/links/cache.ts';
import { type LinkOptions, linkAsker } from '../src/node/links/index.ts';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { buildFiles, placesOf, statementWith } from './support/statement.ts';

/** Every name leads to loopback: nothing of these tests goes outside. */
const toLoopback = async () => [{ address: '127.0.0.1', family: 4 }];
const names = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'];

interface Served {
  /** The address of a path on the server. */
  at(path: string, host?: string): string;
  /** What was asked, as `METHOD path`. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
}

async function serve(answer: RequestListener): Promise<Served> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { at: (path, host = 'a.example') => `http://${host}:${port}${path}`, asked, headers };
}

/** A server that answers by path: `/404` with 404, `/301/x` with 301 to `/x`. */
function serveStatuses(): Promise<Served> {
  return serve(({ url = '' }, response) => {
    const [, status, rest] = /^\/(\d{3})(\/.*)?/.exec(url) ?? [];
    response.writeHead(Number(status ?? 200), rest === undefined ? {} : { Location: rest }).end();
  });
}

function asker(options: LinkOptions = {}): AskLinks {
  return linkAsker({ resolve: toLoopback, allowHosts: names, pause: async () => undefined, ...options });
}

async function answerTo(url: string, options?: LinkOptions): Promise<LinkAnswer | undefined> {
  return (await asker(options)([url])).get(url);
}

const fault = (name: string, status?: number) => ({ kind: 'fault', fault: name, ...(status && { status }) });

describe('what a host says of a page', () => {
  test.each([
    ['/200', { kind: 'well' }],
    ['/204', { kind: 'well' }],
    ['/404', fault('gone', 404)],
    ['/410', fault('gone', 410)],
    ['/400', fault('refused', 400)],
    ['/401', fault('refused', 401)],
    ['/403', fault('refused', 403)],
    ['/429', fault('refused', 429)],
    ['/500', fault('failing', 500)],
    ['/501', fault('failing', 501)],
    ['/503', fault('failing', 503)],
    ['/302/200', { kind: 'well' }],
    ['/303/200', { kind: 'well' }],
    ['/307/200', { kind: 'well' }],
    ['/302/404', fault('gone', 404)],
    ['/301/404', fault('gone', 404)],
    ['/302', fault('redirect-nowhere', 302)],
  ])('%s', async (path, expected) => {
    const { at } = await serveStatuses();
    expect(await answerTo(at(path))).toEqual(expected);
  });

  test.each([
    ['/301/new', '/new'],
    ['/308/new', '/new'],
    ['/301/308/new', '/new'],
    // What is behind a redirect for today may be elsewhere tomorrow.
    ['/301/302/new', '/302/new'],
  ])('%s: has another address for good', async (path, to) => {
    const { at } = await serveStatuses();
    expect(await answerTo(at(path))).toEqual({ kind: 'moved', to: at(to) });
  });

  test('a redirect for today, and then one for good, says nothing of the address', async () => {
    const { at } = await serveStatuses();
    expect(await answerTo(at('/302/301/new'))).toEqual({ kind: 'well' });
  });

  test('five redirects are followed, and no sixth', async () => {
    const { at, asked } = await serveStatuses();
    expect(await answerTo(at('/302/302/302/302/302/200'))).toEqual({ kind: 'well' });
    asked.length = 0;
    expect(await answerTo(at('/302/302/302/302/302/302/200'))).toEqual(fault('too-many-redirects'));
    expect(asked).toHaveLength(6);
  });

  test('a circle is told, and left', async () => {
    const { at, asked } = await serve(({ url }, response) => {
      response.writeHead(301, { Location: url === '/a' ? '/b' : '/a' }).end();
    });
    expect(await answerTo(at('/a'))).toEqual(fault('loop'));
    expect(asked).toEqual(['HEAD /a', 'HEAD /b']);
  });

  test('a redirect that is no address of a page', async () => {
    const { at } = await serve((_, response) => {
      response.writeHead(302, { Location: 'mailto:a@a.example' }).end();
    });
    expect(await answerTo(at('/'))).toEqual(fault('redirect-nowhere', 302));
  });
});

describe('HEAD, then GET', () => {
  test.each([400, 403, 404, 405, 500, 501])('where HEAD is answered with %i', async (status) => {
    const { at, asked } = await serve(({ method }, response) => {
      response.writeHead(method === 'HEAD' ? status : 200).end('Words.');
    });
    expect(await answerTo(at('/page'))).toEqual({ kind: 'well' });
    expect(asked).toEqual(['HEAD /page', 'GET /page']);
  });

  test('where HEAD is cut off', async () => {
    const { at } = await serve(({ method, socket }, response) => {
      if (method === 'HEAD') socket.destroy();
      else response.end('Words.');
    });
    expect(await answerTo(at('/page'))).toEqual({ kind: 'well' });
  });

  test('a page that HEAD finds is asked for once, and says who asks', async () => {
    const { at, asked, headers } = await serveStatuses();
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    await answerTo(at('/page'));
    expect(asked).toEqual(['HEAD /page']);
    expect(headers[0]).toMatchObject({ 'user-agent': `rostrum/${version} (link check)` });
    expect(Object.keys(headers[0] ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  test('the body is not read', async () => {
    let isCut = false;
    let cut = (): void => undefined;
    const closed = new Promise<void>((done) => {
      cut = done;
    });
    const { at } = await serve(({ method }, response) => {
      if (method === 'HEAD') return response.writeHead(405).end();
      const line = 'a'.repeat(65_536);
      const more = (): void => {
        while (!isCut && response.write(line));
      };
      response.on('drain', more).on('close', () => {
        isCut = true;
        cut();
      });
      return more();
    });
    expect(await answerTo(at('/endless'))).toEqual({ kind: 'well' });
    await closed;
    expect(isCut).toBe(true);
  });
});

describe('a host that cannot be asked', () => {
  test('does not answer in time', async () => {
    const { at, asked } = await serve(() => undefined);
    expect(await answerTo(at('/'), { timeout: 50 })).toEqual(fault('silent'));
    expect(asked).toEqual(['HEAD /']);
  });

  test('is not known', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }));
    expect(await answerTo('http://a.example/', { resolve })).toEqual(fault('host-unknown'));
    expect(await answerTo('http://a.example/', { resolve: async () => [] })).toEqual(fault('host-unknown'));
  });

  test('refuses the connection', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    expect(await answerTo(`http://a.example:${port}/`)).toEqual(fault('closed'));
  });

  test('breaks off', async () => {
    const { at } = await serve(({ socket }) => socket.destroy());
    expect(await answerTo(at('/'))).toEqual(fault('broken-off'));
  });

  test('speaks no TLS', async () => {
    const { at } = await serveStatuses();
    expect(await answerTo(at('/').replace('http:', 'https:'))).toEqual(fault('certificate'));
  });
});

describe('nothing is sent into a private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:7f00:1]/',
    'http://printer/',
    'http://printer.local/',
  ])('%s', async (url) => {
    const resolve = () => Promise.reject(new Error('asked'));
    expect(await answerTo(url, { allowHosts: [], resolve })).toEqual(fault('private'));
  });

  test.each(['127.0.0.1', '10.0.0.1', '::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1'])(
    'nor where a public name leads to %s',
    async (address) => {
      const { at, asked } = await serveStatuses();
      const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }];
      expect(await answerTo(at('/'), { allowHosts: [], resolve })).toEqual(fault('private'));
      expect(asked).toEqual([]);
    },
  );

  test('nor where a public page leads', async () => {
    const { at, asked } = await serve(({ url }, response) => {
      response.writeHead(url === '/' ? 302 : 200, url === '/' ? { Location: at('/own', '127.0.0.1') } : {}).end();
    });
    expect(await answerTo(at('/'))).toEqual(fault('private'));
    expect(asked).toEqual(['HEAD /']);
  });
});

describe('hosts are spared', () => {
  test('at most four are asked at once', async () => {
    let open = 0;
    let most = 0;
    let held: (() => void)[] = [];
    const { at } = await serve(({ url }, response) => {
      if (url === '/probe') return response.end();
      open += 1;
      most = Math.max(most, open);
      held.push(() => {
        open -= 1;
        response.end();
      });
      return held.length === 4 ? answerHeld() : undefined;
    });
    // Four are left waiting while others come and go: a fifth that were on its way would be there by then.
    const answerHeld = async (): Promise<void> => {
      for (let probe = 0; probe < 10; probe += 1) await fetch(at('/probe', '127.0.0.1'));
      const waiting = held;
      held = [];
      for (const answer of waiting) answer();
    };
    const hosts = [...names, 'g.example', 'h.example'];
    const urls = hosts.map((host) => at('/', host));
    const answers = await asker({ allowHosts: hosts })(urls);
    expect([...answers.values()]).toEqual(urls.map(() => ({ kind: 'well' })));
    expect(most).toBe(4);
  });

  test('one host is asked in order, with a pause between two requests', async () => {
    const events: string[] = [];
    const { at } = await serve(({ method, url, headers }, response) => {
      events.push(`${headers.host?.split(':')[0]} ${method} ${url}`);
      const status = method === 'HEAD' && url === '/2' ? 405 : url === '/3' ? 302 : 200;
      response.writeHead(status, url === '/3' ? { Location: '/4' } : {}).end();
    });
    const pause = async (host: string) => {
      events.push(`${host.split(':')[0]} pause`);
    };
    await asker({ pause })([at('/1'), at('/2'), at('/3'), at('/1', 'b.example')]);
    const of = (host: string) => events.filter((event) => event.startsWith(host));
    expect(of('a.example')).toEqual([
      'a.example HEAD /1',
      'a.example pause',
      'a.example HEAD /2',
      'a.example pause',
      'a.example GET /2',
      'a.example pause',
      'a.example HEAD /3',
      'a.example pause',
      'a.example HEAD /4',
    ]);
    expect(of('b.example')).toEqual(['b.example HEAD /1']);
  });

  test('a page is asked for once', async () => {
    const { at, asked } = await serveStatuses();
    const ask = asker();
    await ask([at('/1'), at('/1')]);
    expect([...(await ask([at('/1'), at('/2')])).keys()]).toEqual([at('/1'), at('/2')]);
    expect(asked).toEqual(['HEAD /1', 'HEAD /2']);
  });
});

describe('answers are kept', () => {
  const start = new Date('2026-02-06T12:00:00Z').getTime();
  const hour = 60 * 60 * 1000;
  const after = (hours: number) => () => new Date(start + hours * hour);

  test('for seven days, a fault for an hour', async () => {
    const cacheFile = join(await folderWith(), 'rostrum', 'links.json');
    const { at, asked } = await serveStatuses();
    const urls = [at('/200'), at('/301/x'), at('/429')];
    const askAfter = async (hours: number, options: LinkOptions = {}) => {
      asked.length = 0;
      const answers = await asker({ cacheFile, now: after(hours), ...options })(urls);
      expect([...answers.values()].map(({ kind }) => kind).sort()).toEqual(['fault', 'moved', 'well']);
      return [...asked];
    };
    const all = ['HEAD /200', 'HEAD /301/x', 'HEAD /x', 'HEAD /429'];
    expect(await askAfter(0)).toEqual(all);
    expect(await askAfter(0.99)).toEqual([]);
    expect(await askAfter(1)).toEqual(['HEAD /429']);
    expect(await askAfter(7 * 24 - 0.01)).toEqual(['HEAD /429']);
    expect(await askAfter(7 * 24)).toEqual(all.slice(0, 3));
    expect(await askAfter(7 * 24, { fresh: true })).toEqual(all);
    // A clock that was set back makes no answer hold longer.
    expect(await askAfter(0)).toEqual(all);
    expect(JSON.parse(await readFile(cacheFile, 'utf8'))).toMatchObject({
      version: 1,
      links: { [at('/200')]: { asked: '2026-02-06T12:00:00.000Z', answer: { kind: 'well' } } },
    });
    expect((await stat(dirname(cacheFile))).mode & 0o077).toBe(0);
  });

  test.each(['', '{', '[]', '{"version":2,"links":{}}', '{"version":1,"links":{"http://a.example/":{"asked":"x"}}}'])(
    'a broken file is none: %j',
    async (text) => {
      const cacheFile = join(await folderWith({ 'links.json': text }), 'links.json');
      const { at, asked } = await serveStatuses();
      await answerTo(at('/1'), { cacheFile });
      await answerTo(at('/1'), { cacheFile });
      expect(asked).toEqual(['HEAD /1']);
    },
  );

  test('where nothing can be written, answers are given all the same', async () => {
    const cacheFile = join(await folderWith({ rostrum: 'A file.' }), 'rostrum', 'links.json');
    const { at } = await serveStatuses();
    expect(await answerTo(at('/1'), { cacheFile })).toEqual({ kind: 'well' });
  });

  test.each([
    [{ XDG_CACHE_HOME: '/caches' }, 'linux', '/caches/rostrum/links.json'],
    [{ XDG_CACHE_HOME: 'caches' }, 'linux', '/home/anna/.cache/rostrum/links.json'],
    [{}, 'darwin', '/home/anna/.cache/rostrum/links.json'],
    [{ LOCALAPPDATA: '/local' }, 'win32', '/local/rostrum/links.json'],
  ])('with %j on %s in %s', (env, platform, path) => {
    expect(linkCacheFile(env, '/home/anna', platform)).toBe(path);
  });
});

describe('the pages of a statement', () => {
  const sources = 'sources: sources.yaml';
  const files = {
    'sources.yaml': ['cited', 'other']
      .map((id) => `- { id: ${id}, type: webpage, title: ${id}, issued: 2019, URL: "https://loire.example/${id}" }\n`)
      .join(''),
  };

  async function askedOf(body: string, ...keys: string[]) {
    const asked: string[] = [];
    const links: AskLinks = async (urls) => {
      asked.push(...urls);
      return new Map(urls.map((url) => [url, { kind: 'fault', fault: 'gone', status: 404 }]));
    };
    const text = statementWith(`\n${body}\n`, ...keys);
    const built = await buildFiles({ 'statement.md': text, ...files }, [], undefined, { links });
    return { asked, found: placesOf(built).filter((place) => / (link|silence)-/.test(place)) };
  }

  test('are those of text, notes and cited sources, each once and without what is behind #', async () => {
    const body =
      'See [it](https://loire.example/a#x).[^a] Also.[@cited]\n\n[^a]: Page, https://loire.example/a and <mailto:a@loire.example>.';
    const { asked, found } = await askedOf(body, sources);
    expect(asked).toEqual(['https://loire.example/a', 'https://loire.example/cited']);
    expect(found).toEqual([
      'statement.md:11:10 link-broken',
      'statement.md:13:13 link-broken',
      'sources.yaml:1:65 link-broken',
    ]);
  });

  test('nothing is asked for a text that is stopped, or that names no page', async () => {
    expect((await askedOf('See https://loire.example/a and `code`.')).asked).toEqual([]);
    expect((await askedOf('See the river.')).asked).toEqual([]);
  });

  test('a password is not sent', async () => {
    const { asked } = await askedOf('See <https://anna:secret@loire.example/a>.');
    expect(asked).toEqual(['https://loire.example/a']);
  });

  test('a comment silences what is found of them, and is not in vain where nobody asks', async () => {
    const body = '<!-- rostrum-ignore link-broken: it comes back -->\n\nSee https://loire.example/a.';
    expect((await askedOf(body)).found).toEqual([]);
    const built = await buildFiles({ 'statement.md': statementWith(`\n${body}\n`) }, []);
    expect(placesOf(built).filter((place) => place.includes('silence'))).toEqual([]);
  });
});

describe('rostrum check --links', () => {
  const url = 'https://loire.example/a';
  const kept = (asked: string) =>
    JSON.stringify({ version: 1, links: { [url]: { asked, answer: { kind: 'fault', fault: 'gone', status: 404 } } } });
  const statement = statementWith(`\nThe river rose.[^a]\n\n[^a]: Loire Watch, “Floods”, ${url}.\n`);

  test('says what is known of pages, and without it nothing', async () => {
    const cwd = await folderWith({ 'river/statement.md': statement });
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
    await mkdir(join(cwd, 'cache', 'rostrum'), { recursive: true });
    await writeFile(join(cwd, 'cache', 'rostrum', 'links.json'), kept(new Date().toISOString()));
    const asked = await run(cwd, ['check', 'river', '--links'], { env });
    expect(asked.stdout).toContain(
      `river/statement.md:12:30 warning \`loire.example\` has no such page (404) link-broken`,
    );
    expect(asked.stderr).toContain('asking whether 1 page is there');
    const offline = await run(cwd, ['check', 'river'], { env });
    expect(offline.stdout + offline.stderr).not.toMatch(/link-|asking/);
  });

  test('a machine of one’s own is not asked', async () => {
    const { at, asked } = await serveStatuses();
    const own = at('/404', '127.0.0.1');
    const cwd = await folderWith({ 'river/statement.md': statement.replace(url, own) });
    const { stdout } = await run(cwd, ['check', 'river', '--links'], { env: { XDG_CACHE_HOME: cwd } });
    expect(stdout).not.toContain('link-');
    expect(asked).toEqual([]);
  });
});
