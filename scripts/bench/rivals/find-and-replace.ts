/** A rival: findAndReplaceDOMText with the one regular expression. It wraps what it finds, in several elements where it spans nodes. */
import findAndReplaceDOMText from "findandreplacedomtext";
import { compete } from "./compete.ts";
import { patternOf } from "./pattern.ts";

compete((names) => findAndReplaceDOMText(document.body, { find: patternOf(names, "i"), wrap: "mark" }).reverts.length);
