/** Stateless: it may be stopped between any two messages. */
import { answerPages } from "./background-tasks.ts";
import { browser } from "./browser.ts";
import { answerCommands } from "./commands.ts";
import { openFirstRun } from "./first-run.ts";
import { answerLookUps, writeMenus } from "./look-up.ts";
import { packagedRecord } from "./records.ts";
import { injectIntoOpenTabs, registerScript, settleOpenTabs } from "./registration.ts";
import { rememberFirst, SEEN } from "./seen.ts";

answerPages(browser);
answerLookUps(browser);
answerCommands(browser);
// Chrome's copy for private windows has menus of its own, and is never told that it was installed.
if (browser.extension.inIncognitoContext) void writeMenus(browser);
browser.runtime.onInstalled.addListener(({ reason }) => {
  void openFirstRun(browser, reason);
  void registerScript(browser).then(() => injectIntoOpenTabs(browser));
  void writeMenus(browser);
  void rememberFirst(browser, packagedRecord(browser));
});
browser.runtime.onStartup.addListener(() => {
  void registerScript(browser);
  // The browser may speak another language than before.
  void writeMenus(browser);
});
browser.storage.onChanged.addListener((changes) => {
  if (Object.keys(changes).every((key) => key === SEEN)) return;
  void registerScript(browser).then(() => settleOpenTabs(browser));
});
