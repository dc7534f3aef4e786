/** Names inside written-out addresses are not mentions. */

const REACH = 200;
/** The beginning of an `http(s)://` address, or of an e-mail address up to its host. */
const BEFORE = /(https?:\/\/[!-~]*|[\w.+%-]@[\w.-]*)$/i;
/** An address without its scheme up to its path, `t.me/`, in small letters; `Node.js/` and `mail.py/` end in no domain. */
const HOST_BEFORE = /(?<![\w.@-])(?:[a-z\d-]+\.)+(?:com|org|net|info|gov|edu|app|dev|example|(?!js|ts|py|rb|cs|go)[a-z]{2})\/[!-~]*$/;
/** The first part of a label, `spam-`, of which a host as a name, `x.com`, is no more than the end. */
const LABEL_BEFORE = /[a-z\d]-$/;
const HOST = /^[a-z\d.-]+\.[a-z]+$/;
/** The rest of an e-mail address. */
const AFTER = /^[\w.+%-]*@[\w-]+\.\w/;

/** Whether `start`–`end` lies in an address, with or without `http(s)://`, in a longer host, or an e-mail address that `text` spells out. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = signsBefore(text, start);
  const isEndOfHost = LABEL_BEFORE.test(before) && HOST.test(text.slice(start, end));
  return isEndOfHost || BEFORE.test(before) || HOST_BEFORE.test(before) || AFTER.test(text.slice(end, end + REACH));
}

// The signs of ASCII that `start` follows without a space: an address has no others. Nearly always there are none.
function signsBefore(text: string, start: number): string {
  let from = start;
  while (start - from < REACH && text.charAt(from - 1) > " " && text.charAt(from - 1) <= "~") from -= 1;
  return text.slice(from, start);
}
