import { yearOf } from "../../src/dates.ts";
import { say } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { EventList } from "./EventList.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** Several events that belong together, each one whole. */
export function AffairPage(props: RecordPageProps) {
  const { id, record, date } = props;
  const page = useLoaded(() => record.affair(id), id);
  if (!isReady(page)) return notYet(page);
  const { affair, events } = page;
  return (
    <>
      <Heading title={affair.title} over={say("entry_affair")}>
        <p class="lead said" dir="ltr">
          <Text>{affair.summary}</Text>
        </p>
      </Heading>
      <EventList {...props} heads={events} provider={null} name={affair.title} until={yearOf(date)} />
    </>
  );
}
