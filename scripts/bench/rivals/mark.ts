/** A rival: mark.js, as its manual says for whole words. It wraps what it finds. */
import Mark from "mark.js";
import { compete } from "./compete.ts";

compete((names) => {
  let found = 0;
  const done = (count: number): void => {
    found = count;
  };
  new Mark(document.body).mark(names, { accuracy: "exactly", separateWordSearch: false, diacritics: false, done });
  return found;
});
