/** From what a reader writes to a host. */
import { isHost } from "../../src/settings.ts";
import { say } from "../ui/say.ts";

/** The host in `text`, which may be a whole address; or what is wrong with it and what to write. */
export function hostIn(text: string): { readonly host: string } | { readonly error: string } {
  const written = text.trim();
  if (written === "") return { error: say("host_empty") };
  if (written.includes("*")) return { error: say("host_star") };
  const scheme = /^([a-z][a-z0-9+.-]*):(?:\/\/|(?!\d))/i.exec(written)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return { error: say("host_scheme", scheme) };
  const address = scheme === undefined ? `http://${written}` : written;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, "") : "";
  return isHost(host) ? { host } : { error: say("host_wrong", shortened(written)) };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
