/** Pages on 127.0.0.1, as bytes. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname } from "node:path";

/** What one address answers. */
export interface Served {
  readonly body: Uint8Array | string;
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Loopback {
  /** The address at which `served` is answered from now on; `name` is its last part. */
  put(name: string, served: Served): string;
  close(): void;
}

/** Starts a server that knows only what is put into it. */
export async function serve(): Promise<Loopback> {
  const pages = new Map<string, Served>();
  const server = createServer((request, response) => {
    const served = pages.get(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    if (served) response.writeHead(200, served.headers).end(served.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    put(name, served) {
      const path = `/${pages.size + 1}/${encodeURIComponent(name)}`;
      pages.set(path, served);
      return `http://127.0.0.1:${port}${path}`;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

/** A saved page as it stands on disk. Its own word on its encoding counts; a file that says nothing is taken as UTF-8. */
export function servedFile(path: string): Served {
  const body = readFileSync(path);
  const type = TYPES[extname(basename(path)).toLowerCase()] ?? "text/html";
  return { body, headers: { "content-type": saysEncoding(body) ? type : `${type}; charset=utf-8` } };
}

/** A byte order mark, or a charset within the first 1024 bytes, where browsers look for it (HTML standard, 13.2.3.2). */
function saysEncoding(body: Buffer): boolean {
  const [a, b] = body;
  if ((a === 0xef && b === 0xbb) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return /<meta[^>]+charset|^\s*<\?xml[^>]+encoding/i.test(body.toString("latin1", 0, 1024));
}
