/** What a browser asks of the network, from the log that it keeps itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName, Start } from "../../scripts/drive/launch.ts";

/** How a browser is started so that it writes its log into `folder`: Chromium's NetLog, Firefox's modules for HTTP and names of hosts. */
export function logInto(name: BrowserName, folder: string): Start {
  return name === "chrome"
    ? { args: [`--log-net-log=${join(folder, "net.json")}`] }
    : { env: { MOZ_LOG: "nsHttp:4,nsHostResolver:4,nsWebSocket:4", MOZ_LOG_FILE: join(folder, "net") } };
}

/** Every address that was asked for, and every host that was looked up, each once, in order; to be read when the browser is closed. */
export function askedIn(name: BrowserName, folder: string): readonly string[] {
  const asked = name === "chrome" ? inNetLog(join(folder, "net.json")) : inMozLogs(folder);
  return [...new Set(asked)].sort();
}

/** The host of an address, or the host itself; without its port. */
export function hostIn(asked: string): string {
  return new URL(asked.includes("://") ? asked : `any://${asked}`).hostname;
}

// Whatever kind of event it is: an address is never written down but where it is asked for, or for what its host is asked.
function inNetLog(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/"(?:url|host)":"([^"]*)"/g)].map(([, address = ""]) => address);
  return found.filter((address) => address !== "" && !/^(?:data|blob|about|chrome|devtools|[\w-]+-extension):/.test(address));
}

function inMozLogs(folder: string): readonly string[] {
  const logs = readdirSync(folder).filter((name) => name.endsWith(".moz_log"));
  return logs.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/uri=((?:https?|wss?):[^\s\],]+)|Resolving host \[([^\]]+)\]/g)].map(
      ([, uri, host]) => uri ?? host ?? "",
    ),
  );
}
