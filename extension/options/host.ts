/** From what a reader writes to a host. */
import { isHost } from "../../src/settings.ts";

/** The host in `text`, which may be a whole address; or what is wrong with it and what to write. */
export function hostIn(text: string): { readonly host: string } | { readonly error: string } {
  const written = text.trim();
  if (written === "") return { error: "Write the host of a site, such as www.example.com." };
  if (written.includes("*")) return { error: "A pause holds for exactly one host: write it without *, such as www.example.com." };
  const scheme = /^([a-z][a-z0-9+.-]*):(?:\/\/|(?!\d))/i.exec(written)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https")
    return { error: `Gazette reads http and https pages only; ${scheme}: pages need no pause.` };
  const address = scheme === undefined ? `http://${written}` : written;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, "") : "";
  return isHost(host) ? { host } : { error: `“${shortened(written)}” is no host. Write one such as www.example.com.` };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
