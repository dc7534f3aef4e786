/** A rival: the package @monyone/aho-corasick, its double array, over every text node. */
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import { compete, textsOf } from "./compete.ts";
import { isApart } from "./pattern.ts";

compete((names) => {
  const matcher = new AhoCorasick([...new Set(names.map((name) => name.toLowerCase()))]);
  const ends = new Set<number>();
  let found = 0;
  for (const data of textsOf(document.body)) {
    const text = data.toLowerCase();
    ends.clear();
    for (const { begin, end } of matcher.matchInText(text)) if (isApart(text, begin, end)) ends.add(end);
    found += ends.size;
  }
  return found;
});
