/** Names inside written-out addresses are not mentions. */

const REACH = 200;
/** The beginning of an `http(s)://` address, or of an e-mail address up to its host. */
const BEFORE = /(https?:\/\/[!-~]*|[\w.+%-]@[\w.-]*)$/i;
/** The rest of an e-mail address. */
const AFTER = /^[\w.+%-]*@[\w-]+\.\w/;

/** Whether `start`–`end` lies in an `http(s)://` address or an e-mail address that `text` spells out. */
export function isInAddress(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + REACH));
}
