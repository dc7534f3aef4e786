/** Stateless: it may be stopped between any two messages. */
import { answerPages } from "./background-tasks.ts";
import { browser } from "./browser.ts";
import { answerCommands } from "./commands.ts";
import { openFirstRun } from "./first-run.ts";
import { logged } from "./logged.ts";
import { answerLookUps, writeMenus } from "./look-up.ts";
import { packagedRecord } from "./records.ts";
import { injectIntoOpenTabs, leaveForbiddenTabs, registerScript, settleOpenTabs } from "./registration.ts";
import { rememberFirst, SEEN } from "./seen.ts";

answerPages(browser);
answerLookUps(browser);
answerCommands(browser);
// Chrome's copy for private windows has menus and tabs of its own, and is never told that it was installed.
if (browser.extension.inIncognitoContext) {
  void writeMenus(browser);
  settleOpenTabs(browser).catch(logged);
}
browser.runtime.onInstalled.addListener(({ reason }) => {
  openFirstRun(browser, reason).catch(logged);
  registerScript(browser)
    .then(() => injectIntoOpenTabs(browser))
    .catch(logged);
  void writeMenus(browser);
  rememberFirst(browser, packagedRecord(browser)).catch(logged);
});
browser.runtime.onStartup.addListener(() => {
  registerScript(browser).catch(logged);
  // The browser may speak another language than before.
  void writeMenus(browser);
});
browser.storage.onChanged.addListener((changes) => {
  if (Object.keys(changes).every((key) => key === SEEN)) return;
  // What cannot be read changes nothing: the browser's list stays as it was.
  registerScript(browser)
    .then(() => settleOpenTabs(browser))
    .catch(logged);
});
browser.permissions.onAdded.addListener(() => void settleOpenTabs(browser).catch(logged));
browser.permissions.onRemoved.addListener(() => void leaveForbiddenTabs(browser).catch(logged));
