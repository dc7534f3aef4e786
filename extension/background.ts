/** Stateless: it may be stopped between any two messages. */
import { answerPages, injectIntoOpenTabs } from "./background-tasks.ts";
import { browser } from "./browser.ts";

answerPages(browser);
browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs(browser));
