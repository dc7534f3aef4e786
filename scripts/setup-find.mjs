/** Where browsers are installed. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const LINUX = {
  chrome: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"],
  firefox: ["firefox-esr", "firefox"],
};
const MAC = {
  chrome: ["Google Chrome", "Chromium", "Microsoft Edge"],
  firefox: ["Firefox"],
};
const WINDOWS = {
  chrome: ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"],
  firefox: ["Mozilla Firefox\\firefox.exe"],
};

/** The path of an installed `chrome` (Chrome, Chromium or Edge) or `firefox`; GAZETTE_CHROME and GAZETTE_FIREFOX come first. Null = none. */
export function findBrowser(name) {
  const chosen = process.env[`GAZETTE_${name.toUpperCase()}`];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return placesOf(name).find((path) => existsSync(path)) ?? null;
}

function placesOf(name) {
  const { env, platform } = process;
  if (platform === "darwin") {
    const folders = ["/Applications", join(homedir(), "Applications")];
    const binary = (app) => join(`${app}.app`, "Contents", "MacOS", app === "Firefox" ? "firefox" : app);
    return MAC[name].flatMap((app) => folders.map((folder) => join(folder, binary(app))));
  }
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS[name].flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = [...(env.PATH ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return LINUX[name].flatMap((binary) => folders.map((folder) => join(folder, binary)));
}
