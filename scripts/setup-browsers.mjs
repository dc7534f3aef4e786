/** Browsers and fonts: found where they are installed; on Debian as root installed from the system's packages. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./setup-find.mjs";

const PACKAGES = { chrome: "chromium", firefox: "firefox-esr" };
const FONTS = ["fonts-noto-core", "fonts-noto-cjk"];
const TO_INSTALL = { chrome: "Chrome, Chromium or Edge", firefox: "Firefox" };

/** Sees to the browsers that a command needs; null = ready, otherwise one sentence that says what to install. */
export function browsersReady(command, args) {
  const needed = browsersFor(command, args);
  if (needed.length === 0) return null;
  const lacking = () => needed.filter((name) => findBrowser(name) === null);
  const packages = [...lacking().map((name) => PACKAGES[name]), ...(chineseIsDrawn() ? [] : FONTS)];
  if (packages.length > 0 && isDebianRoot()) install(packages);
  const [name] = lacking();
  return name === undefined ? null : `no browser found: install ${TO_INSTALL[name]}, or set GAZETTE_${name.toUpperCase()} to its path`;
}

/** `test` needs both; `start` and `dev` the one asked for, or any. */
function browsersFor(command, args) {
  if (command === "test") return ["chrome", "firefox"];
  if (command === "bench" || command === "confusion") return ["chrome"];
  if (!["start", "dev", "gallery", "fuzz"].includes(command)) return [];
  const asked = args.join(" ").match(/--browser[ =](\w+)/)?.[1];
  if (asked === "chrome" || asked === "firefox") return [asked];
  return findBrowser("chrome") === null && findBrowser("firefox") !== null ? ["firefox"] : ["chrome"];
}

/** Without fonts a bare machine draws Chinese and Persian as boxes. Elsewhere than on Linux the system has them. */
function chineseIsDrawn() {
  if (process.platform !== "linux") return true;
  return (spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout ?? "").trim() !== "";
}

function isDebianRoot() {
  return process.platform === "linux" && process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

/** Failure shows in apt's own words; whether the browser is there afterwards is what counts. */
function install(packages) {
  console.error(`gazette: installing ${packages.join(" ")} (apt-get)`);
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
}
