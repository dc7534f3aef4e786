/** The card's script. Run once in a page's isolated world, it leaves `gazetteCard` there and does nothing more until that is called. */
import type { CardWorld } from "./card-api.ts";
import { cardApi } from "./card-open.tsx";

(globalThis as CardWorld).gazetteCard = cardApi();
