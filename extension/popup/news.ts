/** What is new in the record since the reader last looked: the number at once, the list when it is opened. */
import { useEffect, useState } from "preact/hooks";
import { countSince, type News } from "../../src/dataset/news.ts";
import type { PartialDate } from "../../src/model.ts";
import type { Door } from "../browser.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";
import { readSeen, writeSeen } from "../seen.ts";
import { isReady, type Loaded } from "../ui/use-loaded.ts";

/** What the footer and the list of news show. */
export interface NewsState {
  /** null = not loaded. */
  readonly news: Loaded<News>;
  /** How many events were added since the last look; null = not known. */
  readonly fresh: number | null;
  /** The record that was last looked at, as it was when the popup opened; null = none. */
  readonly seen: PartialDate | null;
  /** Loads the list; from then on nothing of this record is new. */
  readonly look: () => void;
}

/** The news as they are loaded: of a record that the reader has seen no file is read. */
export function useNews(browser: Door, record: PackagedRecord): NewsState {
  const [news, setNews] = useState<Loaded<News>>(null);
  const [seen, setSeen] = useState<PartialDate | null>(null);
  const [isLooked, setIsLooked] = useState(false);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [day, { date }] = await Promise.all([readSeen(browser), record.index()]);
      setSeen(day);
      if (day !== null && day < date) setNews(await record.news());
    };
    // A record that cannot be read is said where the page's providers would stand.
    void load().catch(logged);
  }, [browser, record]);
  const look = async (): Promise<void> => {
    try {
      const [{ date }, loaded] = await Promise.all([record.index(), isReady(news) ? news : record.news()]);
      setNews(loaded);
      setIsLooked(true);
      await writeSeen(browser, date).catch(logged);
    } catch (error) {
      logged(error);
      setNews("failed");
    }
  };
  const fresh = isReady(news) && seen !== null && !isLooked ? countSince(news, seen) : null;
  return { news, fresh, seen, look: () => void look() };
}
