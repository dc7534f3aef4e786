/** The sentence tests of name recognition. Every row is tried against every provider. */
import { BEYOND } from "./sentences/beyond.ts";
import { CHINESE } from "./sentences/chinese.ts";
import { EASTERN } from "./sentences/eastern.ts";
import { ENGLISH } from "./sentences/english.ts";
import { EVERYDAY } from "./sentences/everyday.ts";
import { GUIDES } from "./sentences/guides.ts";
import type { BeyondRow, Row } from "./sentences/row.ts";
import { SLAVIC } from "./sentences/slavic.ts";
import { TOOLS } from "./sentences/tools.ts";
import { WESTERN } from "./sentences/western.ts";

export type { BeyondRow, Row } from "./sentences/row.ts";

/** Rows that the reference matcher of the research agrees with. */
export const SENTENCES: readonly Row[] = [...ENGLISH, ...EVERYDAY, ...CHINESE, ...SLAVIC, ...WESTERN, ...EASTERN, ...TOOLS, ...GUIDES];

/** Rows that the design asks for and the reference matcher cannot do: suffixes, case endings, ZWNJ, signs that fold into letters. */
export const BEYOND_THE_ORACLE: readonly BeyondRow[] = BEYOND;
