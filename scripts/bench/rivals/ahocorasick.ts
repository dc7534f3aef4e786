/** A rival: the package ahocorasick over every text node. */
import AhoCorasick from "ahocorasick";
import { compete, textsOf } from "./compete.ts";
import { isApart } from "./pattern.ts";

compete((names) => {
  const matcher = new AhoCorasick(names.map((name) => name.toLowerCase()));
  let found = 0;
  for (const data of textsOf(document.body)) {
    const text = data.toLowerCase();
    for (const [last, words] of matcher.search(text)) if (words.some((word) => isApart(text, last + 1 - word.length, last + 1))) found += 1;
  }
  return found;
});
