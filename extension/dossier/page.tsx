/** What the dossier's pages have in common. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Filter } from "../../src/dossier/filter.ts";
import type { PartialDate } from "../../src/model.ts";
import type { Address } from "../address.ts";
import type { PackagedRecord } from "../records.ts";
import { say } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { titleOf } from "../ui/title.ts";
import type { Loaded } from "../ui/use-loaded.ts";
import { MissingPage } from "./MissingPage.tsx";
import type { Kept } from "./view.ts";

/** What every page is given. */
export interface PageProps {
  readonly record: PackagedRecord;
  /** The day of the record. */
  readonly date: PartialDate;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onVisit: (address: Address) => void;
  /** What is unfolded or shown beyond the address; it comes back with the page. */
  readonly kept: Kept;
  readonly onKeep: (name: string, value: number | boolean) => void;
}

/** What a page of one record is given. */
export interface RecordPageProps extends PageProps {
  readonly id: string;
}

interface HeadingProps {
  /** Of the page and of its tab: the record's words. */
  readonly title: string;
  /** What stands there instead, where it is no text of the record. */
  readonly shown?: ComponentChildren;
  /** What kind of thing it is, over the title. */
  readonly over: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The head of a page, which also names its tab. */
export function Heading({ title, shown = <Text>{title}</Text>, over, children }: HeadingProps) {
  useEffect(() => {
    document.title = titleOf(title);
  }, [title]);
  return (
    <header class="heading">
      <p class="over">{over}</p>
      <h1>{shown}</h1>
      {children}
    </header>
  );
}

/** What stands in place of a page that is being read, cannot be read, or that there is not. */
export function notYet(loaded: Loaded<never>): ComponentChildren {
  if (loaded !== null) return <MissingPage why={loaded === "failed" ? "part-unreadable" : "missing"} />;
  return (
    <p class="unseen" role="status">
      {say("reading_record")}
    </p>
  );
}
