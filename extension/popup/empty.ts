/** Why the popup has nothing to list, and the one button that helps. */
import type { Word } from "../ui/say.ts";
import type { NoAccess } from "./access.ts";

/**
 * No access; what the page answered (`paused`, also by an administrator; `not-asked`, also in private windows alone; `nothing`); `failed`: our
 * own files cannot be read, `part-failed`: one of them; or `no-settings`: the browser does not give the settings out.
 */
export type Empty =
  | NoAccess
  | "paused"
  | "paused-by-administrator"
  | "not-asked"
  | "not-asked-in-private"
  | "nothing"
  | "failed"
  | "part-failed"
  | "no-settings";

/** What the button of an empty state does. */
export type Help = "resume" | "readNow" | "allow" | "inject";

/** The words of each empty state, as keys of the message files. */
export const EMPTY_WORDS: Record<
  Empty,
  { readonly title: Word; readonly why: Word; readonly help: { readonly does: Help; readonly label: Word } | null }
> = {
  nothing: {
    title: "empty_nothing",
    why: "empty_nothing_why",
    help: null,
  },
  paused: {
    title: "empty_paused",
    why: "empty_paused_why",
    help: { does: "resume", label: "resume_here" },
  },
  "paused-by-administrator": {
    title: "empty_paused",
    why: "empty_paused_by_administrator_why",
    help: null,
  },
  "not-asked-in-private": {
    title: "empty_not_read",
    why: "empty_not_asked_in_private_why",
    help: { does: "readNow", label: "read_page" },
  },
  "not-asked": {
    title: "empty_not_read",
    why: "empty_not_asked_why",
    help: { does: "readNow", label: "read_page" },
  },
  forbidden: {
    title: "empty_forbidden",
    why: "empty_forbidden_why",
    help: null,
  },
  "not-web": {
    title: "empty_not_web",
    why: "empty_not_web_why",
    help: null,
  },
  "no-permission": {
    title: "empty_no_permission",
    why: "empty_no_permission_why",
    help: { does: "allow", label: "allow_here" },
  },
  unseen: {
    title: "empty_unseen",
    why: "empty_unseen_why",
    help: { does: "allow", label: "allow_everywhere" },
  },
  "no-script": {
    title: "empty_not_read",
    why: "empty_no_script_why",
    help: { does: "inject", label: "read_page_now" },
  },
  gone: {
    title: "empty_gone",
    why: "empty_gone_why",
    help: null,
  },
  failed: {
    title: "record_unreadable",
    why: "record_unreadable_why",
    help: null,
  },
  "part-failed": {
    title: "part_unreadable",
    why: "record_unreadable_why",
    help: null,
  },
  "no-settings": {
    title: "settings_unreadable",
    why: "settings_unreadable_why",
    help: null,
  },
};
