/** Stateless: it may be stopped between any two messages. */
import { answerPages } from "./background-tasks.ts";
import { browser } from "./browser.ts";
import { answerCommands } from "./commands.ts";
import { answerLookUps, writeMenus } from "./look-up.ts";
import { injectIntoOpenTabs, registerScript, settleOpenTabs } from "./registration.ts";

answerPages(browser);
answerLookUps(browser);
answerCommands(browser);
browser.runtime.onInstalled.addListener(() => void registerScript(browser).then(() => injectIntoOpenTabs(browser)));
browser.runtime.onInstalled.addListener(() => void writeMenus(browser));
browser.runtime.onStartup.addListener(() => void registerScript(browser));
browser.storage.onChanged.addListener(() => void registerScript(browser).then(() => settleOpenTabs(browser)));
